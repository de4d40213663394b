// The call, turn by turn. One turn is selected at a time, here and on the board at once.
import { gettext } from "../../kit/language.ts";
import { html, nothing, type TemplateResult } from "lit-html";
import { citing } from "../../kit/cited.ts";
import { branchButton, type Content } from "../../kit/elements.ts";
import { icon, type IconName } from "../../kit/icons.ts";
import { labelMark } from "../../kit/labels.ts";
import { byWhom, spoken } from "../../kit/quotes.ts";
import type { Bubble, DebriefView, Label, Mark, Remark } from "../../kit/views.ts";
import { CONFIRMED, MARKS } from "../../kit/words.ts";
import { ledTo, lineOf, openBoard, ownTurns, scrolls, select, type DebriefPage } from "./state.ts";

const MARK_SIGNS: Readonly<Record<Mark, IconName>> = { good: "check", bad: "cross", critical: "alert" };

function remark(item: Remark): TemplateResult {
  return html`<div class="remark">
    <p>${citing(item.why)}</p>
    ${item.instead ? html`<p class="instead"><b>Say instead </b>${item.instead}</p>` : nothing}
    ${item.source ? html`<p class="small muted">${item.source}</p>` : nothing}
  </div>`;
}

/** The mark of the scorecard, where the label does not say the same; a critical error is always said. */
export function saidMark(mark: Mark | undefined, label: Label | undefined): Mark | null {
  if (!mark) return null;
  const isTold = label && !(mark === "bad" && (label === "best" || label === "good"));
  return isTold && mark !== "critical" ? null : mark;
}

function flags({ marks, hints }: DebriefView, bubble: Bubble, label: Label | undefined): Content {
  const { number, spiel } = bubble;
  const mark = marks[number];
  const said = saidMark(mark, label);
  const isBad = mark === "bad" || mark === "critical";
  return [
    label ? labelMark(label) : nothing,
    said ? html`<span class="flag">${icon(MARK_SIGNS[said])}${gettext(MARKS[said])}</span>` : nothing,
    spiel && !isBad ? spoken(bubble) : nothing,
    hints.includes(number) ? html`<span class="flag hinted">${icon("hint")}After a hint</span>` : nothing,
  ];
}

function turnNumber(page: DebriefPage, { number, by }: Bubble): TemplateResult {
  const text = html`<span class="unseen">${gettext("Turn")} </span>${number}`;
  if (by === "customer") return html`<span class="number">${text}</span>`;
  const tab = number === page.state.turn ? "0" : "-1";
  return html`<button type="button" class="number" tabindex=${tab} title="Select this turn">${text}</button>`;
}

function acts(page: DebriefPage, number: number): TemplateResult {
  const open = () => {
    openBoard(page);
  };
  const button = html`<button type="button" class="btn quiet onboard" @click=${open}>See it on the board</button>`;
  return html`<div class="acts">
    ${branchButton(page, number, gettext("Go on differently from here"))}${page.view.board ? button : nothing}
  </div>`;
}

function movesOf({ moves }: Bubble): Content {
  return moves.length > 0 ? html`<p class="small muted">${CONFIRMED}: ${moves.join("; ")}</p>` : nothing;
}

interface About {
  readonly labels: ReadonlyMap<number, Label>;
  readonly remarks: ReadonlyMap<number, Remark>;
}

function line(page: DebriefPage, bubble: Bubble, about: About): TemplateResult {
  const { view, state } = page;
  const { number, by, kind, mood } = bubble;
  const isLit = number === state.lit;
  const faults = view.faults[number] ?? [];
  const note = by === "trainee" ? about.remarks.get(number) : undefined;
  const felt = by === "customer" && mood ? html`<span class="felt">, ${mood}</span>` : nothing;
  return html`<li
    class="turn ${by} ${kind} ${view.marks[number] ?? ""} ${isLit ? "lit" : ""}"
    id="turn-${number}"
    tabindex="-1"
    aria-current=${isLit ? "true" : nothing}
  >
    ${turnNumber(page, bubble)}
    <div>
      <p class="by small">
        <span>${byWhom(view.speaker, bubble)}${felt}</span>${flags(view, bubble, about.labels.get(number))}
      </p>
      <p class="text">${bubble.text}</p>
      ${movesOf(bubble)}
      ${
        faults.length > 0
          ? html`<ul class="small faults">
              ${faults.map((fault) => html`<li>${fault}</li>`)}
            </ul>`
          : nothing
      }
      ${note ? remark(note) : nothing} ${by === "trainee" && number === state.turn ? acts(page, number) : nothing}
    </div>
  </li>`;
}

/** One stop of the Tab key for the whole list; the arrows go from turn to turn. */
function onKey(page: DebriefPage, event: KeyboardEvent): void {
  const isOnNumber = event.target instanceof Element && event.target.closest("button.number");
  if (!isOnNumber || event.ctrlKey || event.metaKey || event.altKey) return;
  const to = ledTo(event.key, ownTurns(page.view), page.state.turn, ["ArrowUp", "ArrowDown"]);
  if (to === null) return;
  event.preventDefault();
  select(page, to);
  const item = lineOf(page, to);
  item?.querySelector<HTMLElement>("button.number")?.focus({ preventScroll: true });
  if (item?.parentElement && !scrolls(item.parentElement)) item.scrollIntoView({ block: "nearest" });
}

/** Marking words to copy them is not choosing a turn; nor is a click on something that does a thing of its own. */
function onClick(page: DebriefPage, event: MouseEvent): void {
  if (!(event.target instanceof Element)) return;
  const item = event.target.closest("li.turn.trainee");
  const own = event.target.closest("button:not(.number), a");
  const marking = event.target.closest("button") ? "" : (window.getSelection()?.toString() ?? "");
  if (item && !own && !marking) select(page, Number(item.id.slice("turn-".length)), { scroll: false });
}

/** The whole call. */
export function transcript(page: DebriefPage): TemplateResult {
  const { view } = page;
  const about: About = {
    labels: new Map(view.board?.moments.map((item) => [item.number, item.label])),
    remarks: new Map(view.remarks.map((item) => [item.number, item])),
  };
  const click = (event: MouseEvent) => {
    onClick(page, event);
  };
  const key = (event: KeyboardEvent) => {
    onKey(page, event);
  };
  return html`<details class="call">
    <summary>
      ${icon("open")}
      <h2 id="call-title">${gettext("The call, turn by turn")}</h2>
    </summary>
    <ol aria-labelledby="call-title" @click=${click} @keydown=${key}>
      ${view.bubbles.map((bubble) => line(page, bubble, about))}
    </ol>
  </details>`;
}

const WIDE = "(min-width: 1001px)";

/** Beside the board it is open from the beginning; below it, where it would only be long, once somebody wants it. */
export function openWhereWide(page: DebriefPage): void {
  const call = page.root.querySelector<HTMLDetailsElement>("details.call");
  if (call) call.open = matchMedia(WIDE).matches;
}
