// The agent's desk: the account, what can be done, and the brief.
import { gettext } from "../../kit/language.ts";
import { html, nothing, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import type { Content } from "../../kit/elements.ts";
import { icon } from "../../kit/icons.ts";
import type { Panel } from "../../kit/views.ts";
import { newlyOpened } from "./changes.ts";
import { asking } from "./ending.ts";
import { ACCOUNT, groupsOf, type Group, type Placed } from "./places.ts";
import type { Screen } from "./screen.ts";

function actionButton(page: Screen, { action, icon: sign }: Placed): TemplateResult {
  const { id, text, done } = action;
  const shape = ["do", done && "done", page.made?.choice === id && "picked"].filter(Boolean).join(" ");
  const choose = () => {
    page.choose(id);
  };
  return html`<button type="button" class=${shape} @click=${choose}>
    ${icon(done ? "check" : sign)}<span>${text}</span>${done ? html`<span class="unseen">(done)</span>` : nothing}
  </button>`;
}

function group(page: Screen, { name, actions }: Group): TemplateResult {
  return html`<div role="group" aria-label=${name}>
    ${actions.some(({ action }) => action.id === page.ending?.choice.id) ? asking(page, "desk") : nothing}
    ${name === ACCOUNT ? nothing : html`<h3>${name}</h3>`}
    <div class="doing">
      ${repeat(
        actions,
        ({ action }) => action.id,
        (placed) => actionButton(page, placed),
      )}
    </div>
  </div>`;
}

function panel({ title, opened, rows }: Panel, isFresh: boolean): TemplateResult {
  const known = html`<dl>
    ${rows.map(
      ([name, value]) =>
        html`<dt>${name}</dt>
          <dd>${value}</dd>`,
    )}
  </dl>`;
  return html`<section class=${isFresh ? "panel fresh" : "panel"}>
    <h3>${title}</h3>
    ${opened ? known : html`<p class="shut">${gettext("Not looked up")}</p>`}
  </section>`;
}

function account(page: Screen, groups: readonly Group[]): TemplateResult {
  const { panels } = page.view;
  return html`<section class="card account">
    <h2>${icon("account")}${gettext("Account")}</h2>
    <div>${groups.filter(({ name }) => name === ACCOUNT).map((one) => group(page, one))}</div>
    <div class="panels" tabindex="0" role="group" aria-label=${gettext("What you looked up")}>
      ${panels.map((one) => panel(one, page.beside.fresh.has(one.title)))}
    </div>
  </section>`;
}

function actions(page: Screen, groups: readonly Group[]): Content {
  if (groups.length === 0) return nothing;
  return html`<section class="card">
    <h2>${icon("phone")}${gettext("Actions")}</h2>
    <div>
      ${repeat(
        groups,
        ({ name }) => name,
        (one) => group(page, one),
      )}
    </div>
  </section>`;
}

/** Everything beside the conversation. A call that is over can only be read. */
export function side(page: Screen): TemplateResult {
  const groups = groupsOf(page.view.ended ? [] : page.view.actions);
  const others = groups.filter(({ name }) => name !== ACCOUNT);
  return html`<aside class="side" aria-label=${gettext("Your desk")} tabindex="-1">
    ${account(page, groups)} ${actions(page, others)}
    <details class="card brief">
      <summary>${gettext("The brief")}</summary>
      <p>${page.view.brief}</p>
    </details>
  </aside>`;
}

/** What changes beside the view with a run, before it is drawn: what is new stands out. The conversation tells it. */
export function preparePanels({ before, now, beside, view }: Screen): void {
  const fresh = newlyOpened(before, view.panels);
  if (fresh.length > 0 || now?.panels !== before?.panels) beside.fresh = new Set(fresh.map(({ title }) => title));
}

/** What was looked up is in sight, after it was drawn. */
export function showPanels(page: Screen): void {
  const panels = page.find(".panels");
  const fresh = page.find(".panel.fresh");
  if (panels && fresh && newlyOpened(page.before, page.view.panels).length > 0)
    panels.scrollTop = fresh.offsetTop - panels.offsetTop;
}
