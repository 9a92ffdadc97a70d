/** The one style sheet of the HTML report. No fonts, no pictures, nothing fetched. */
export const reportStyle = `
:root{color-scheme:light dark;--ink:#1d2433;--soft:#5c667a;--paper:#fff;--line:#dde2ea;--privacy:#7b2d8e;--error:#b3261e;--warning:#8a5a00;--info:#1f5f99;--good:#1b6e3c}
@media (prefers-color-scheme:dark){:root{--ink:#e8ecf4;--soft:#a3adbf;--paper:#161a22;--line:#333b4a;--privacy:#d59be3;--error:#ff9a92;--warning:#f1c066;--info:#8fc3f5;--good:#7fd6a0}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
main{max-width:60rem;margin:0 auto;padding:1.5rem 1rem 4rem}
h1{font-size:1.5rem;margin:0 0 .25rem}
h2{font-size:1.15rem;margin:2.25rem 0 .5rem;padding-bottom:.25rem;border-bottom:2px solid var(--line)}
.privacy{color:var(--privacy)}.error{color:var(--error)}.warning{color:var(--warning)}.info{color:var(--info)}.good{color:var(--good)}
.soft{color:var(--soft);font-size:.9rem}
.ready{font-size:1.25rem;font-weight:600;margin:1rem 0 .25rem}
.bar{display:block;width:100%;height:14px;margin:.5rem 0 1rem}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:.75rem;margin:1rem 0}
.tile{border:1px solid var(--line);border-radius:.5rem;padding:.6rem .8rem}
.tile b{display:block;font-size:1.6rem;line-height:1.1}
details{border:1px solid var(--line);border-radius:.5rem;margin:.6rem 0;padding:.5rem .8rem}
summary{cursor:pointer;font-weight:600}
summary code{font-weight:400;color:var(--soft);margin-left:.5rem}
table{border-collapse:collapse;width:100%;margin:.5rem 0;font-size:.92rem}
th,td{text-align:left;padding:.3rem .5rem;border-bottom:1px solid var(--line);vertical-align:top}
th{color:var(--soft);font-weight:600}
.switch{position:absolute;opacity:0}
.tabs label{display:inline-block;padding:.3rem .8rem;border:1px solid var(--line);border-radius:.5rem;margin-right:.4rem;cursor:pointer}
#sw:checked~main .en,#en:checked~main .sw{display:none}
#en:checked~main .tabs label[for=en],#sw:checked~main .tabs label[for=sw]{background:var(--ink);color:var(--paper)}
.switch:focus-visible~main .tabs{outline:2px solid var(--info)}
@media print{.tabs{display:none}details{break-inside:avoid}}
`;
