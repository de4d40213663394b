// The conversation. Only new lines are added to it, so that each is announced once.
import { gettext } from "../../kit/language.ts";
import { html, nothing, type TemplateResult } from "lit-html";
import type { Content } from "../../kit/elements.ts";
import { icon } from "../../kit/icons.ts";
import { labelSign } from "../../kit/labels.ts";
import type { Bubble, CallView, Face } from "../../kit/views.ts";
import { face } from "./face.ts";
import type { Screen } from "./screen.ts";

// Whether a line goes on with what the same one said before: the name is not shown again then.
function goesOn(view: CallView, bubble: Bubble, index: number): boolean {
  const previous = view.bubbles[index - 1];
  return previous?.by === bubble.by && previous.kind === bubble.kind;
}

/** Beside the first of the lines that somebody says in a row. */
function portrait(bubble: Bubble, of: Face, isNamed: boolean): Content {
  return bubble.by === "customer" && isNamed ? html`<span class="small-face">${face(of, bubble.mood)}</span>` : nothing;
}

function spoken(bubble: Bubble, by: string, sign: Content, of: Face, isNamed: boolean): TemplateResult {
  const felt = bubble.by === "customer" ? bubble.mood : null;
  return html`<div class="turn ${bubble.by} said ${felt ? `felt ${felt}` : ""}">
    ${portrait(bubble, of, isNamed)}
    <span class=${isNamed ? "by" : "unseen"}>${isNamed ? sign : nothing}${by}</span>
    <p><span>${isNamed ? nothing : sign}${bubble.text}</span></p>
    ${felt ? html`<span class="unseen">(${felt})</span>` : nothing}
  </div>`;
}

// What an action brought to the screen, as it stood then: on a phone this is where it is read.
function found({ found: rows }: Bubble): TemplateResult {
  return html`<dl class="found">
    ${rows.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

function entry(view: CallView, bubble: Bubble, index: number): TemplateResult {
  const by = bubble.by === "customer" ? gettext(view.caller) : gettext("You");
  const sign = view.feedback?.number === bubble.number ? labelSign(view.feedback.label) : nothing;
  if (bubble.kind === "said") return spoken(bubble, by, sign, view.face, !goesOn(view, bubble, index));
  return html`<div class="turn ${bubble.by} did">
    <p><span>${sign}${by} · ${bubble.text}</span></p>
    ${bubble.found.length > 0 ? found(bubble) : nothing}
  </div>`;
}

/** They are about to speak. */
function speaking({ view, pacing }: Screen): Content {
  if (!pacing.isWaiting) return nothing;
  return html`<div class="customer speaking" aria-hidden="true">
    <span class="small-face">${face(view.face, view.mood)}</span>
    <p><i></i><i></i><i></i></p>
  </div>`;
}

/** Where the line ends. */
function gone({ view }: Screen): Content {
  if (!view.ended) return nothing;
  return html`<div class="gone ${view.hung_up ? "dead" : ""}">
    <p>${icon("hungup")}${gettext(view.hung_up ? "They hung up. The line is dead." : "The line is closed.")}</p>
  </div>`;
}

/** All that was said and done. */
export function log(page: Screen): TemplateResult {
  const { view } = page;
  return html`<div class="log" role="log" aria-live="polite" aria-label=${gettext("Conversation")} tabindex="0">
    ${view.bubbles.map((bubble, index) => entry(view, bubble, index))} ${speaking(page)} ${gone(page)}
  </div>`;
}

/** What stands below the log comes and goes; the newest line stays in sight unless one has scrolled back. */
export function keepNewest(log: HTMLElement): void {
  let newest = true;
  log.addEventListener("scroll", () => {
    newest = log.scrollHeight - log.scrollTop - log.clientHeight < 4;
  });
  new ResizeObserver(() => {
    if (newest) log.scrollTop = log.scrollHeight;
  }).observe(log);
}

/** Brings the newest line in sight, after everything else is drawn: longer responses leave less room for the log. */
export function showNewest(page: Screen): void {
  const { before } = page;
  const log = page.find(".log");
  if (!log || (before && before.lines >= page.view.bubbles.length && !page.pacing.isWaiting)) return;
  log.scrollTop = log.scrollHeight;
  // On a phone the responses may have been scrolled to: the answer must be seen.
  if (before) log.scrollIntoView({ block: "nearest" });
}
