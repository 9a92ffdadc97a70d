/** The whole style sheet of the HTML report: prints on paper, reads on a phone. */
export const reportStyle = `body{font-family:sans-serif;line-height:1.45;color:#1a1a1a;max-width:60rem;margin:1rem auto;padding:0 1rem}
h1{font-size:1.6rem}h2{font-size:1.3rem;border-bottom:2px solid #1f5f8b;margin-top:2.5rem}h3{font-size:1.1rem;margin:2rem 0 .3rem}h4{font-size:1rem;margin:1rem 0 .2rem}
.head{border-left:.4rem solid #1f5f8b;padding:.3rem .8rem;background:#eef4f8}.restricted{border-color:#a32020;background:#fbeeee}
.small{color:#555;font-size:.85rem;margin:.2rem 0}table{border-collapse:collapse;margin:.5rem 0}th,td{border:1px solid #bbb;padding:.25rem .6rem;text-align:left;vertical-align:top}
td.number{text-align:right}td small{display:block;color:#555}svg{max-width:100%;height:auto;display:block}.wide{overflow-x:auto}
@media print{h3{break-after:avoid}tr,svg{break-inside:avoid}}`;
