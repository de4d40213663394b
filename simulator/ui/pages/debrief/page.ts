// The debrief: the verdict, what to work on, what each turn was worth beside the call; all else is folded away.
import { html, type TemplateResult } from "lit-html";
import { problem } from "../../kit/elements.ts";
import { laidOut } from "../../kit/page.ts";
import { board } from "./board.ts";
import { coaching } from "./coaching.ts";
import { scorecard } from "./criteria.ts";
import {
  arrived,
  begin,
  bringDotIntoSight,
  bringIntoList,
  type DebriefPage,
  type Events,
  type State,
} from "./state.ts";
import { openWhereWide, transcript } from "./transcript.ts";
import { verdict } from "./verdict.ts";
import { aboutCall, branchBanner, checkYourself, otherWays, typedFirst } from "./ways.ts";

const [SOON, LATER] = [500, 2000];

function draw(page: DebriefPage): TemplateResult {
  const columns = page.view.board || page.view.working ? "columns" : "columns alone";
  return html`<div class="wrap wide">
    ${problem(page.problem)} ${branchBanner(page)} ${verdict(page)} ${coaching(page)}
    <div class=${columns}>${board(page)} ${transcript(page)}</div>
    <div class="folds">
      ${scorecard(page)} ${otherWays(page)} ${typedFirst(page)} ${checkYourself(page)} ${aboutCall(page)}
    </div>
  </div>`;
}

/** What was being worked out is asked for again, at first soon. */
function askAgain(page: DebriefPage): void {
  clearTimeout(page.state.asking);
  if (!page.view.working) return;
  page.state.asked += 1;
  page.state.asking = setTimeout(
    () => {
      page.send("look", Date.now());
    },
    Math.min(SOON * page.state.asked, LATER),
  );
}

function drawn(page: DebriefPage, isNew: boolean): void {
  askAgain(page);
  if (isNew || arrived(page)) {
    openWhereWide(page);
    bringIntoList(page, "auto");
    bringDotIntoSight(page, "auto");
  }
  if (page.state.isSharing) page.root.querySelector<HTMLElement>("#record")?.focus();
  page.state.isSharing = false;
}

export default laidOut<"debrief", Events, State>("debrief", {
  here: "calls",
  about: (view) => view.id,
  state: begin,
  draw,
  drawn,
  left: (page) => {
    clearTimeout(page.state.asking);
  },
});
