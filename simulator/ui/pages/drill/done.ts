// The end of a session, and the page where nothing is due.
import { html, nothing, type TemplateResult } from "lit-html";
import { cite } from "../../kit/cited.ts";
import { drawn } from "../../kit/drawn.ts";
import { link, type Content } from "../../kit/elements.ts";
import { icon } from "../../kit/icons.ts";
import { forecast } from "../../kit/forecast.ts";
import { nextStep } from "../../kit/next_step.ts";
import type { SessionDone } from "../../kit/views.ts";
import type { DrillPage } from "./state.ts";

function missed(page: DrillPage, { missed: cards }: SessionDone): Content {
  if (cards.length === 0) return nothing;
  const row = ([words, statement]: readonly [string, string]) =>
    html`<li><span>${words}</span>${cite(statement, page.view.texts[statement] ?? "")}</li>`;
  return html`<section class="card" aria-labelledby="back-title">
    <h2 id="back-title">Comes back tomorrow</h2>
    <ul class="missed">
      ${cards.map(row)}
    </ul>
  </section>`;
}

function ahead({ forecast: days }: SessionDone): Content {
  if (days.length === 0) return nothing;
  return html`<section class="card" aria-labelledby="ahead-title">
    <h2 id="ahead-title">The days ahead</h2>
    ${forecast(days)}
  </section>`;
}

function goOn(page: DrillPage, { more }: SessionDone): Content {
  if (more === 0) return nothing;
  const act = () => page.send("more", Date.now());
  const cards = more === 1 ? "1 more card" : `${String(more)} more cards`;
  return html`<button type="button" class="btn" @click=${act}>${icon("cards")}Go on with ${cards}</button>`;
}

function ways(page: DrillPage, more: Content = nothing): TemplateResult {
  return html`<p class="row ways">
    ${more} ${link(page, "guide", {}, "How you stand on every statement")} ${link(page, "choose", {}, "Home")}
  </p>`;
}

/** What was done, what comes next and why, what comes back. */
export function ending(page: DrillPage, done: SessionDone): TemplateResult {
  const facts = [done.took, done.streak].filter(Boolean);
  return html`<div class="ending">
    <header>
      ${drawn(done.missed.length === 0 ? "sprig" : "check")}
      <div>
        <h1 id="end" tabindex="-1">${done.headline}</h1>
        <p class="lead facts">${facts.map((fact) => html`<span>${fact}</span>`)}</p>
      </div>
    </header>
    ${nextStep(page, page.view.step)}
    <div class="pair">${missed(page, done)} ${ahead(done)}</div>
    ${ways(page, goOn(page, done))}
  </div>`;
}

/** Nobody needs to do anything here now. */
export function nothingDue(page: DrillPage): TemplateResult {
  return html`<div class="ending">
    <header>
      ${drawn("check")}
      <div>
        <h1 id="end" tabindex="-1">Nothing is due now</h1>
        <p class="lead">${page.view.drill.next_due}</p>
      </div>
    </header>
    ${nextStep(page, page.view.step)} ${ways(page)}
  </div>`;
}
