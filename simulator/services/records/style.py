"""How the page to take along looks: the palette of the app, and black on white where it is printed."""

LIGHT = """--page: #f3f5f4; --surface: #fff; --sunken: #e9eeec; --ink: #14201d; --muted: #4d5c57; --line: #d6dedb;
  --edge: #82918c; --accent: #0d5b4b; --bad: #a12a1f; --bad-soft: #fbe9e6; --warn: #7a4f00; --warn-soft: #fbf0d8;
  --good: #1b6a3d; --good-soft: #e2f2e7; --quote: #2f4f86; --quote-soft: #edf2fb; --mood: #6a3d9a;"""
DARK = """--page: #101514; --surface: #182120; --sunken: #0b100f; --ink: #e7eeeb; --muted: #a4b4ae; --line: #2b3835;
  --edge: #6f827b; --accent: #74ccb4; --bad: #ff9d90; --bad-soft: #3b1d19; --warn: #ecc271; --warn-soft: #352a11;
  --good: #82d3a0; --good-soft: #15301f; --quote: #a9c3f5; --quote-soft: #1a2538; --mood: #cbaef0;"""

_BEGIN = f"""
:root {{ color-scheme: light dark; {LIGHT}
  --sans: "Source Sans 3", "Source Sans Pro", system-ui, -apple-system, "Segoe UI", sans-serif;
  --serif: "Source Serif 4", "Source Serif Pro", Georgia, "Times New Roman", serif; }}
@media screen and (prefers-color-scheme: dark) {{ :root {{ {DARK} }} }}
"""
_SCREEN = """
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--page); color: var(--ink); font: 400 15px/1.5 var(--sans);
  font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
h1, h2, h3, h4, p, ul, ol, dl, dd, figure, blockquote { margin: 0; padding: 0; }
ul, ol { list-style: none; }
.wrap { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1.5rem 3rem; }
.small { font-size: .8125rem; }
.muted { color: var(--muted); }
.strong { font-weight: 600; }
a { color: var(--accent); text-underline-offset: .18em; text-decoration-thickness: 1px; }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.top { display: flex; align-items: baseline; justify-content: space-between; gap: 1rem; margin-bottom: .8rem; }
.top b { font: 600 1.0625rem/1.3 var(--serif); }
h2 { font: 600 1.5rem/1.25 var(--serif); letter-spacing: -.008em; margin: 2.4rem 0 .9rem; }
h3 { font: 600 1.125rem/1.35 var(--sans); }
.card { background: var(--surface); border: 1px solid var(--line); border-radius: 10px; padding: 1.1rem 1.4rem; }
.lede { max-width: 46rem; margin-bottom: .9rem; }
.passed { --tone: var(--good); --soft: var(--good-soft); }
.inaccuracy { --tone: var(--quote); --soft: var(--quote-soft); }
.short, .bad, .mistake { --tone: var(--warn); --soft: var(--warn-soft); }
.critical, .blunder { --tone: var(--bad); --soft: var(--bad-soft); }
.good, .best { --tone: var(--good); --soft: var(--good-soft); }

.verdict { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1.25fr); gap: 1.5rem 2.5rem;
  border-top: 4px solid var(--tone); padding: 1.5rem 1.8rem; }
.verdict h1 { font: 600 2.4rem/1.15 var(--serif); letter-spacing: -.012em; color: var(--tone); margin-bottom: .6rem; }
.fatals { margin-bottom: .9rem; color: var(--bad); font-weight: 600; }
.fatals li + li { margin-top: .3rem; }
.figure { font-size: 1.125rem; }
.figure b { font-size: 2rem; line-height: 1; }
.meter { position: relative; height: .55rem; border-radius: 4px; background: var(--sunken); margin: .5rem 0 .45rem; }
.meter i { display: block; height: 100%; border-radius: 4px; background: var(--tone); }
.meter u { position: absolute; top: -.25rem; bottom: -.25rem; width: 2px; margin-left: -1px; background: var(--ink); }
.facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .35rem 1.2rem; align-content: start;
  border-left: 1px solid var(--line); padding-left: 1.8rem; }
.facts dt { color: var(--muted); max-width: 9rem; }
.facts .blank { border-bottom: 1px solid var(--ink); min-height: 1.6em; }
.paper { display: none; }

.priority { display: grid; gap: .7rem; border-left: 4px solid var(--tone); }
.priority + .priority { margin-top: 1rem; }
.priority h3 span { color: var(--muted); margin-right: .35em; }
.word { color: var(--tone); font-weight: 600; }
.evidence { display: grid; gap: .35rem; }
.evidence li { display: grid; grid-template-columns: 3.6rem minmax(0, 1fr); gap: .6rem; }
.evidence a { white-space: nowrap; }
.evidence q { quotes: "“" "”"; }
.coaching { font-weight: 600; max-width: 46rem; }
.approved { border-left: 3px solid var(--quote); background: var(--quote-soft); border-radius: 0 8px 8px 0;
  padding: .55rem 1rem .65rem; max-width: 46rem; }
.approved figcaption { font: 600 .8125rem/1.4 var(--sans); color: var(--quote); }
.approved blockquote { font: 400 1.0625rem/1.5 var(--serif); }
.source { display: flex; gap: .7rem; font-size: .875rem; color: var(--muted); max-width: 46rem; }
.source b { flex: none; align-self: flex-start; min-width: 2.2rem; text-align: center; padding: 0 .4rem;
  border-radius: 4px; background: var(--sunken); color: var(--ink); }
.source.assumed b { background: var(--warn-soft); color: var(--warn); }
.drill b { color: var(--accent); }
.praise { padding-block: .45rem; }
.praise li { display: grid; grid-template-columns: 4rem minmax(0, 1fr); gap: .6rem; padding: .55rem 0; }
.praise li + li { border-top: 1px solid var(--line); }

.plot { overflow-x: auto; }
.chart { display: block; width: 100%; min-width: 40rem; height: auto; }
.chart text { font: 400 17px var(--sans); fill: var(--muted); }
.chart .strong { font-weight: 600; }
.chart .line { fill: none; stroke-linejoin: round; stroke: var(--line); }
.chart .area { fill: var(--accent); }
.chart .area.lost { fill: var(--bad); }
.chart .line.score { stroke: var(--accent); }
.chart .line.mood { stroke: var(--mood); }
.chart .line.pass { stroke: var(--ink); }
.chart .line.lost { stroke: var(--bad); }
.chart text.score { fill: var(--accent); }
.chart text.mood { fill: var(--mood); }
.chart text.pass { fill: var(--ink); }
.chart text.lost, .chart text.blunder { fill: var(--bad); }
.chart text.mistake { fill: var(--warn); }
.dot { fill: var(--tone); stroke: var(--surface); stroke-width: 2.5; paint-order: stroke; stroke-linejoin: round; }
.mark { width: .85em; height: .85em; fill: var(--tone); vertical-align: -.07em; margin-right: .35em; }
.plotted { padding: 1.2rem 1.2rem 1rem; }
.plotted figcaption { margin-top: .9rem; display: grid; gap: .6rem; max-width: 48rem; }
.turning ol { list-style: decimal; padding-left: 1.5rem; }
.turning li::marker { color: var(--muted); }
.labels { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .15rem 1rem; color: var(--muted);
  font-size: .8125rem; }
.labels dt { font-weight: 600; color: var(--ink); }

table { width: 100%; border-collapse: collapse; }
th { text-align: left; font-size: .8125rem; font-weight: 600; color: var(--muted); border-bottom: 1px solid var(--edge);
  padding: 0 1rem .4rem 0; }
td { vertical-align: top; padding: .65rem 1rem .7rem 0; border-bottom: 1px solid var(--line); }
tr:last-child td { border-bottom: 0; }
td:last-child, th:last-child { padding-right: 0; }
.turns { table-layout: fixed; }
.turns .n { width: 3.4rem; font-weight: 600; }
.turns .c { width: 42%; }
.turns .l { width: 8.2rem; }
.turns .word { white-space: nowrap; }
.turns .fell { white-space: nowrap; }
.turns .notes { margin-top: .35rem; color: var(--muted); font-size: .875rem; display: grid; gap: .25rem; }
.say { font-family: var(--serif); }
.answer { margin-top: .35rem; font-size: .875rem; color: var(--muted); }

.part { margin-top: 1.5rem; }
.part header { display: flex; align-items: baseline; justify-content: space-between; gap: 1rem;
  padding-bottom: .4rem; border-bottom: 1px solid var(--edge); }
.criterion { display: grid; grid-template-columns: 1.6rem minmax(0, 1fr); gap: .8rem; padding: .75rem 0 .85rem;
  border-bottom: 1px solid var(--line); }
.criterion > div { display: grid; gap: .5rem; }
.sign { width: 1.6rem; height: 1.6rem; border-radius: 50%; background: var(--soft, var(--sunken));
  color: var(--tone, var(--muted)); font-weight: 700; line-height: 1.6rem; text-align: center; }
.critical .sign { background: var(--bad); color: var(--surface); }
.silent { padding: .7rem 0; color: var(--muted); font-size: .875rem; }
.counsel { margin-top: 1.6rem; border-left: 3px solid var(--warn); background: var(--warn-soft);
  border-radius: 0 8px 8px 0; padding: .8rem 1.1rem; }
.counsel h3 { font-size: .8125rem; color: var(--warn); }

.recalled + .recalled { margin-top: 1rem; }
.recalled { display: grid; gap: .7rem; }
.pair { display: grid; grid-template-columns: 6rem minmax(0, 1fr); gap: .35rem 1rem; }
.pair dt { color: var(--muted); }
.typed { white-space: pre-line; }
.heard li { display: grid; grid-template-columns: 1.3rem minmax(0, 1fr); gap: .4rem; }

.call { padding: .4rem 0; }
.turn { display: grid; grid-template-columns: 2.6rem minmax(0, 1fr); gap: .5rem; padding: .5rem 1.2rem .55rem .4rem;
  border-left: 3px solid var(--tone, transparent); scroll-margin-top: 1rem; }
.turn:target { background: var(--sunken); }
.turn .number { text-align: right; color: var(--muted); font-size: .8125rem; padding-top: .06rem; }
.turn .by { display: flex; flex-wrap: wrap; gap: .1rem .8rem; font-size: .8125rem; font-weight: 600;
  color: var(--muted); }
.turn.trainee .by > :first-child { color: var(--accent); }
.turn .flag { color: var(--tone, var(--muted)); }
.turn .words { color: var(--quote); }
.turn.did .text { color: var(--muted); font-weight: 600; }
.turn .faults { color: var(--tone); font-weight: 600; font-size: .875rem; }
.remark { margin-top: .4rem; padding: .5rem .8rem; border-radius: 8px; background: var(--soft, var(--sunken));
  font-size: .9rem; display: grid; gap: .3rem; }
.foot { margin-top: 2.6rem; padding-top: .9rem; border-top: 1px solid var(--edge); color: var(--muted);
  font-size: .875rem; }

@media screen and (max-width: 640px) {
  .wrap { padding: 1rem 1rem 2.5rem; }
  .card { padding: 1rem; }
  .call { padding: .3rem 0; }
  .verdict { grid-template-columns: minmax(0, 1fr); }
  .verdict h1 { font-size: 2rem; }
  .facts { border-left: 0; padding: 1rem 0 0; border-top: 1px solid var(--line); grid-template-columns: 1fr; gap: 0; }
  .facts dt { font-size: .8125rem; margin-top: .5rem; }
  .pair { grid-template-columns: 1fr; gap: 0; }
  .pair dd { margin-bottom: .4rem; }
  .labels { grid-template-columns: 1fr; gap: 0; }
  .labels dd { margin-bottom: .3rem; }
  .evidence li { grid-template-columns: 1fr; gap: 0; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, tbody, tr, td { display: block; width: auto; }
  td { border: 0; padding: .2rem 0; }
  .turns td { width: auto; }
  .turns .n, .turns .l { display: inline-block; width: auto; margin-right: .8rem; }
  .turns .l div { display: inline; margin-right: .6rem; }
  td[data-turn]::before { content: attr(data-turn) " "; font-weight: 600; }
  td[data-name]::before { content: attr(data-name); display: block; font-size: .8125rem; font-weight: 600;
    color: var(--muted); margin-top: .4rem; }
  tr + tr { border-top: 1px solid var(--line); margin-top: .8rem; padding-top: .8rem; }
}
"""
_PAPER = """
@page { margin: 16mm 15mm 18mm; @bottom-right { content: counter(page) " / " counter(pages);
  font: 8.5pt sans-serif; color: #3c4744; } }
@media print {
  :root { color-scheme: light; --page: #fff; --surface: #fff; --sunken: #eef1f0; --ink: #000; --muted: #3c4744;
    --line: #c3ccc9; --bad-soft: #fff; --warn-soft: #fff; --good-soft: #fff; --quote-soft: #fff; }
  html { font-size: 13.6px; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  body { font-size: 10pt; line-height: 1.42; orphans: 3; widows: 3; }
  .wrap { max-width: none; padding: 0; }
  .screen { display: none; }
  .paper { display: contents; }
  .verdict { padding: 1rem 1.3rem; grid-template-columns: minmax(0, 1fr) minmax(0, 1.5fr); gap: 1.2rem; }
  .facts { padding-left: 1.2rem; gap: .2rem 1rem; }
  .verdict h1 { font-size: 24pt; }
  h2 { font-size: 15pt; margin: 1.8rem 0 .6rem; }
  h3 { font-size: 11.5pt; }
  h2, h3, header, .lede { break-after: avoid; }
  .verdict, .priority, .plotted, .criterion, .recalled, .remark, .approved, .source, .turn, .counsel, .praise li, tr,
  .foot { break-inside: avoid; }
  thead { display: table-header-group; }
  .plot { overflow: visible; }
  .chart { min-width: 0; }
  .call.card { border: 0; padding: 0; border-radius: 0; }
  .turn { padding: .3rem 0 .35rem .2rem; }
  a { color: inherit; text-decoration: none; }
  .approved blockquote, .say { font-size: 1em; }
  .approved { border: 1px solid var(--line); border-left: 3px solid var(--quote); }
  .remark { border: 1px solid var(--line); }
}
"""
STYLE = f"{_BEGIN}{_SCREEN}{_PAPER}"
