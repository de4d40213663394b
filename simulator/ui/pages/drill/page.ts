// Five minutes of drill: one card after another, all by keys.
import { html, nothing, type TemplateResult } from "lit-html";
import { problem, type Content } from "../../kit/elements.ts";
import { icon } from "../../kit/icons.ts";
import { laidOut } from "../../kit/page.ts";
import { takenBack } from "./answer.ts";
import { bar, cardOf, progress } from "./card.ts";
import { ending, nothingDue } from "./done.ts";
import { onOptionKey } from "./inputs.ts";
import {
  about,
  asked,
  begin,
  check,
  goOn,
  leave,
  put,
  read,
  settle,
  type DrillPage,
  type Events,
  type State,
} from "./state.ts";

function notice({ view }: DrillPage): Content {
  const { notice: text } = view.drill;
  return text ? html`<p class="notice" role="status">${icon("note")}<span>${text}</span></p>` : nothing;
}

function draw(page: DrillPage): TemplateResult {
  const { card, done } = page.view.drill;
  if (!card)
    return html`<div class="wrap drill over">
      ${problem(page.problem)} ${notice(page)} ${done ? ending(page, done) : nothingDue(page)}
    </div>`;
  return html`<div class="drilling">
    <div class="wrap drill">${progress(page, card)} ${problem(page.problem)} ${notice(page)} ${cardOf(page, card)}</div>
    ${bar(page, card)}
  </div>`;
}

/** A button or a link with the focus does what Enter means for it by itself. */
function isOnControl(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return target instanceof HTMLElement && target.matches("button, a, summary");
}

function onKey(page: DrillPage, event: KeyboardEvent): void {
  if (event.key === "Escape") leave(page);
  else if (event.key === "Enter") {
    if (isOnControl(event)) return;
    if (page.state.isReading) read(page);
    else if (asked(page)) check(page);
    else goOn(page);
  } else if (!onCard(page, event)) return;
  event.preventDefault();
}

function onCard(page: DrillPage, event: KeyboardEvent): boolean {
  const card = asked(page);
  if (!card || card.options.length === 0) return false;
  if (event.key === "Backspace" && card.input === "order") {
    put(page, takenBack(page.state.answer));
    return true;
  }
  return onOptionKey(page, card, event);
}

export default laidOut<"drill", Events, State>("drill", {
  here: "drill",
  about,
  state: begin,
  draw,
  drawn: settle,
  onKey,
});
