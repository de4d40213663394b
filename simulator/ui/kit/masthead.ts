// The bar above every page: what a trainee uses every day stands in it, the rest in a menu at its end.
import { html, nothing, type TemplateResult } from "lit-html";
import type { Address, Sender } from "./channel.ts";
import { link } from "./elements.ts";
import { icon } from "./icons.ts";
import { gettext } from "./language.ts";

interface Entry {
  readonly to: Address;
  readonly text: string;
}

const DAILY: readonly Entry[] = [
  { to: "choose", text: "Calls" },
  { to: "drill", text: "Five minutes" },
];
/** On a phone these stand in the menu. */
const OWN: readonly Entry[] = [
  { to: "programme", text: "My program" },
  { to: "calls", text: "My calls" },
  { to: "progress", text: "Progress" },
];
const GUIDE: readonly Entry[] = [{ to: "guide", text: "Guide" }];
const TRAINERS: readonly Entry[] = [
  { to: "people", text: "Everybody here" },
  { to: "team", text: "The team" },
  { to: "library", text: "The library" },
  { to: "studio", text: "Studio" },
  { to: "review", text: "Review" },
  { to: "annotate", text: "A real call" },
];
const REST: readonly Entry[] = [
  { to: "readiness", text: "What was shown" },
  { to: "about", text: "About" },
];
const MENU = "more-pages";

/** The bar above every page. `here` is the page one is on. */
export function masthead(page: Sender, here: Address | null): TemplateResult {
  const entries = (list: readonly Entry[], look: string | typeof nothing = nothing) =>
    list.map(
      ({ to, text }) => html`<li class=${look}>${link(page, to, {}, gettext(text), { current: here === to })}</li>`,
    );
  const brand = [icon("mark"), html`<span>${gettext("Call simulator")}</span>`];
  const inMenu = [...TRAINERS, ...REST].some(({ to }) => to === here);
  return html`<header class="mast">
    ${link(page, "choose", {}, brand, { class: "brand", label: gettext("Call simulator, home") })}
    <nav aria-label=${gettext("Pages")}>
      <ul class="bar-of-pages">
        ${entries(DAILY)}${entries(OWN, "roomy")}${entries(GUIDE)}
        <li>
          <button type="button" popovertarget=${MENU} class=${inMenu ? "holds-current" : nothing}>
            ${gettext("More")}${icon("more")}
          </button>
        </li>
      </ul>
      <div id=${MENU} popover class="menu-of-pages" @click=${shut}>
        <ul>
          ${entries(OWN, "narrow")}${entries(REST)}
        </ul>
        <p id="for-trainers">${gettext("For trainers")}</p>
        <ul aria-labelledby="for-trainers">
          ${entries(TRAINERS)}
        </ul>
      </div>
    </nav>
  </header>`;
}

/** A link of the menu turns the page without loading it again, so the menu would stay. */
function shut(event: Event): void {
  if (event.currentTarget instanceof HTMLElement) event.currentTarget.hidePopover();
}
