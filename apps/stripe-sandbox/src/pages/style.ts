/** One style sheet for all hosted pages: warm paper, ink, one deep blue; nothing is fetched from elsewhere. */
export const style = `
:root{--ink:#1d2733;--soft:#5b6673;--line:#ddd7cc;--paper:#f6f2eb;--card:#fff;--blue:#22497c;--blue-dark:#183759;--red:#a1262d;--red-paper:#fdf1f0;--green:#1f6b4a;--green-paper:#eef7f1;--amber:#ffd76a}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.7 system-ui,-apple-system,"Hiragino Sans","Noto Sans JP","Noto Sans CJK JP","Yu Gothic UI",Meiryo,sans-serif;word-break:auto-phrase;text-wrap:pretty;font-variant-numeric:tabular-nums}
.bar{background:var(--amber);color:#3d2c00;text-align:center;font-size:.8125rem;font-weight:600;padding:.375rem 1rem;letter-spacing:.02em}
a{color:var(--blue)}
h1,h2,h3{line-height:1.4;margin:0;font-weight:700}
h1{font-size:1.375rem}.box h1{margin-bottom:.5rem}.pair h1,.pair h2,.box .pair h2{margin:0}h2{font-size:1.0625rem}
p{margin:0}
.soft{color:var(--soft);font-size:.875rem}
.split{display:grid;min-height:calc(100vh - 2.2rem)}
.split>section{padding:1.75rem 1.25rem 2rem}
.split>.pay{background:var(--card)}
.inner{max-width:27rem;margin:0 auto;width:100%}
.back{display:inline-flex;gap:.5rem;align-items:center;text-decoration:none;color:var(--soft);font-size:.9375rem;min-height:2.75rem;margin:-.5rem 0 .5rem}
.back:hover{color:var(--ink)}
.title{color:var(--soft);font-size:1rem;font-weight:600}
.amount{font-size:2.25rem;font-weight:700;letter-spacing:-.01em;line-height:1.3;display:flex;align-items:baseline;gap:.625rem;flex-wrap:wrap}
.amount small{font-size:.9375rem;font-weight:500;color:var(--soft);letter-spacing:0}
.lines{list-style:none;margin:1.5rem 0 0;padding:0;border-top:1px solid var(--line)}
.lines li{display:flex;justify-content:space-between;gap:1.5rem;padding:.875rem 0;border-bottom:1px solid var(--line)}
.lines b{font-weight:600}
.lines li>:last-child,.pair>:last-child{white-space:nowrap;text-align:right;flex:none}
.lines .sum{border:0;font-weight:700}
form{margin:0}
fieldset{border:0;margin:0 0 1.5rem;padding:0;min-width:0}
legend{font-weight:700;font-size:1.0625rem;padding:0;margin:0 0 .75rem}
.field{margin-bottom:.875rem}
.field label{display:block;font-size:.875rem;font-weight:600;margin-bottom:.25rem}
.row{display:grid;grid-template-columns:1fr 1fr;gap:.75rem;align-items:start}
input,select,textarea{font:inherit;width:100%;min-height:3rem;padding:.5rem .875rem;border:1px solid #b9b2a5;border-radius:.5rem;background:#fff;color:var(--ink)}
fieldset.gap{margin-top:1.5rem}
select{appearance:none;padding-right:2.25rem;text-overflow:ellipsis;background:#fff url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='12' height='8' fill='none' stroke='%235b6673' stroke-width='1.6'%3E%3Cpath d='M1 1.5l5 5 5-5'/%3E%3C/svg%3E") no-repeat right .875rem center}
input[readonly]{background:var(--paper);color:var(--soft)}
input::placeholder{color:#6e7681}
input[aria-invalid=true]{border-color:var(--red);background:var(--red-paper)}
:focus-visible{outline:3px solid #8fb4e3;outline-offset:1px}
.error{color:var(--red);font-size:.875rem;margin-top:.25rem}
.notice{border-radius:.625rem;padding:.875rem 1rem;margin-bottom:1.25rem;font-size:.9375rem}
.notice.bad{background:var(--red-paper);color:var(--red);border:1px solid #eccac7}
.notice.good{background:var(--green-paper);color:var(--green);border:1px solid #c5e0d0}
.notice b{display:block}
button,.button{font:inherit;font-weight:700;display:inline-flex;align-items:center;justify-content:center;min-height:3.125rem;padding:.5rem 1.25rem;border-radius:.5rem;border:1px solid transparent;background:var(--blue);color:#fff;cursor:pointer;text-decoration:none;transition:background .12s}
button:hover,.button:hover{background:var(--blue-dark)}
.code{margin-top:1.25rem}.code .pair{padding:0;gap:.75rem}.code .pair>:last-child{min-height:3rem}
.wide{width:100%}
.quiet{background:#fff;color:var(--ink);border-color:#b9b2a5}
.quiet:hover{background:var(--paper)}
.danger{background:#fff;color:var(--red);border-color:#d9b4b1}
.danger:hover{background:var(--red-paper)}
.small{min-height:2.75rem;padding:.25rem .875rem;font-size:.875rem;font-weight:600}
.mandate{font-size:.8125rem;color:var(--soft);margin-top:.875rem;line-height:1.6}
details{margin-top:1.5rem;border-top:1px solid var(--line);padding-top:.875rem;font-size:.875rem}
summary{cursor:pointer;color:var(--soft);min-height:2rem;font-weight:600}
details table{width:100%;border-collapse:collapse;margin-top:.375rem}
td,th{padding:.375rem .5rem .375rem 0;text-align:left;border-bottom:1px solid var(--line);vertical-align:top;font-weight:400}
th{color:var(--soft);font-weight:600;font-size:.8125rem}
code{font-family:ui-monospace,SFMono-Regular,Menlo,"Noto Sans Mono",monospace;font-size:.9em;white-space:nowrap}
.sheet>h1+.notice,.sheet>.notice+.soft{margin-top:1rem}.sheet>.notice{margin-bottom:0}
.box>.pair:first-child+p{margin:.5rem 0 1rem}
.sheet{max-width:34rem;margin:0 auto;padding:2rem 1.25rem 3rem}
.box{background:var(--card);border:1px solid var(--line);border-radius:.875rem;padding:1.5rem 1.25rem;margin-top:1.25rem}
.box h2{margin-bottom:.75rem}
.pair{display:flex;justify-content:space-between;align-items:center;gap:1rem;padding:.625rem 0}
.stack>.pair+.pair{margin-top:0}
.soft+.stack{margin-top:1rem;border-top:1px solid var(--line);border-bottom:1px solid var(--line)}
.pair+.pair{border-top:1px solid var(--line)}
.actions{display:flex;flex-wrap:wrap;gap:.75rem;margin-top:1.25rem}
.actions form{flex:1 1 12rem}
.mark{width:3rem;height:3rem;border-radius:50%;display:grid;place-items:center;background:var(--green-paper);color:var(--green);margin-bottom:1rem}
.mark.warn{background:#fdf3d9;color:#7a5900}
.tag{display:inline-block;font-size:.75rem;font-weight:600;border-radius:1rem;padding:.0625rem .625rem;background:var(--paper);color:var(--soft);white-space:nowrap}
.tag.ok{background:var(--green-paper);color:var(--green)}
.tag.bad{background:var(--red-paper);color:var(--red)}
.broad{max-width:64rem}
.scroll{overflow-x:auto;}
.scroll td:last-child{text-align:right;padding-right:0}
.scroll td{vertical-align:middle}
.scroll td:first-child{white-space:nowrap}
.scroll td:nth-child(2){width:100%}.scroll td:first-child{padding-right:.75rem}
.scroll code{white-space:normal;overflow-wrap:anywhere}
.tiny,.pair>span>a{white-space:nowrap}
.chips{display:flex;flex-wrap:wrap;gap:.5rem}
.chips a{text-decoration:none;padding:.25rem .75rem}
.chips a:hover{color:var(--ink)}
.tiny{min-height:1.75rem;padding:0 .625rem;font-size:.75rem;font-weight:600}
.wall{margin-top:1.25rem}
.wall .box{margin:0 0 1.25rem;break-inside:avoid}
.clockline{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;justify-content:space-between}
.clockline h2{margin:0}
.buttons{display:grid;grid-template-columns:repeat(auto-fill,minmax(13rem,1fr));gap:.75rem;margin-top:1rem}
.orders summary{color:var(--ink);font-size:1.0625rem;font-weight:700}
.remark{display:block;font-size:.8125rem;line-height:1.5;color:var(--red);overflow-wrap:anywhere}
.remark.still{color:var(--soft)}
.orders-of-row{display:flex;flex-wrap:wrap;gap:.5rem;justify-content:flex-end}
.order{border-top:1px solid var(--line);padding-top:1rem;margin-top:1rem}
.order h3{font-size:.9375rem;margin-bottom:.5rem}
.fields{display:flex;flex-wrap:wrap;gap:.75rem;align-items:end}
.fields label{display:block;flex:1 1 8.5rem;font-size:.8125rem;font-weight:600;color:var(--soft);min-width:0}
.fields input,.fields select{display:block;min-height:2.75rem;margin-top:.25rem;padding:.25rem .75rem;font-size:.9375rem;text-overflow:ellipsis}
.fields select{padding-right:2rem}
.plain{margin:0;padding-left:1.25rem}
.gap{margin-top:.75rem}
.scroll table{width:100%;border-collapse:collapse;font-size:.875rem}
.stack>*+*{margin-top:.75rem}
.fields .full{flex-basis:14rem}.fields .narrow{flex:0 1 5.5rem}.fields button{flex:1 0 auto}
@media (min-width:56rem){
.fields button{flex:0 0 13rem}
.wall{columns:2;column-gap:1.25rem}
.split{grid-template-columns:1fr 1fr}
.split>section{padding:4rem 3rem}
.split>.summary .inner{margin-right:0;margin-left:auto}
.split>.pay .inner{margin-left:0}
.split>.pay{box-shadow:-1px 0 0 var(--line)}
.amount{font-size:2.625rem}
.box{padding:1.75rem}
}
.choice{display:flex;align-items:center;gap:.75rem;min-height:3rem;padding:.25rem .875rem;border:1px solid var(--line);border-radius:.5rem;margin-bottom:.5rem;cursor:pointer}
.choice input{width:1.25rem;min-height:1.25rem;flex:none}
.choice:has(:checked){border-color:var(--blue);box-shadow:inset 0 0 0 1px var(--blue)}
form:has(#means-card:checked) .by-later,form:has(#means-konbini:checked) .by-card,form:has(#means-konbini:checked) .by-transfer,form:has(#means-customer_balance:checked) .by-card,form:has(#means-customer_balance:checked) .by-konbini{display:none}
form:has(input[type=hidden][name=means]) .by-card,form:has(.means):not(:has(#means-card:checked))+details{display:none}
.codes{display:grid;gap:.75rem;margin-top:1rem}
.codes section{border:1px solid var(--line);border-radius:.625rem;padding:.875rem 1rem;break-inside:avoid}
.codes dl{display:grid;grid-template-columns:auto 1fr;gap:.125rem .75rem;margin:.5rem 0;align-items:baseline}
.codes dt,.account dt{color:var(--soft);font-size:.875rem}
.codes dd,.account dd{margin:0;font-weight:700;font-size:1.125rem;letter-spacing:.02em;overflow-wrap:anywhere}
.codes dd{white-space:nowrap}
.account{display:grid;grid-template-columns:auto 1fr;align-items:baseline;gap:.5rem 1rem;margin:1rem 0 0}
@media print{.bar,.actions,.controls,details{display:none}body{background:#fff}.box{border:0;padding:0}}
@media (prefers-reduced-motion:reduce){*{transition:none!important}}
`;
