// One statement of the guide, one term of the glossary: all that goes with it, and where to practise it.
import { html, nothing, type TemplateResult } from "lit-html";
import type { Sender } from "../../kit/channel.ts";
import { link, type Content } from "../../kit/elements.ts";
import { inWords, many } from "../../kit/format.ts";
import { icon } from "../../kit/icons.ts";
import type { PractisedIn, StatementView, TermView, GuideWords } from "../../kit/views.ts";
import { pieces } from "./search.ts";

const KINDS: Readonly<Record<StatementView["kind"], string>> = {
  advice: "Advice",
  procedure: "Procedure",
  routing: "Routing",
  spiel: "Approved words",
};
/** Calls that are named where a statement is practised in every call, and in none more than in the others. */
const EXAMPLES = 2;

/** A text with what was looked for marked in it. */
export function marked(text: string, words: readonly string[]): Content {
  return pieces(text, words).map((piece, at) => (at % 2 ? html`<mark>${piece}</mark>` : piece));
}

function wording({ caption, quoted, text, assumption }: GuideWords, words: readonly string[]): TemplateResult {
  return html`<figure class=${quoted ? "words quoted" : "words"}>
    <figcaption>${quoted ? html`${icon("check")}${caption}` : caption}</figcaption>
    <blockquote>${marked(text, words)}</blockquote>
    ${assumption ? html`<p class="small muted">${assumption}</p>` : nothing}
  </figure>`;
}

function wordings({ wordings: all }: StatementView, words: readonly string[]): Content {
  const [first, ...others] = all;
  if (!first) return nothing;
  const more = () =>
    html`<details ?open=${words.length > 0}>
      <summary>${many(others.length, "other wording", "other wordings")}</summary>
      ${others.map((one) => wording(one, words))}
    </details>`;
  return html`${wording(first, words)}${others.length > 0 ? more() : nothing}`;
}

function practise(page: Sender, calls: readonly PractisedIn[]): Content {
  if (calls.length === 0) return nothing;
  const main = calls.filter((call) => call.mainly);
  const shown = main.length > 0 ? main : calls.slice(0, EXAMPLES);
  const others = calls.length - shown.length;
  const more = others > 0 ? html`<span class="small muted">and it counts in ${others} more</span>` : nothing;
  const call = ({ id, title, level }: PractisedIn) =>
    html`<li>
      ${link(page, "brief", { scenario: id }, [icon("phone"), title], { class: "call", label: `Practice in ${title}, ${inWords(level)}` })}
    </li>`;
  return html`<div class="practise">
    <h4>${main.length > 0 ? "Practice it in" : "Counts in every kind of call, such as"}</h4>
    <ul>
      ${shown.map(call)} ${others > 0 ? html`<li>${more}</li>` : nothing}
    </ul>
  </div>`;
}

function checks({ checks: lines }: StatementView): Content {
  if (lines.length === 0) return nothing;
  const line = ({ title, counts, critical, scorecard }: StatementView["checks"][number]) =>
    html`<li>
      <b>${title}</b>${critical ? html`<span class="tag critical">${inWords(critical)}</span>` : nothing}
      <span class="small muted">${scorecard}. ${counts}</span>
    </li>`;
  return html`<details class="checks">
    <summary>Checked by ${many(lines.length, "line", "lines")} of the scorecard</summary>
    <ul>
      ${lines.map(line)}
    </ul>
  </details>`;
}

function speaksOf(page: Sender, statement: StatementView, terms: readonly TermView[]): Content {
  const own = terms.filter((term) => statement.terms.includes(term.id));
  if (own.length === 0) return nothing;
  const term = ({ id, term: name }: TermView) => html`<li>${link(page, "guide", { term: id }, name)}</li>`;
  return html`<div class="speaks">
    <h4>Words in it</h4>
    <ul>
      ${own.map(term)}
    </ul>
  </div>`;
}

/** How a statement is shown: `words` are looked for; `isAsked`: it is what the link led to; `standing`: one's own. */
export interface Shown {
  readonly terms: readonly TermView[];
  readonly words: readonly string[];
  readonly isAsked: boolean;
  readonly standing: Content;
}

/** A statement as a card. */
export function statementCard(
  page: Sender,
  statement: StatementView,
  { terms, words, isAsked, standing }: Shown,
): TemplateResult {
  const { id, kind, says, calls } = statement;
  return html`<article
    class="card statement ${isAsked ? "asked" : ""}"
    id=${id}
    tabindex="-1"
    aria-labelledby="says-${id}"
  >
    <p class="number">${link(page, "guide", { statement: id }, id, { label: `Statement ${id}, link to it` })}</p>
    <div class="body">
      <p class="kind small muted"><span>${KINDS[kind]}</span>${standing}</p>
      <h3 id="says-${id}">${marked(says, words)}</h3>
      ${wordings(statement, words)}${practise(page, calls)}${speaksOf(page, statement, terms)}${checks(statement)}
    </div>
  </article>`;
}

/** A term and what it means. */
export function termEntry(
  page: Sender,
  { id, term, stands_for, also, means, statements }: TermView,
  words: readonly string[],
  isAsked: boolean,
): TemplateResult {
  const others = [stands_for ?? "", ...also].filter(Boolean).join(", ");
  const cited = statements.map((number) =>
    link(page, "guide", { statement: number }, number, { class: "cite", label: `Statement ${number}` }),
  );
  return html`<div class="term ${isAsked ? "asked" : ""}" id="term-${id}" tabindex="-1">
    <dt>${marked(term, words)}${others ? html`<span class="small muted">${marked(others, words)}</span>` : nothing}</dt>
    <dd>
      <p>${marked(means, words)}</p>
      ${cited.length > 0 ? html`<p class="cites">${cited}</p>` : nothing}
    </dd>
  </div>`;
}
