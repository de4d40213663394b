"""The closed-world sheet as one page of HTML that needs nothing else: to read, to print and to sign."""

from html import escape

from simulator.services.authoring.diagram.conditions import plain
from simulator.services.authoring.sheet.sentences import Sentence, Sheet

_STYLE = """
:root { --ink: #1d2433; --quiet: #5d6779; --line: #d9dee7; --tint: #f5f7fa; --wrong: #a4262c; --right: #1f6f43; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 2.5rem 2rem; color: var(--ink); background: #fff;
  font: 15px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .3rem; }
h2 { font-size: 1.2rem; margin: 2.4rem 0 .6rem; padding-top: .8rem; border-top: 2px solid var(--ink); }
p { max-width: 46rem; margin: .3rem 0; }
.quiet, dt { color: var(--quiet); }
dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1.2rem; margin: 1.2rem 0; }
dd { margin: 0; overflow-wrap: anywhere; }
dd:empty { width: 14rem; border-bottom: 1px solid var(--ink); }
table { width: 100%; border-collapse: collapse; }
th { text-align: left; font-size: .8rem; font-weight: 600; color: var(--quiet); border-bottom: 1px solid var(--ink); }
th, td { padding: .5rem .8rem .5rem 0; vertical-align: top; }
td { border-bottom: 1px solid var(--line); }
tr { break-inside: avoid; }
thead { display: table-header-group; }
.id { width: 6.5rem; font: .78rem/1.9 ui-monospace, Consolas, monospace; white-space: nowrap; }
.said { width: 46%; font-size: 1.02rem; }
.when { font-size: .84rem; }
.when div { margin-bottom: .15rem; }
.blank { background: var(--tint); border: 1px solid var(--line); border-radius: 3px; padding: 0 .2em; font-size: .9em; }
.right { color: var(--right); font-weight: 600; }
.wrong { color: var(--wrong); }
.tick { width: 3.2rem; }
.box { display: inline-block; width: 1.1rem; height: 1.1rem; border: 1.5px solid var(--quiet); border-radius: 2px; }
.sign { display: grid; grid-template-columns: repeat(3, 1fr); gap: 3rem 2rem; margin-top: 3.2rem; }
.sign div { border-top: 1px solid var(--ink); padding-top: .3rem; font-size: .84rem; color: var(--quiet); }
@page { size: A4 landscape; margin: 14mm; }
@media print { body { max-width: none; padding: 0; font-size: 10.5pt; } h2 { break-after: avoid; }
  .sign { break-inside: avoid; } }
"""


def as_html(sheet: Sheet) -> str:
    """The whole page; every text of a file is escaped."""
    scenario = sheet.scenario
    trainee, customer = sheet.by("trainee"), sheet.by("customer")
    title = escape(scenario.title)
    facts = {
        "Scenario": scenario.id,
        "Customers": ", ".join(plain(name) for name in scenario.personas),
        "Cases": ", ".join(plain(name) for name in scenario.cases),
        "Library": sheet.library,
        "Sentences": f"{len(trainee)} of the trainee, {len(customer)} of the customer",
        "Date": "",
    }
    listed = "".join(f"<dt>{name}</dt><dd>{escape(value)}</dd>" for name, value in facts.items())
    blanks = "".join(f"<dt>{escape(name)}</dt><dd>{escape(value)}</dd>" for name, value in sheet.placeholders.items())
    lines = "".join(f"<div>{name}</div>" for name in ("Name", "Signature", "Date") * 2)
    return f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}: everything that can be said</title>
<style>{_STYLE}</style>
</head>
<body>
<h1>{title}</h1>
<p>Everything that can be said in this call, by either side. Nothing is made up while it runs: a sentence that is not
listed here cannot be said, with any customer, in any case, in any mood.</p>
<dl class="facts">{listed}</dl>
<h2>What the trainee can say</h2>
<p class="quiet">Wrong answers are offered on purpose, as what agents really say; the debrief says why.</p>
{_table(trainee)}
<h2>What the customer can say</h2>
<p class="quiet">Two of these may be said one after the other, where a customer cuts in or asks again.</p>
{_table(customer)}
<h2>What fills the blanks</h2>
<dl class="facts">{blanks}</dl>
<h2>Read and approved</h2>
<p class="quiet">For the library named above, and no other: any change to its files changes its number.</p>
<div class="sign">{lines}</div>
</body>
</html>
"""


def _table(sentences: tuple[Sentence, ...]) -> str:
    rows = "\n".join(_row(item) for item in sentences)
    return f"""<table>
<thead><tr><th class="id">Number</th><th>Sentence</th><th>Where and when</th><th class="tick">Seen</th></tr></thead>
<tbody>
{rows}
</tbody>
</table>"""


def _row(item: Sentence) -> str:
    said = escape(item.text).replace("{", '<span class="blank">').replace("}", "</span>")
    return (
        f'<tr><td class="id">{item.id}</td><td class="said">{said}</td>'
        f'<td class="when">{_when(item)}</td><td class="tick"><span class="box"></span></td></tr>'
    )


def _when(item: Sentence) -> str:
    parts = [escape(where) for where in sorted(item.where)]
    if item.by == "customer":
        parts.append(f'<span class="quiet">mood: {_listed(item.moods)}</span>')
        parts.append(f'<span class="quiet">{_listed(item.personas)}</span>')
    if item.acts:
        parts.append(f'<span class="quiet">does: {_listed(item.acts)}</span>')
    if item.statements:
        parts.append(f'<span class="quiet">statement {_listed(item.statements)}</span>')
    if item.answers:
        parts.append(f'<span class="quiet">answer {escape(", ".join(sorted(item.answers)))}</span>')
    for text in sorted(item.standing):
        parts.append(f'<span class="{"right" if text == "right" else "wrong"}">{escape(text)}</span>')
    return "".join(f"<div>{part}</div>" for part in parts)


def _listed(names: set[str]) -> str:
    return escape(", ".join(plain(name) for name in sorted(names)))
