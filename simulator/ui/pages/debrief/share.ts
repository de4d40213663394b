// The page to take along: asked for once, then a link that stays.
import { gettext } from "../../kit/language.ts";
import { html, type TemplateResult } from "lit-html";
import { icon } from "../../kit/icons.ts";
import type { DebriefPage } from "./state.ts";

/** Where the clipboard is not to be had (an address without https), the words are marked for the reader to copy. */
async function copy(page: DebriefPage): Promise<void> {
  const field = page.root.querySelector<HTMLInputElement>("#record");
  if (!field) return;
  field.select();
  let isCopied: boolean;
  try {
    await navigator.clipboard.writeText(field.value);
    isCopied = true;
  } catch {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other way to copy without https
    isCopied = document.execCommand("copy");
  }
  page.state.copied = isCopied ? "Copied." : "Marked: copy it with your keyboard.";
  page.redraw();
}

/** The app often runs on the trainee's own computer, where nobody else can open its addresses. */
function terms(): string {
  return ["127.0.0.1", "localhost", "[::1]"].includes(location.hostname)
    ? "The link opens on this computer only: to give it to your trainer, send the PDF."
    : "Whoever has this link can read this debrief: give it to your trainer only.";
}

/** The link, once there is one. */
export function takeAlong(page: DebriefPage): TemplateResult {
  const { record } = page.view;
  if (!record) {
    const share = () => {
      page.state.isSharing = page.send("share", true);
    };
    return html`<button type="button" class="btn" @click=${share}>${icon("share")}${gettext("Take it along")}</button>`;
  }
  const address = location.origin + record;
  const mark = (event: FocusEvent) => {
    if (event.target instanceof HTMLInputElement) event.target.select();
  };
  const outside = (href: string, text: string) => html`<a href=${href} target="_blank" rel="noopener">${text}</a>`;
  return html`<div class="taken">
    <label class="label" for="record">The link to this debrief</label>
    <div class="address">
      <input type="text" readonly .value=${address} id="record" spellcheck="false" @focus=${mark} />
      <button type="button" class="btn" @click=${() => copy(page)}>Copy</button>
    </div>
    <p class="small">${terms()}</p>
    <p class="links">
      ${outside(address, "Open the page")}${outside(`${address}.pdf`, "PDF")}
      <span class="small muted" role="status">${page.state.copied}</span>
    </p>
  </div>`;
}
