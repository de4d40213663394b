// Coaching: at most two things to work on, with the evidence for each, and what was done well.
import { html, nothing, type TemplateResult } from "lit-html";
import { branchButton, type Content } from "../../kit/elements.ts";
import { icon } from "../../kit/icons.ts";
import { approvedWords, statement } from "../../kit/quotes.ts";
import type { Priority, Quote } from "../../kit/views.ts";
import { evidence, jump } from "./evidence.ts";
import type { DebriefPage } from "./state.ts";

const MOST_QUOTED = 3;
const MOST_LISTED = 3;

function cost(item: Priority): TemplateResult {
  const sign = item.critical ? icon("alert") : nothing;
  return html`<p class=${item.critical ? "price critical" : "price"}>${sign}${item.cost_text}</p>`;
}

/** The first few are quoted; the others are a step away. */
function someEvidence(page: DebriefPage, quotes: readonly Quote[]): Content {
  const others = quotes.slice(MOST_QUOTED).map((quote) => jump(page, quote.number));
  const again = html`<p class="small others"><span class="muted">And again:</span>${others}</p>`;
  return [evidence(page, quotes.slice(0, MOST_QUOTED)), others.length > 0 ? again : nothing];
}

function also(titles: readonly string[]): Content {
  if (titles.length === 0) return nothing;
  const told = "The same turn also lost";
  const list = html`<ul>
    ${titles.map((title) => html`<li>${title}</li>`)}
  </ul>`;
  if (titles.length <= MOST_LISTED)
    return html`<div class="also small">
      <p class="muted">${told}</p>
      ${list}
    </div>`;
  return html`<details class="also small">
    <summary>${told} ${titles.length} other criteria</summary>
    ${list}
  </details>`;
}

function priority(page: DebriefPage, item: Priority, index: number): TemplateResult {
  return html`<li class=${item.critical ? "card priority critical" : "card priority"}>
    ${cost(item)}
    <h3>${item.title}</h3>
    <p class="advice">${item.coaching}</p>
    ${someEvidence(page, item.evidence)}
    ${item.approved ? approvedWords(item.approved, item.approved_is_quoted) : nothing}
    ${item.sources.length > 0 ? html`<div class="sources">${item.sources.map(statement)}</div>` : nothing}
    ${also(item.also)} ${branchButton(page, item.turn, item.drill, index > 0 ? "btn" : "btn main")}
  </li>`;
}

/** Beside the tasks it is a part of the coaching; alone it is a section of its own. */
function praise(page: DebriefPage, title: TemplateResult): Content {
  const { praise: items } = page.view;
  if (items.length === 0) return nothing;
  return html`<section class="praise" aria-labelledby="praise-title">
    ${title}
    <ul>
      ${items.map(
        (item) =>
          html`<li>
            ${icon("check")}
            <p>${item.text} ${jump(page, item.number)}</p>
          </li>`,
      )}
    </ul>
  </section>`;
}

/** What to work on and what went well; nothing where there is neither. */
export function coaching(page: DebriefPage): Content {
  const { priorities, praise: items, tasks_text } = page.view;
  const title = "What went well";
  if (priorities.length === 0) {
    const alone = praise(page, html`<h2 id="praise-title">${title}</h2>`);
    return items.length > 0 ? html`<div class="coaching-part alone">${alone}</div>` : nothing;
  }
  return html`<section class="coaching-part" aria-labelledby="coaching-title">
    <h2 id="coaching-title">${tasks_text}</h2>
    <div class="coach">
      <ol class="priorities of-${priorities.length}">
        ${priorities.map((item, index) => priority(page, item, index))}
      </ol>
      ${praise(page, html`<h3 id="praise-title">${title}</h3>`)}
    </div>
  </section>`;
}
