/** The page's style sheet. Calm: paper, ink, and three colours that mean something. Text on every ground has a contrast of 4.5 or more. */

const LIGHT = `--paper:#fbfaf7;--card:#fff;--sunk:#f2f0ea;--ink:#1c1e22;--soft:#565a63;--line:#dfdcd3;--link:#27527d;--focus:#1d63b8;
--error:#a8261c;--error-soft:#fbe3df;--warning:#7d5000;--warning-soft:#fbedcc;--info:#2c5680;--info-soft:#e0ebf6;--agrees:#2b6a3c;--agrees-soft:#ddeee0;--settled:#6a6a6a;--settled-soft:#ebeae6;--on:#fff;`;
const DARK = `--paper:#17191d;--card:#1f2227;--sunk:#121417;--ink:#e8e6e1;--soft:#a9adb6;--line:#363a42;--link:#9cc3ec;--focus:#8abaf0;
--error:#ff9a8d;--error-soft:#512019;--warning:#f0c266;--warning-soft:#463410;--info:#9cc3ec;--info-soft:#1c344d;--agrees:#8fd0a0;--agrees-soft:#173822;--settled:#b0b0b0;--settled-soft:#303236;--on:#17191d;`;

const BASE = `
*,*::before,*::after{box-sizing:border-box}
html{color-scheme:light dark;-webkit-text-size-adjust:100%;scroll-padding-top:5rem}
:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
h1,h2,h3,h4,p,ul,figure{margin:0;padding:0}ul{list-style:none}
button,select,input{font:inherit;color:inherit}
button{cursor:pointer}
a{color:var(--link)}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
[hidden],.hidden:not(:focus){display:none}
caption.hidden,.said{display:block;position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.wrap{max-width:76rem;margin:0 auto;padding:0 1.25rem}
.label{color:var(--soft);font-size:.8125rem;margin-right:.4rem}
.plain{border:0;background:none;padding:0;color:var(--link);text-align:left;text-decoration:underline;text-decoration-color:transparent;text-underline-offset:.2em}
.plain:hover{text-decoration-color:currentColor}
.more,.note,.about{color:var(--soft);font-size:.875rem}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--card);padding:.5rem 1rem;z-index:9}
section{padding-top:2.5rem}
h2{font-size:1.125rem;font-weight:650;margin-bottom:.75rem;letter-spacing:-.005em}
`;

const HEAD = `
.mast{padding-top:2.5rem}
.mast .eyebrow{color:var(--soft);font-size:.875rem}
h1{font:600 clamp(1.625rem,1.2rem + 2vw,2.375rem)/1.2 Charter,"Bitstream Charter","Iowan Old Style",Georgia,"Times New Roman",serif;letter-spacing:-.012em;margin:.25rem 0 .5rem}
.lead{max-width:46rem;color:var(--soft)}
.lead strong{color:var(--ink);font-weight:600}
.trouble{margin-top:1rem;border-left:3px solid var(--error);background:var(--error-soft);padding:.75rem 1rem;border-radius:0 .375rem .375rem 0}
.trouble li,.noted li{overflow-wrap:anywhere}
.noted{margin-top:1rem;color:var(--soft)}
.noted ul{padding:.375rem 0 0 1.25rem}
.bar-top{position:sticky;top:0;z-index:5;background:var(--paper);border-bottom:1px solid var(--line);margin-top:1.5rem}
.bar-top .wrap{display:flex;gap:1.25rem;align-items:center;min-height:3rem;flex-wrap:wrap}
.bar-top nav{display:flex;gap:1.25rem;margin-right:auto}
.bar-top a{color:var(--ink);text-decoration:none;font-size:.9375rem}
.bar-top a:hover{text-decoration:underline;text-underline-offset:.3em}
.bar-top button{border:1px solid var(--line);background:var(--card);border-radius:.375rem;padding:.25rem .625rem;font-size:.8125rem}
`;

const OVERVIEW = `
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));gap:2rem}
.chart figcaption{font-size:.875rem;color:var(--soft);margin-bottom:.375rem}
.bar{display:grid;grid-template-columns:minmax(5rem,11rem) 1fr 2.5rem;gap:.75rem;align-items:center;width:100%;border:0;background:none;padding:.1875rem 0;text-align:left;font-size:.875rem}
.bar-label{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.bar-count{text-align:right;font-variant-numeric:tabular-nums;color:var(--soft)}
.bar svg{width:100%;height:.75rem;background:var(--sunk);border-radius:2px}
.bar:hover .bar-label{text-decoration:underline}
.charts .charts-key{grid-column:1/-1;margin:-1.25rem 0 0}
.charts-key svg{width:.75rem;height:.75rem;margin-right:.375rem;vertical-align:-.0625rem}
rect.error{fill:var(--error)}rect.warning{fill:var(--warning)}rect.info{fill:var(--info)}rect.for{fill:var(--agrees)}rect.against{fill:var(--error)}
.scroll{overflow-x:auto;width:fit-content;max-width:100%;border:1px solid var(--line);border-radius:.5rem;background:var(--card)}
.matrix{border-collapse:collapse;font-size:.875rem}
.scroll:has(.strips){width:auto}.matrix.strips{min-width:100%}
.matrix th,.matrix td{padding:.25rem;text-align:center;border-bottom:1px solid var(--line)}
.matrix tr:last-child>*{border-bottom:0}
.matrix .fact-head,.matrix .corner{position:sticky;left:0;background:var(--card);text-align:left;padding:.375rem .75rem;min-width:11rem;max-width:22rem;font-weight:400;z-index:1}
.matrix .fact-head span{display:block;color:var(--soft);font-size:.8125rem;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.matrix .fact-head .plain{font-weight:600;color:var(--ink)}
.matrix .source-head{vertical-align:bottom;padding:.5rem .25rem;font-weight:400}
.source-head .plain{writing-mode:vertical-rl;transform:rotate(180deg);max-height:11rem;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;font-size:.8125rem;color:var(--soft)}
.cell{display:inline-grid;place-items:center;width:2rem;height:1.75rem;border:0;border-radius:.25rem;font-size:.9375rem;line-height:1;font-weight:600}
.cell.a{background:var(--agrees-soft);color:var(--agrees)}.cell.c{background:var(--error);color:var(--on)}.cell.w{background:var(--warning);color:var(--on)}.cell.s{background:var(--warning-soft);color:var(--warning)}.cell.n,.cell.none{color:var(--soft)}
.cell.a:hover,.cell.c:hover,.cell.w:hover,.cell.s:hover{box-shadow:0 0 0 2px var(--focus)}
.strips thead th{color:var(--soft);font-weight:400;font-size:.8125rem;padding:.5rem .75rem}
.strips thead th:first-child{text-align:left}
.strips .number{font-variant-numeric:tabular-nums;padding:0 .75rem}
.strips .number.c{color:var(--error);font-weight:600}
.strips td.strip{width:60%;padding:.375rem .75rem}
svg.strip{display:block;width:100%;min-width:14rem;height:1.25rem;cursor:pointer;background:var(--sunk);border-radius:2px}
svg.strip .n{fill:transparent}svg.strip .a{fill:var(--agrees);opacity:.45}svg.strip .s{fill:var(--warning);opacity:.45}svg.strip .w{fill:var(--warning)}svg.strip .c{fill:var(--error)}
.key{display:flex;gap:1rem;flex-wrap:wrap;margin-top:.5rem;font-size:.8125rem;color:var(--soft)}
.key .cell{width:1.375rem;height:1.25rem;font-size:.75rem;margin-right:.375rem}
`;

const FINDINGS = `
.filters{display:flex;flex-wrap:wrap;gap:.5rem;margin-bottom:.75rem;align-items:center}
.filters input,.filters select,.filters button{border:1px solid var(--line);background:var(--card);border-radius:.375rem;padding:.375rem .5rem;min-width:0;max-width:100%;font-size:.9375rem}
.filters input{flex:1 1 14rem}
.filters select{flex:0 1 9.5rem}
#count{color:var(--soft);font-size:.875rem;margin-bottom:1rem}
.chunk{content-visibility:auto;contain-intrinsic-size:auto var(--guess)}
.group{margin:2rem 0 .75rem;padding-top:.75rem;border-top:2px solid var(--ink)}
.chunk:first-child .group:first-child{margin-top:0}
.group h3{font-size:1.0625rem;overflow-wrap:anywhere}
.group .sentence{font-family:Charter,"Bitstream Charter","Iowan Old Style",Georgia,serif;max-width:46rem}
.group a{overflow-wrap:anywhere}
.finding{background:var(--card);border:1px solid var(--line);border-left:4px solid var(--info);border-radius:.375rem;padding:.875rem 1.125rem;margin:.75rem 0;scroll-margin:6rem}
.finding.error{border-left-color:var(--error)}.finding.warning{border-left-color:var(--warning)}.finding.settled{border-left-color:var(--line)}
.finding.here{box-shadow:0 0 0 2px var(--focus)}
.finding:focus{outline:none}
.finding.again{margin-top:-.75rem;border-top:0;border-radius:0 0 .375rem .375rem;padding-top:0}
.finding.again .finding-head{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.finding.again .expected{display:none}
.finding:has(+.again){border-bottom-color:transparent;border-bottom-left-radius:0;border-bottom-right-radius:0}
.finding-head{display:flex;gap:.5rem;align-items:baseline;flex-wrap:wrap}
.finding-head h4{font-size:1rem;font-weight:600;flex:1 1 16rem;overflow-wrap:anywhere}
.badge{font-size:.75rem;font-weight:600;padding:.0625rem .5rem;border-radius:1rem;background:var(--info-soft);color:var(--info)}
.badge.error{background:var(--error-soft);color:var(--error)}.badge.warning{background:var(--warning-soft);color:var(--warning)}.badge.status{background:var(--settled-soft);color:var(--settled)}
.place{display:grid;grid-template-columns:minmax(6rem,10rem) 1fr;gap:1rem;padding:.375rem 0;align-items:baseline}
.where{border:0;background:none;padding:0;text-align:left;font-size:.8125rem;color:var(--link);overflow-wrap:anywhere}
span.where{color:var(--soft)}
button.where:hover{text-decoration:underline}
.passage,.text{font-family:Charter,"Bitstream Charter","Iowan Old Style",Georgia,"Times New Roman",serif;font-size:1.0625rem;line-height:1.55;overflow-wrap:anywhere}
mark{background:var(--info-soft);color:inherit;border-bottom:2px solid var(--info);padding:0 .1em;border-radius:2px 2px 0 0}
mark.error{background:var(--error-soft);border-color:var(--error)}mark.warning{background:var(--warning-soft);border-color:var(--warning)}mark.settled{background:var(--settled-soft);border-color:var(--settled)}
.expected{padding:.25rem 0 .25rem 11rem}
.expected strong+.label{margin-left:.75rem}
.collation{width:100%;border-collapse:collapse;margin:.625rem 0}
.collation th,.collation td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem 0;border-top:1px solid var(--line);font-weight:400}
.collation thead th{color:var(--soft);font-size:.8125rem;border-top:0;padding-bottom:.125rem}
.collation .reading{width:34%;font-family:Charter,"Bitstream Charter","Iowan Old Style",Georgia,serif;font-size:1.125rem;overflow-wrap:anywhere}
.collation.short .reading{width:9rem}
.siglum{display:inline-block;min-width:1.5rem;font:600 .8125rem system-ui,sans-serif;color:var(--soft)}
.support{width:7.5rem;font-size:.875rem}.support strong,.support span{display:block}.support span{color:var(--soft)}
.sentences .place{grid-template-columns:1fr;gap:.125rem;padding:0 0 .375rem}
.sentences .passage{font-size:.9375rem;color:var(--soft)}
.sentences .span{color:var(--ink);font-weight:600}
.under{margin-top:.5rem;display:flex;gap:.25rem 1rem;flex-wrap:wrap;align-items:baseline}
.under .finding-foot{flex:1 1 18rem;margin-top:0}
.why[open]{flex-basis:100%}
.why summary{cursor:pointer;color:var(--link);font-size:.875rem;width:max-content}
.reasons{padding:.375rem 0 .25rem 1.25rem;list-style:disc;font-size:.9375rem}
.bits{border-collapse:collapse;font-size:.8125rem;margin:.25rem 0 .5rem 1.25rem}
.bits caption{text-align:left;color:var(--soft);padding-bottom:.125rem}
.bits th{font-weight:400;text-align:left;padding-right:1rem}.bits .number{text-align:right;font-variant-numeric:tabular-nums;padding-right:.75rem}
.gauge svg{display:block;background:var(--sunk);border-radius:2px}
.finding-foot{display:flex;gap:.75rem;flex-wrap:wrap;justify-content:space-between;font-size:.8125rem;color:var(--soft);margin-top:.375rem}
.permalink{color:inherit;font-family:ui-monospace,Menlo,Consolas,monospace;font-size:.75rem;text-decoration:none}
.permalink:hover{text-decoration:underline}
`;

const ARTICLES = `
.article{background:var(--card);border:1px solid var(--line);border-radius:.375rem;margin:.375rem 0}
details.article{content-visibility:auto;contain-intrinsic-size:auto 3rem}
.article summary,.article.missing{display:flex;gap:.25rem 1rem;flex-wrap:wrap;align-items:baseline;padding:.625rem 1rem}
.article summary{cursor:pointer}
.article[open]{content-visibility:visible}
.article[open] summary{border-bottom:1px solid var(--line)}
.article .name{overflow-wrap:anywhere}
.article .title{color:var(--soft);font-style:italic;font-family:Charter,Georgia,serif}
.article .tally,.article .state{margin-left:auto;font-size:.8125rem;color:var(--soft)}
.article .tally.some{color:var(--error);font-weight:600}
.article .about{padding:.75rem 1.25rem 0}
.article .text{padding:1rem 1.25rem 1.5rem}
.row{display:grid;grid-template-columns:minmax(0,40rem) minmax(0,1fr);gap:2rem}
.row>.paragraph{margin:0 0 1em}
h3.paragraph{font-size:1.1875rem;line-height:1.35}
.agrees{text-decoration:underline 2px var(--agrees);text-underline-offset:.2em}
.note-card{border-left:3px solid var(--info);padding:0 0 0 .625rem;margin-bottom:.5rem;font:.8125rem/1.45 system-ui,sans-serif}
.note-card.error{border-color:var(--error)}.note-card.warning{border-color:var(--warning)}.note-card.settled{border-color:var(--line)}
dialog{border:1px solid var(--line);border-radius:.5rem;background:var(--card);color:var(--ink);max-width:26rem}
dialog dl{display:grid;grid-template-columns:auto 1fr;gap:.375rem 1rem;margin:.75rem 0 1rem}
dialog dd{margin:0}
kbd{border:1px solid var(--line);border-bottom-width:2px;border-radius:.25rem;padding:0 .375rem;font:.8125rem ui-monospace,Menlo,Consolas,monospace}
footer.end{color:var(--soft);font-size:.8125rem;padding:3rem 0 2rem}
`;

const NARROW = `
@media (max-width:52rem){
.row{grid-template-columns:minmax(0,1fr);gap:0}
.notes{margin:-.25rem 0 1rem}
.place{grid-template-columns:1fr;gap:.125rem}
.expected{padding-left:0}
.collation thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.collation,.collation tbody,.collation tr,.collation th,.collation td{display:block;width:auto;padding-right:0}
.collation .reading,.collation.short .reading{width:auto}
.collation td{border-top:0;padding-top:0}
.support strong,.support span{display:inline;margin-right:.75rem}
}
@media (max-width:30rem){
#help{display:none}
.wrap{padding:0 .875rem}
.bar-top .wrap{gap:.375rem .875rem;padding-top:.375rem;padding-bottom:.375rem}
.bar-top nav{gap:.875rem}
.filters select{flex:1 1 45%}
.finding{padding:.75rem .875rem}
.bar{grid-template-columns:minmax(4rem,7.5rem) 1fr 2rem;gap:.5rem}
.matrix .fact-head,.matrix .corner{min-width:8.5rem;max-width:8.5rem;overflow-wrap:anywhere}
.article .tally,.article .state{margin-left:0;width:100%}
}
`;

const PRINT = `
@media print{
:root:root:root{${LIGHT}}
body{background:#fff;font-size:10.5pt}
.bar-top,.filters,.permalink,.why>summary,dialog,.article:not([open]),.skip{display:none}
.plain,.where{color:inherit}
.chunk,.article{content-visibility:visible}
.finding,.note-card,.collation tr,.bar{break-inside:avoid}
.group,h2,h3,h4{break-after:avoid}
.finding,.scroll,.article{border-color:#bbb}
.scroll{overflow:visible}
.matrix .fact-head,.matrix .corner{position:static;background:none}
section{padding-top:1.25rem}
a{color:inherit;text-decoration:none}
mark,.cell,rect,svg.strip{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:auto}}
`;

export const STYLE = [
  `:root{${LIGHT}}`,
  `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${DARK}}}`,
  `:root[data-theme=dark]{${DARK}}`,
  BASE,
  HEAD,
  OVERVIEW,
  FINDINGS,
  ARTICLES,
  NARROW,
  PRINT,
].join('\n');
