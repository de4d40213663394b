// What every page is built from. Text reaches a page through lit's bindings only, so content can never become markup.
import { gettext } from "./language.ts";
import { html, nothing, type TemplateResult } from "lit-html";
import type { Address, Params, Sender } from "./channel.ts";
import { icon } from "./icons.ts";

/** What can be drawn in a template: text, a template, several of them, or nothing. */
export type Content = string | TemplateResult | typeof nothing | readonly Content[];

/** How a link looks: its class, a name for those who do not see it, and whether it leads to where one is. */
export interface LinkLooks {
  readonly class?: string;
  readonly label?: string;
  readonly current?: boolean;
}

/** The address of a page, relative to the app. Params without a value are left out. */
export function addressOf(to: Address, params: Params = {}): string {
  const given = Object.entries(params).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const query = new URLSearchParams(given).toString();
  return (to === "choose" ? "./" : to) + (query && `?${query}`);
}

/** A real link that also works with the middle button; a plain click changes the page without loading it again. */
export function link(
  page: Sender,
  to: Address,
  params: Params,
  content: Content,
  looks: LinkLooks = {},
): TemplateResult {
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button) return;
    event.preventDefault();
    page.send("go", { to, params });
  };
  return html`<a
    href=${addressOf(to, params)}
    class=${looks.class ?? nothing}
    aria-label=${looks.label ?? nothing}
    aria-current=${looks.current ? "page" : nothing}
    @click=${follow}
    >${content}</a
  >`;
}

/** What went wrong, said aloud as soon as it is on the page; nothing where nothing did. */
export function problem(text: string | null): Content {
  return text ? html`<p class="problem" role="alert">${icon("alert")}<span>${text}</span></p>` : nothing;
}

/** The bar above every page. `here` is the page one is on. */
export function masthead(page: Sender, here: Address | null): TemplateResult {
  const entry = (to: Address, text: string) =>
    html`<li>${link(page, to, {}, gettext(text), { current: here === to })}</li>`;
  const brand = [icon("mark"), html`<span>${gettext("Call simulator")}</span>`];
  return html`<header class="mast">
    ${link(page, "choose", {}, brand, { class: "brand", label: gettext("Call simulator, home") })}
    <nav aria-label=${gettext("Pages")}>
      <ul>
        ${entry("choose", "Calls")}${entry("calls", "My calls")}${entry("progress", "Progress")}${entry("guide", "Guide")}${entry("about", "About")}
      </ul>
    </nav>
  </header>`;
}

/**
 * A way past the masthead for those who use the keyboard. Streamlit's own main landmark is around all of this, and its
 * own skip link leads to before the masthead.
 */
export function skip(text: string, act: () => void): TemplateResult {
  return html`<button type="button" class="btn main skip" @click=${act}>${text}</button>`;
}

/** Whoever can ask for a call to go on differently from one of its turns. */
export interface BranchSender {
  send: (event: "branch", value: { readonly number: number }) => boolean;
}

/** Goes on differently from turn `number`. `look` is its class. */
export function branchButton(page: BranchSender, number: number, text: string, look = "btn"): TemplateResult {
  const act = () => page.send("branch", { number });
  return html`<button type="button" class=${look} @click=${act}>${icon("branch")}${text}</button>`;
}
