// My calls: those still open come first, to go on with; the others to look back on.
import { html, nothing, type TemplateResult } from "lit-html";
import type { Sender } from "../../kit/channel.ts";
import { link, problem, type Content } from "../../kit/elements.ts";
import { inWords, many, momentText } from "../../kit/format.ts";
import { icon } from "../../kit/icons.ts";
import { laidOut } from "../../kit/page.ts";
import { resultLine } from "../../kit/result.ts";
import type { CallRow } from "../../kit/views.ts";
import { LEVELS } from "../../kit/words.ts";
import { inOrder, type Entry } from "./order.ts";

function tags(call: CallRow): TemplateResult {
  const branch = call.branch_of ? html`<span class="tag branch">${icon("branch")}Branch</span>` : nothing;
  return html`<span class="tags">${branch}<span class="tag">${LEVELS[call.level]}</span></span>`;
}

function row(page: Sender, { call, depth }: Entry): TemplateResult {
  const open = !call.ended_at;
  const to = open ? "call" : "debrief";
  const shape = [open ? "open" : "", depth > 0 ? "under" : ""].filter(Boolean).join(" ");
  const act = {
    class: open ? "btn main" : "btn",
    label: `${open ? "Go on with" : "Debrief of"} ${call.scenario}`,
  };
  return html`<tr class=${shape || nothing} style=${depth > 1 ? `--deep:${Math.min(depth, 4)}` : nothing}>
    <td class="name">
      ${link(page, to, { call: call.id }, call.scenario)}<span class="small muted">${call.persona}</span>${tags(call)}
    </td>
    <td><time datetime=${call.started_at}>${momentText(call.started_at)}</time></td>
    <td class="turns">${many(call.turns, "turn", "turns")}</td>
    <td class="out">${open ? "" : inWords(call.outcome ?? "")}</td>
    <td>${resultLine(call)}</td>
    <td class="act">${link(page, to, { call: call.id }, open ? "Go on" : "Debrief", act)}</td>
  </tr>`;
}

function list(page: Sender, calls: readonly CallRow[]): TemplateResult {
  const head = ["Call", "Started", "Length", "How it ended", "Result"];
  return html`<div class="card list">
    <table>
      <thead>
        <tr>
          ${head.map((text) => html`<th scope="col">${text}</th>`)}
          <td></td>
        </tr>
      </thead>
      <tbody>
        ${inOrder(calls).map((entry) => row(page, entry))}
      </tbody>
    </table>
  </div>`;
}

function none(page: Sender): TemplateResult {
  return html`<section class="card empty">
    <h2>No calls yet</h2>
    <p class="muted">Every call you take is kept here: to go on with it, or to read its debrief again.</p>
    ${link(page, "choose", {}, "Choose a call", { class: "btn main" })}
  </section>`;
}

export default laidOut("calls", {
  here: "calls",
  draw: (page): Content => {
    const { calls } = page.view;
    return html`<div class=${calls.length > 0 ? "wrap" : "wrap narrow"}>
      <h1>My calls</h1>
      ${calls.length > 0 ? html`<p class="shown">${link(page, "readiness", {}, "What your assessments have shown")}</p>` : nothing}
      ${problem(page.problem)} ${calls.length > 0 ? list(page, calls) : none(page)}
    </div>`;
  },
});
