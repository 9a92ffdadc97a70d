/** Style of the report pages: readable on a phone, on paper, and without colour. */
export const pageStyle = `:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;font:16px/1.5 system-ui,sans-serif;color:#1c1c1c;background:#fff}
main{max-width:46rem;margin:0 auto;padding:1.5rem 1rem 3rem}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 1rem;overflow-wrap:anywhere}
h2{font-size:1.15rem;margin:2rem 0 .5rem;padding-top:.75rem;border-top:1px solid #d4d4d4}
p{margin:.5rem 0}
li{margin:.25rem 0}
small{color:#555;display:block}
table{border-collapse:collapse;width:100%;margin:.25rem 0 1rem}
caption{text-align:left;color:#444;padding:.25rem 0}
th{text-align:left;font-weight:400;vertical-align:top}
th,td{padding:.25rem .75rem .25rem 0;overflow-wrap:anywhere}
.facts th{width:14rem;color:#444}
.bars th{width:14rem}
.bars .figure{width:5.5rem;padding-right:0;text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
svg{display:block;width:100%;height:1.25rem;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.ground{fill:#e6e6e6}.before{fill:#b3261e}.after{fill:#1b6e4b}.kept{fill:#2b5c8a}
.mark{stroke:#1c1c1c;stroke-width:2;vector-effect:non-scaling-stroke;stroke-dasharray:3 2}
@media (max-width:34rem){
.facts tr,.bars tr{display:grid;grid-template-columns:1fr auto;padding:.25rem 0}
.facts th,.facts td,.bars th{grid-column:1/-1;width:auto;padding:0}
.facts td{padding-bottom:.25rem}
}
@media print{
body{font-size:11pt}main{max-width:none;padding:0}
section,tr,li{break-inside:avoid}h2{break-after:avoid}
}`;
