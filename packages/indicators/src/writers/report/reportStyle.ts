/** The whole style sheet of the HTML report: prints on paper, reads on a phone. */
export const reportStyle = `body{font-family:sans-serif;line-height:1.45;color:#1a1a1a;max-width:60rem;margin:1rem auto;padding:0 1rem}
h1{font-size:1.6rem}h2{font-size:1.3rem;border-bottom:2px solid #0b4f8a;margin-top:2.5rem}h3{font-size:1.1rem;margin:2.2rem 0 0}h4{font-size:1rem;margin:1.2rem 0 .2rem}
.head{border-left:.4rem solid #0b4f8a;padding:.3rem .8rem;background:#eef4f8;margin:.4rem 0}.restricted{border-color:#a32020;background:#fbeeee}
.unit{font-weight:normal;color:#555;font-size:.9rem}.id{color:#555;font-size:.8rem;margin:0}.progress{border-left:.3rem solid #009e73;padding:.2rem .8rem;background:#eef8f4}
.small{color:#555;font-size:.85rem;margin:.2rem 0}ol.small{padding-left:1.4rem}.many{columns:2 18rem;font-size:.9rem}a{color:#0b4f8a}
table{border-collapse:collapse;margin:.5rem 0}th,td{border:1px solid #bbb;padding:.25rem .6rem;text-align:left;vertical-align:top;font-weight:normal}
thead th{font-weight:bold;background:#f2f5f7}.overview th[scope=rowgroup]{font-weight:bold;background:#eef4f8}
td.number{text-align:right;white-space:nowrap}td small{display:block;color:#555}sup{color:#555;font-size:.7em;margin-left:.2em}svg{max-width:100%;height:auto;display:block;margin:.6rem 0}.wide{overflow-x:auto}
@media print{h2,h3,h4{break-after:avoid}tr,svg{break-inside:avoid}}`;
