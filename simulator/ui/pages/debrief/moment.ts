// One turn on the board: what was chosen, what it kept, what would have kept more and the way back.
import { gettext } from "../../kit/language.ts";
import { html, nothing, type TemplateResult } from "lit-html";
import { citing } from "../../kit/cited.ts";
import { branchButton, type Content } from "../../kit/elements.ts";
import { many } from "../../kit/format.ts";
import { icon, type IconName } from "../../kit/icons.ts";
import { labelMark } from "../../kit/labels.ts";
import { exchange } from "../../kit/quotes.ts";
import type { BestCourse, DebriefView, Moment } from "../../kit/views.ts";
import { YOU } from "../../kit/words.ts";
import { select, showTurn, type DebriefPage } from "./state.ts";

function made(view: DebriefView, number: number): Content {
  const bubble = view.bubbles.find((item) => item.number === number);
  if (!bubble) return nothing;
  return html`<div class="made">
    <p class="label">${gettext(YOU[bubble.kind])}</p>
    <p class="words">${bubble.text}</p>
  </div>`;
}

function passSign(moment: Moment): IconName {
  if (moment.can_pass_after) return "check";
  return moment.can_pass_before ? "alert" : "dash";
}

function worth(moment: Moment): TemplateResult {
  const cost = moment.cost_text ? html`<span class="fell">${moment.cost_text}</span>` : nothing;
  return html`<dl class="worth">
    <div>
      <dt>Still attainable</dt>
      <dd class="figures"><b>${moment.course}</b>${cost}</dd>
    </div>
    <div>
      <dt>A pass</dt>
      <dd class=${moment.can_pass_after ? "can" : "cannot"}>${icon(passSign(moment))}${moment.pass_text}</dd>
    </div>
  </dl>`;
}

function lost(titles: readonly string[]): Content {
  if (titles.length === 0) return nothing;
  return html`<details class="more lost">
    <summary>${many(titles.length, "line", "lines")} lost</summary>
    <ul>
      ${titles.map((title) => html`<li>${icon("cross")}<span>${title}</span></li>`)}
    </ul>
  </details>`;
}

/** Choices in the order they are to be made. */
export function choices(way: BestCourse): TemplateResult {
  return html`<ol>
    ${way.choices.map((text) => html`<li><span>${text}</span></li>`)}
  </ol>`;
}

function wayBack(way: BestCourse): TemplateResult {
  return html`<details class="more way">
    <summary>${way.heading}: ${many(way.choices.length, "step", "steps")}</summary>
    ${way.comes_to ? html`<p class="small muted">${way.comes_to}</p>` : nothing} ${choices(way)}
  </details>`;
}

function body(page: DebriefPage, moment: Moment): TemplateResult {
  const { view } = page;
  const { better, recovery } = moment;
  const show = () => {
    showTurn(page, moment.number);
  };
  return html`<div class="moment-body">
    ${made(view, moment.number)}
    <p class="why">${citing(moment.why)}</p>
    ${worth(moment)}
    ${
      better
        ? html`<div class="better">
            <h4>What would have kept more</h4>
            ${better.move ? html`<p><b>${better.move}</b></p>` : nothing} ${exchange(view.speaker, better)}
          </div>`
        : nothing
    }
    <div class="mores">${lost(moment.lost)} ${recovery ? wayBack(recovery) : nothing}</div>
    <div class="row">
      ${branchButton(page, moment.number, gettext("Go on differently from here"))}
      <button type="button" class="btn quiet" @click=${show}>Show it in the call</button>
    </div>
  </div>`;
}

/** The selected turn, with a way to the one before and the one after. */
export function momentPanel(page: DebriefPage, moments: readonly Moment[]): Content {
  const at = moments.findIndex((item) => item.number === page.state.turn);
  const moment = moments[at];
  if (!moment) return nothing;
  const step = (name: string, sign: IconName, to: Moment | undefined) => {
    const go = () => {
      select(page, to?.number);
    };
    return html`<button
      type="button"
      class="btn quiet"
      aria-label=${name}
      title=${name}
      aria-disabled=${to ? "false" : "true"}
      @click=${go}
    >
      ${icon(sign)}
    </button>`;
  };
  return html`<section class="moment" aria-labelledby="moment-title" data-label=${moment.label}>
    <header>
      <h3 id="moment-title" tabindex="-1">
        <span>${gettext("Turn")} ${moment.number}</span>${labelMark(moment.label)}
      </h3>
      ${step(gettext("Turn before"), "back", moments[at - 1])} ${step(gettext("Turn after"), "next", moments[at + 1])}
    </header>
    ${body(page, moment)}
    <p class="unseen" role="status">${page.state.told}</p>
  </section>`;
}
