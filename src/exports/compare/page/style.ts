/** The look of the page: a statistical yearbook, quiet and dense, on paper and on screens. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #fcfbf8; --raised: #f4f2ec; --ink: #1d1f23; --quiet: #5c6068; --rule: #8b8d92; --hair: #dddad2;
  --accent: #8c2f2b; --link: #1f4e86; --good: #1f6b3f; --bad: #a3231f; --doubt: #855300;
  --bad-wash: #f9e7e3; --doubt-wash: #f8efd9; --add: #dff0e2; --remove: #f8e1de;
  --h1: #f7ded8; --h2: #efb9ad; --h3: #d97b6c; --h4: #a3231f; --on3: #000; --open: #efe9d6;
  --c1: #21506f; --c2: #6f9fc0; --c3: #a8453a; --c4: #e0b25f; --c5: #7c6f96; --c6: #cfcbc0;
  --t1: #fff; --t2: #10161b; --t3: #fff; --t4: #10161b; --t5: #fff; --t6: #10161b;
  --sans: system-ui, -apple-system, "Segoe UI", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei", sans-serif;
  --serif: "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", SimSun, Georgia, "Times New Roman", serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16181b; --raised: #1f2226; --ink: #e4e2dc; --quiet: #a3a6ab; --rule: #73767c; --hair: #34373c;
    --accent: #e59a8f; --link: #8fbce8; --good: #7fcf9c; --bad: #f09a90; --doubt: #e3b766;
    --bad-wash: #3a2321; --doubt-wash: #342b18; --add: #1d3a26; --remove: #47241f;
    --h1: #3d2522; --h2: #63342d; --h3: #8f453b; --h4: #b5483c; --on3: #fff; --open: #35311f;
    --c1: #4f8db5; --c2: #9cc4df; --c3: #d37a6d; --c4: #e6c07a; --c5: #9f92bb; --c6: #6c6b66;
    --t1: #0d1114; --t2: #0d1114; --t3: #0d1114; --t4: #0d1114; --t5: #0d1114; --t6: #fff;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.55 var(--sans); font-variant-numeric: tabular-nums; overflow-wrap: break-word; }
html[data-lang="zh"] .en, html[data-lang="en"] .zh { display: none; }
html:not([data-script]) .js { display: none; }
.page { max-width: 1180px; margin: 0 auto; padding: 0 24px 64px; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
caption.hidden { position: absolute; }
.skip { position: absolute; left: -999px; }
.skip:focus { left: 8px; top: 8px; background: var(--paper); padding: 6px 10px; z-index: 5; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 2px; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 1px; }
.quiet { color: var(--quiet); }
small { font-size: .8em; font-weight: 400; }
code { font: .82em/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
header.top { border-bottom: 3px double var(--rule); padding: 28px 0 14px; display: flex; flex-wrap: wrap; gap: 8px 24px; align-items: end; justify-content: space-between; }
header.top .kind { margin: 0; color: var(--accent); letter-spacing: .14em; font-size: .82rem; }
h1 { font: 600 1.7rem/1.25 var(--serif); margin: 2px 0 0; text-wrap: balance; }
h2 { font: 600 1.28rem/1.3 var(--serif); margin: 2.4em 0 .7em; padding-bottom: .25em; border-bottom: 1px solid var(--rule); }
h3 { font: 600 1.02rem/1.35 var(--serif); margin: 1.8em 0 .6em; color: var(--accent); }
h4 { font: 600 .95rem/1.4 var(--sans); margin: 1.5em 0 .5em; }
h5 { font: 600 .88rem/1.4 var(--sans); margin: 1.3em 0 .4em; }
.front h3 { margin-top: 0; }
.languages { display: inline-flex; border: 1px solid var(--rule); border-radius: 3px; padding: 0; margin: 0; }
.languages button { font: inherit; font-size: .85rem; border: 0; background: none; color: var(--ink); padding: 6px 12px; min-height: 32px; cursor: pointer; }
.languages button[aria-pressed="true"] { background: var(--ink); color: var(--paper); }
nav.contents { padding: 8px 0; border-bottom: 1px solid var(--hair); }
nav.contents ol { list-style: none; display: flex; flex-wrap: wrap; gap: 2px 18px; margin: 0; padding: 0; font-size: .87rem; }
nav.contents a { display: inline-block; padding: 4px 0; text-decoration: none; }
nav.contents a:hover { text-decoration: underline; }
.tiles { display: grid; grid-template-columns: repeat(4, minmax(min-content, .6fr)) repeat(2, minmax(190px, 1.6fr)); gap: 0; margin: 0 0 20px; border-top: 2px solid var(--ink); border-bottom: 1px solid var(--rule); }
.tiles > div { padding: 8px 12px 10px 0; border-right: 1px solid var(--hair); padding-left: 12px; }
.tiles > div:first-child { padding-left: 0; }
.tiles > div:last-child { border-right: 0; }
.tiles dt { color: var(--quiet); font-size: .78rem; }
.tiles dd { margin: 0; font: 600 1.5rem/1.2 var(--serif); }
.tiles .wide dd { font: 600 .95rem/1.7 var(--sans); display: flex; flex-wrap: wrap; gap: 0 14px; }
.tiles .bad dd, .fail { color: var(--bad); }
.tiles .doubt dd { color: var(--doubt); }
.pass { color: var(--good); }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 430px), 1fr)); gap: 22px 36px; align-items: start; }
.columns > * { min-width: 0; }
ul.plain { list-style: none; margin: 0; padding: 0; }
ul.plain > li { padding: 5px 0; border-bottom: 1px solid var(--hair); }
ul.inline { display: flex; flex-wrap: wrap; gap: 2px 18px; margin: 6px 0; padding: 0; list-style: none; font-size: .85rem; }
.where { font-weight: 600; margin-right: .35em; }
.badge { display: inline-block; font-size: .74rem; line-height: 1.5; padding: 0 6px; border: 1px solid currentColor; border-radius: 2px; margin-right: .3em; white-space: nowrap; }
.badge.error { color: var(--bad); background: var(--bad-wash); font-weight: 600; }
.badge.warning { color: var(--doubt); background: var(--doubt-wash); }
.badge.info { color: var(--quiet); border-style: dotted; }
.badge.answer-pass { color: var(--good); }
.badge.answer-fail { color: var(--bad); background: var(--bad-wash); font-weight: 600; }
.badge.answer-cannot-tell { color: var(--quiet); border-style: dashed; }
.scroll { position: relative; overflow-x: auto; max-width: 100%; }
table { border-collapse: collapse; font-size: .87rem; line-height: 1.4; margin: 0 0 14px; }
caption { text-align: left; font-weight: 600; padding: 6px 0; }
th, td { padding: 4px 9px; text-align: left; vertical-align: top; border-bottom: 1px solid var(--hair); font-weight: 400; }
thead th { font-weight: 600; border-bottom: 1px solid var(--rule); vertical-align: bottom; }
table.sheet, table.heat { border-top: 2px solid var(--ink); border-bottom: 1px solid var(--rule); }
table.sheet { width: 100%; }
caption + thead th { border-top: 2px solid var(--ink); }
table.sheet:has(caption:not(.hidden)), table.heat:has(caption:not(.hidden)) { border-top: 0; }
tbody th:not([colspan]) { max-width: 25rem; min-width: 6.5em; }
table.sheet tbody th:not([colspan]) { min-width: 11em; }
table.sortable thead th { font-size: .8rem; }
table.sheet thead th { word-break: keep-all; overflow-wrap: break-word; }
table.sheet td.file { min-width: 11em; overflow-wrap: anywhere; }
.reports td:not(.file) { white-space: nowrap; }
.verdict { margin: 2px 0 6px; font-size: .87rem; }
.num { text-align: right; white-space: nowrap; }
th.num { white-space: normal; }
tr.group th small { color: var(--quiet); font-weight: 400; }
tr.group th { font-weight: 600; font-size: .8rem; color: var(--accent); padding-top: 12px; border-bottom-color: var(--rule); }
tr.total th, tr.total td { font-weight: 600; border-top: 1px solid var(--rule); }
table.figures tbody tr:not(.group):hover > * { background: var(--raised); }
table.figures th, table.figures td { padding-left: 6px; padding-right: 6px; }
td.wrong { background: var(--bad-wash); }
.mark { margin-left: .35em; color: var(--quiet); border-bottom: 1px dotted currentColor; white-space: nowrap; }
.mark.none { font-style: italic; margin-left: 0; border: 0; }
.mark.s-unreadable { color: var(--bad); }
.mark.s-missing { color: var(--doubt); }
.mark.error-mark { color: var(--bad); font-weight: 600; border-bottom-style: solid; }
.mark.compare { border: 0; font-size: .95em; color: var(--doubt); }
.step { display: block; color: var(--quiet); font-size: .78em; line-height: 1.2; }
.spark { display: block; overflow: visible; }
.spark polyline { fill: none; stroke: var(--c1); stroke-width: 1.3; }
.spark circle { fill: var(--c1); }
.spark .last { fill: var(--accent); }
.filter { margin: 0 0 8px; font-size: .87rem; }
.filter input { width: 1.05em; height: 1.05em; vertical-align: -.12em; margin: 0 .3em 0 0; }
.only-changed tr.unchanged { display: none; }
dl.legend { display: flex; flex-wrap: wrap; gap: 3px 20px; margin: 4px 0 14px; font-size: .8rem; color: var(--quiet); }
dl.legend > div { display: flex; gap: 6px; }
dl.legend dt { font-weight: 600; }
dl.legend dd { margin: 0; }
details { margin: 8px 0 14px; }
summary { cursor: pointer; color: var(--link); font-size: .87rem; padding: 4px 0; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 430px), 1fr)); gap: 22px 36px; }
figure { margin: 0; }
@media (min-width: 960px) { .charts .drawing { max-width: 100%; height: auto; } }
.chart { min-width: 0; border-top: 1px solid var(--rule); padding-top: 8px; }
.drawing { display: block; overflow: visible; margin: 4px 0; color: var(--ink); font-family: var(--sans); }
.keys { list-style: none; display: flex; flex-wrap: wrap; gap: 1px 14px; margin: 4px 0; padding: 0; font-size: .8rem; }
.swatch { vertical-align: -1px; margin-right: 3px; }
.fill-1 { fill: var(--c1); } .fill-2 { fill: var(--c2); } .fill-3 { fill: var(--c3); }
.fill-4 { fill: var(--c4); } .fill-5 { fill: var(--c5); } .fill-6 { fill: var(--c6); }
.note { font-size: .8rem; margin: 2px 0; }
.checks .sum .written { font-weight: 600; }
.operands, .operand-list { list-style: none; margin: 2px 0 0; padding: 0; }
.bar { vertical-align: 0; margin-right: 6px; }
.bar .track { fill: var(--hair); } .bar .fill { fill: var(--c1); }
.pair { border-top: 1px solid var(--hair); }
.sides, .sentences > li { display: grid; grid-template-columns: minmax(0, 1fr) 5.2em minmax(0, 1fr); gap: 0 10px; }
.sides { font-weight: 600; border-bottom: 1px solid var(--rule); font-size: .87rem; }
.sides span:last-child { grid-column: 3; }
.sentences { list-style: none; margin: 0 0 18px; padding: 0; font-size: .9rem; line-height: 1.65; }
.sentences > li { border-bottom: 1px solid var(--hair); padding: 3px 0; }
.sentences p { margin: 0; grid-row: 1; }
.sentences .before { grid-column: 1; } .sentences .sign { grid-column: 2; } .sentences .after { grid-column: 3; }
.sentences .sign { text-align: center; font-size: .76rem; color: var(--quiet); line-height: 1.5; padding-top: .25em; }
.sentences .sign small { display: block; font-size: .95em; }
.sentences .changed .sign, .sentences .added .sign, .sentences .removed .sign { color: var(--ink); font-weight: 600; }
.sentences .copied:not(.boilerplate) .sign small { color: var(--doubt); }
.sentences .copied:not(.boilerplate) .after { border-left: 3px solid var(--doubt); padding-left: 7px; margin-left: -10px; }
.sentences .boilerplate p:not(.sign) { color: var(--quiet); }
ins, del { text-decoration-thickness: 1.5px; border-radius: 2px; }
ins { background: var(--add); text-decoration: underline; }
del { background: var(--remove); text-decoration: line-through; }
mark { background: var(--doubt-wash); color: var(--ink); border-bottom: 2px solid var(--doubt); }
.quote { margin: 3px 0; padding-left: 10px; border-left: 2px solid var(--hair); font-size: .9rem; }
.left-out dt { font-weight: 600; font-size: .85rem; margin-top: 6px; }
.left-out dd { margin: 2px 0 2px 1em; font-size: .85rem; color: var(--quiet); }
.finding { border-left: 3px solid var(--hair); padding: 2px 0 2px 14px; margin: 0 0 18px; }
.finding.error { border-left-color: var(--bad); } .finding.warning { border-left-color: var(--doubt); }
.finding .message { margin: 0; } .finding .meta { margin: 2px 0 8px; font-size: .82rem; }
.finding:target { background: var(--raised); }
.cut { margin: 0 0 10px; } .cut img { display: block; max-width: none; background: #fff; border: 1px solid var(--rule); }
.cut figcaption { font-size: .8rem; color: var(--quiet); }
.no-picture { font-size: .82rem; margin: 2px 0; }
table.row { border: 1px solid var(--hair); font-size: .82rem; }
table.row th, table.row td { border: 1px solid var(--hair); text-align: center; padding: 3px 8px; }
table.row caption { font-weight: 400; padding: 3px 0; }
table.row td.stake { outline: 2px solid var(--bad); outline-offset: -2px; font-weight: 700; }
table.row caption { white-space: nowrap; }
table.row thead td { border: 0; }
table.row tbody th { text-align: left; max-width: 20em; }
.operand-list { columns: 2 22em; margin-bottom: 10px; font-size: .85rem; }
.operand-list .operand { display: inline-block; min-width: 2.2em; padding: 0 4px; text-align: center; outline: 1.5px dashed var(--link); outline-offset: -1px; margin: 2px 4px 2px 0; }
table.row td.operand { outline: 1.5px dashed var(--link); outline-offset: -2px; }
button.sort { position: relative; font: inherit; font-weight: 600; color: inherit; background: none; border: 0; padding: 0; margin: 0; text-align: inherit; cursor: pointer; min-height: 24px; }
html:not([data-script]) button.sort { cursor: auto; }
button.sort:hover { text-decoration: underline; text-underline-offset: 3px; }
.arrow { position: absolute; left: 100%; bottom: 2px; padding-left: 2px; }
.num .arrow { left: auto; right: 100%; padding: 0 2px 0 0; }
th.upright .arrow { right: auto; left: 0; bottom: 100%; padding: 0; writing-mode: horizontal-tb; }
[aria-sort="ascending"] .arrow::after { content: "▲"; } [aria-sort="descending"] .arrow::after { content: "▼"; }
table.heat { font-size: .8rem; }
table.heat td { text-align: center; border: 1px solid var(--hair); padding: 4px 6px; min-width: 2.5em; }
table.heat tbody th { white-space: nowrap; max-width: 18em; overflow: hidden; text-overflow: ellipsis; }
table.heat th.upright { padding: 1.5em 3px 4px; text-align: left; }
th.upright button { writing-mode: vertical-rl; text-align: left; max-height: 15em; line-height: 1.25; overflow-wrap: break-word; }
html[data-lang="en"] th.upright button { max-height: 17em; }
.key { color: var(--ink); display: inline-block; padding: 0 6px; border: 1px solid var(--hair); }
.h0 { color: var(--good); } .h1 { background: var(--h1); } .h2 { background: var(--h2); } .h3 { background: var(--h3); color: var(--on3); } .h4 { background: var(--h4); color: #fff; font-weight: 600; }
.h-open { background: var(--open); font-style: italic; }
footer { margin-top: 40px; padding-top: 10px; border-top: 3px double var(--rule); font-size: .8rem; color: var(--quiet); }
@media (max-width: 760px) {
  body { font-size: 14.5px; }
  .page { padding: 0 14px 40px; }
  h1 { font-size: 1.35rem; }
  .tiles { grid-template-columns: repeat(4, 1fr); }
  .tiles > div { padding: 6px 8px; border-bottom: 1px solid var(--hair); }
  .tiles .wide { grid-column: 1 / -1; padding-left: 0; border-right: 0; }
  th, td { padding: 4px 6px; }
  table.sheet tbody th:not([colspan]) { min-width: 7.5em; }
  .scroll > table.sheet > tbody > tr > th:first-child, .scroll > table.heat > tbody > tr > th:first-child { position: sticky; left: 0; background: var(--paper); max-width: 44vw; z-index: 1; white-space: normal; }
  .sides { display: none; }
  .cut img { max-width: 100%; height: auto; }
  .sentences > li { grid-template-columns: minmax(0, 1fr) auto; }
  .sentences .sign { grid-column: 2; grid-row: 1; text-align: right; }
  .sentences p:not(.sign) { grid-column: 1 / -1; grid-row: auto; }
  .sentences p:not(.sign)::before { content: attr(data-year) " "; font-weight: 600; font-size: .8em; color: var(--quiet); }
  .sentences .same .before { display: none; }
  .sentences .copied:not(.boilerplate) .after { margin-left: 0; }
}
@media print {
  :root {
    color-scheme: light;
    --paper: #fff; --raised: #f4f2ec; --ink: #000; --quiet: #444; --rule: #777; --hair: #ccc; --accent: #6d1f1c; --link: #000;
    --good: #1f6b3f; --bad: #a3231f; --doubt: #6b4300; --bad-wash: #f9e7e3; --doubt-wash: #f8efd9; --add: #dff0e2; --remove: #f8e1de;
    --h1: #f7ded8; --h2: #efb9ad; --h3: #d97b6c; --h4: #a3231f; --on3: #000; --open: #efe9d6;
    --c1: #21506f; --c2: #6f9fc0; --c3: #a8453a; --c4: #e0b25f; --c5: #7c6f96; --c6: #cfcbc0;
    --t1: #fff; --t2: #10161b; --t3: #fff; --t4: #10161b; --t5: #fff; --t6: #10161b;
  }
  @page { size: A4; margin: 14mm 13mm 15mm; }
  html { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { font-size: 9.5pt; line-height: 1.45; }
  .page { max-width: none; padding: 0; }
  .js, .skip, nav.contents, .languages { display: none !important; }
  header.top { padding-top: 0; }
  a { color: inherit; text-decoration: none; }
  h2 { break-before: auto; margin-top: 1.6em; }
  h2, h3, h4, h5, caption, thead, tr.group, .sides, .finding .message, .finding .meta { break-after: avoid; }
  section.major { break-before: page; }
  tr, figure, .finding .evidence > *, .sentences > li, ul.plain > li, .chart { break-inside: avoid; }
  thead { display: table-header-group; }
  .scroll { overflow: visible; }
  table { font-size: 8pt; }
  table.sheet tbody th:not([colspan]) { min-width: 9em; }
  table.sortable thead th { font-size: 7pt; }
  th, td { padding: 2px 5px; }
  table.heat, table.row { font-size: 7pt; }
  table.heat tbody th { white-space: normal; }
  table.heat td, table.row th, table.row td { padding: 2px 3px; min-width: 0; }
  .columns, .charts { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 12px 22px; }
  .columns:has(> .scroll) { grid-template-columns: minmax(0, 1fr); }
  .chart:nth-child(2) { grid-column: 1 / -1; grid-row: 2; }
  .charts .drawing, .cut img { max-width: 100%; height: auto; }
  .arrow { display: none; }
}
`
