// Coaching: at most two things to work on, each with its quote, its remedy and one button; and what was done well.
import { html, nothing, type TemplateResult } from "lit-html";
import { branchButton, type Content } from "../../kit/elements.ts";
import { icon } from "../../kit/icons.ts";
import { cites } from "../../kit/quotes.ts";
import type { Priority } from "../../kit/views.ts";
import { WORKING } from "../../kit/words.ts";
import { evidence, jump } from "./evidence.ts";
import type { DebriefPage } from "./state.ts";

const MOST_QUOTED = 2;

function cost(item: Priority): TemplateResult {
  const sign = item.critical ? icon("alert") : nothing;
  return html`<p class=${item.critical ? "price critical" : "price"}>${sign}${item.cost_text}</p>`;
}

/** Words to say, or what to do about it otherwise. The words are the remedy; why they are needed stands above them. */
function remedy(item: Priority): TemplateResult {
  const { words, remedy: kind, remedy_text, approved_text, coaching, sources } = item;
  const why = words ? html`<p class="advice">${coaching}</p>` : nothing;
  const what = words ? html`<blockquote>${words}</blockquote>` : html`<p class="step">${coaching}</p>`;
  return html`${why}
    <div class="remedy ${kind}">
      <p class="lead-in"><b>${remedy_text}</b>${words ? html`<span class="small">${approved_text}</span>` : nothing}</p>
      ${what} ${cites(sources)}
    </div>`;
}

function priority(page: DebriefPage, item: Priority, index: number): TemplateResult {
  return html`<li class=${item.critical ? "card priority critical" : "card priority"}>
    ${cost(item)}
    <h3>${item.title}</h3>
    ${evidence(page, item.evidence.slice(0, MOST_QUOTED))} ${remedy(item)}
    ${branchButton(page, item.turn, item.drill, index > 0 ? "btn" : "btn main")}
  </li>`;
}

/** What went well; nothing where there is nothing to say. */
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
  if (page.view.working && !page.view.perfect)
    return html`<section class="coaching-part" aria-labelledby="coaching-title">
      <h2 id="coaching-title">What to work on</h2>
      <div class="card working"><p class="muted">${WORKING}</p></div>
    </section>`;
  if (priorities.length === 0) {
    const alone = praise(page, html`<h2 id="praise-title">${title}</h2>`);
    return items.length > 0 ? html`<div class="coaching-part alone">${alone}</div>` : nothing;
  }
  return html`<section class="coaching-part" aria-labelledby="coaching-title">
    <h2 id="coaching-title">${tasks_text}</h2>
    <ol class="priorities of-${priorities.length}">
      ${priorities.map((item, index) => priority(page, item, index))}
    </ol>
    ${praise(page, html`<h3 id="praise-title">${title}</h3>`)}
  </section>`;
}
