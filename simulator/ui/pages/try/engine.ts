// What the engine did in a turn: every act as it was heard, the rule that fired, and why not those above it.
import { html, nothing, type TemplateResult } from "lit-html";
import type { Content } from "../../kit/elements.ts";
import { icon } from "../../kit/icons.ts";
import type { CourseTurn, EventHeard, RuleTried } from "../../kit/views.ts";

function tried(one: RuleTried): TemplateResult {
  const to = one.target ? html`${icon("next")}${one.target}` : html`<i>stays</i>`;
  return html`<li class=${one.fired ? "fired" : "not"}>
    <span class="sign">${icon(one.fired ? "check" : "cross")}</span>
    <span>
      <span class="unseen">${one.fired ? "Fired:" : "Did not fire:"}</span>
      ${one.condition || "always"} <span class="to">${to}</span>
      ${one.why_not.length ? html`<span class="muted why">${one.why_not.join("; ")}</span>` : nothing}
    </span>
  </li>`;
}

function heard(one: EventHeard): TemplateResult {
  return html`<li>
    <p><b>${one.event}</b> <span class="muted">in ${one.state}, ${one.mood}</span></p>
    ${one.nothing ? html`<p class="muted">${one.nothing}</p>` : nothing}
    <ol>
      ${one.rules.map(tried)}
    </ol>
  </li>`;
}

function memory(turn: CourseTurn): Content {
  if (turn.memory.length === 0) return html`<p class="muted">Nothing is remembered yet.</p>`;
  return html`<ul class="memory">
    ${turn.memory.map((text) => html`<li class="tag">${text}</li>`)}
  </ul>`;
}

/** Beside the conversation. */
export function engine(turn: CourseTurn): TemplateResult {
  const title = turn.number ? `What the engine did in turn ${turn.number}` : "How the call begins";
  return html`<aside class="card engine" aria-label="The engine">
    <h2>${title}</h2>
    <dl>
      <div>
        <dt>State</dt>
        <dd>${turn.state.replaceAll("_", " ")}</dd>
      </div>
      <div>
        <dt>Mood</dt>
        <dd><span class="dot ${turn.mood}"></span>${turn.mood}</dd>
      </div>
      <div>
        <dt>Remembers</dt>
        <dd>${memory(turn)}</dd>
      </div>
    </dl>
    ${
      turn.heard.length
        ? html`<ol class="heard">
            ${turn.heard.map(heard)}
          </ol>`
        : nothing
    }
  </aside>`;
}
