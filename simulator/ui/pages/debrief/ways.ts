// What is folded away beside the scorecard: other ways the call went, what was typed first, what call it was.
import { gettext } from "../../kit/language.ts";
import { html, nothing, type TemplateResult } from "lit-html";
import { link, type Content } from "../../kit/elements.ts";
import { many } from "../../kit/format.ts";
import { icon } from "../../kit/icons.ts";
import { wording } from "../../kit/quotes.ts";
import { resultLine } from "../../kit/result.ts";
import type { BranchRow, CheckYourself, TypedReview } from "../../kit/views.ts";
import {
  CHECK_YOURSELF,
  CONFIRMED,
  HEARD,
  HEARD_IN_IT,
  NEVER_COUNTS,
  NOT_HEARD,
  NOTHING_HEARD,
  ONLY_CONFIRMED,
} from "../../kit/words.ts";
import { jump } from "./evidence.ts";
import { fold } from "./fold.ts";
import type { DebriefPage } from "./state.ts";
import { facts } from "./verdict.ts";

/** Of a branch: where it comes from. */
export function branchBanner(page: DebriefPage): Content {
  const from = page.view.branch_of;
  if (!from) return nothing;
  const original = link(page, from.ended ? "debrief" : "call", { call: from.id }, "the original call");
  return html`<p class="branch-of">
    ${icon("branch")}<span>A branch from turn ${from.number} of ${original}. ${NEVER_COUNTS}</span>
  </p>`;
}

function way(page: DebriefPage, row: BranchRow, text: string): TemplateResult {
  const [to, act] = row.ended ? (["debrief", "Debrief"] as const) : (["call", "Go on with it"] as const);
  return html`<li>
    <span class="from">${text}</span>${resultLine(row)}
    <span class="muted out">${row.outcome ?? many(row.turns, "turn so far", "turns so far")}</span>
    ${link(page, to, { call: row.id }, act)}
  </li>`;
}

/** How the call went on from some of its turns, when it was gone on with differently. */
export function otherWays(page: DebriefPage): Content {
  const { branches, branch_of: from, id } = page.view;
  if (branches.length === 0 && !from) return nothing;
  const count = branches.length + (from ? 1 : 0);
  return fold(
    "ways",
    "Other ways this call went",
    many(count, "way", "ways"),
    html`<section class="ways" aria-labelledby="ways-title">
      <ul>
        ${from ? way(page, from, "The original call") : nothing}
        ${branches.map((row) => way(page, row, `From turn ${row.number}`))}
      </ul>
      <p class="side">${link(page, "compare", { call: id }, "Side by side")}</p>
      ${from ? nothing : html`<p class="small muted">A branch is for trying things out. ${NEVER_COUNTS}</p>`}
    </section>`,
  );
}

function part([text, isHeard]: readonly [string, boolean]): TemplateResult {
  return html`<li class=${isHeard ? "heard" : "missing"}>
    ${icon(isHeard ? "check" : "dash")}<span>${text}</span>
    <span class="small">${isHeard ? HEARD : NOT_HEARD}</span>
  </li>`;
}

function typedTurn(page: DebriefPage, item: TypedReview): TemplateResult {
  const isSame = item.approved && item.chosen === item.approved;
  return html`<li class="card">
    <p>${jump(page, item.number)}</p>
    <div class="beside">
      <div>
        <p class="label">${gettext("You typed")}</p>
        <p class="typed">${item.typed}</p>
      </div>
      <div>
        <p class="label">You then chose</p>
        <p>${isSame ? "The words that stand below" : item.chosen}</p>
      </div>
    </div>
    ${item.approved ? wording(item.approved_source ?? "", item.approved) : nothing}
    ${
      item.parts.length > 0
        ? html`<div>
            <p class="label">Part by part, in what you typed</p>
            <ul class="parts">
              ${item.parts.map(part)}
            </ul>
          </div>`
        : nothing
    }
  </li>`;
}

/** What was typed before any answer was seen, beside what was chosen; nothing where nothing was. */
export function typedFirst(page: DebriefPage): Content {
  const { typed_lines } = page.view;
  if (typed_lines.length === 0) return nothing;
  return fold(
    "recalled",
    "What you typed first",
    many(typed_lines.length, "turn", "turns"),
    html`<section class="recalled" aria-labelledby="recalled-title">
      <p class="muted">
        This compares letters, not meaning. It changes no score, and it cannot tell whether what you typed was right.
      </p>
      <ul>
        ${typed_lines.map((item) => typedTurn(page, item))}
      </ul>
    </section>`,
  );
}

function doubt(page: DebriefPage, { number, typed, confirmed, heard }: CheckYourself): TemplateResult {
  return html`<li class="card">
    <p>${jump(page, number)}</p>
    <div>
      <p class="label">${gettext("You typed")}</p>
      <p class="typed">${typed}</p>
    </div>
    <div class="beside">
      <div>
        <p class="label">${CONFIRMED}</p>
        ${confirmed.map((label) => html`<p>${label}</p>`)}
      </div>
      <div>
        <p class="label">${HEARD_IN_IT}</p>
        ${heard.length > 0 ? heard.map((label) => html`<p>${label}</p>`) : html`<p class="muted">${NOTHING_HEARD}</p>`}
      </div>
    </div>
  </li>`;
}

/** Turns of an open call in which the typed words and the confirmed moves differ; nothing where none do. */
export function checkYourself(page: DebriefPage): Content {
  const { doubts } = page.view;
  if (doubts.length === 0) return nothing;
  return fold(
    "doubts",
    CHECK_YOURSELF,
    many(doubts.length, "turn", "turns"),
    html`<section class="recalled" aria-labelledby="doubts-title">
      <p class="muted">${ONLY_CONFIRMED}</p>
      <ul>
        ${doubts.map((item) => doubt(page, item))}
      </ul>
    </section>`,
  );
}

/** What is not seen at a glance: what was true, how it was graded, and what counsel should know. */
export function aboutCall(page: DebriefPage): TemplateResult {
  const { view } = page;
  return fold("about", gettext("About this call"), gettext("What was true, support, scorecard"), [
    facts(view, false),
    view.counsel
      ? html`<aside class="counsel">
          <h3>For trainers, and for counsel</h3>
          <p>${view.counsel}</p>
        </aside>`
      : nothing,
  ]);
}
