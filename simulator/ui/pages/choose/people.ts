// Who is practicing: one line above the page, and a panel to change it. There are no passwords: it is a name tag.
import { html, nothing, type TemplateResult } from "lit-html";
import type { PageEvents } from "../../kit/events.ts";
import { problem, type Content } from "../../kit/elements.ts";
import { dayText, many } from "../../kit/format.ts";
import { icon } from "../../kit/icons.ts";
import type { LaidOut } from "../../kit/page.ts";
import type { ChooseView, ExportFile, PersonRow } from "../../kit/views.ts";

/** What the browser alone knows of the first page: the tags that were pressed, and what of the panel is open. */
export interface State {
  readonly tags: Set<string>;
  panel: "shut" | "open" | "deleting";
}

export type Events = PageEvents["choose"];
export type ChoosePage = LaidOut<ChooseView, Events, State>;

const COOKIE = "call_simulator_person";
const A_YEAR = 60 * 60 * 24 * 365;
const LONGEST = 60;

/** This browser remembers who practices in it. One that keeps no cookies asks again the next time. */
export function remember(who: PersonRow): void {
  document.cookie = `${COOKIE}=${encodeURIComponent(who.id)}; path=/; max-age=${A_YEAR}; samesite=lax`;
}

/** Saves a file on this computer. */
export function save({ name, text }: ExportFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** What was taken, and when last, in a few words. */
export function soFar({ calls, last }: PersonRow): string {
  if (calls === 0) return "no calls yet";
  return many(calls, "call", "calls") + (last ? `, last on ${dayText(last)}` : "");
}

interface NameField {
  readonly event: "new_person" | "rename";
  readonly label: string;
  readonly value: string;
  readonly button: string;
  readonly main?: boolean;
  readonly hint?: string;
}

function nameField(page: ChoosePage, { event, label, value, button, main, hint }: NameField): TemplateResult {
  const send = (submit: SubmitEvent) => {
    submit.preventDefault();
    const name = new FormData(submit.currentTarget as HTMLFormElement).get("name");
    page.send(event, { name: typeof name === "string" ? name : "" });
  };
  return html`<form class="name-field" @submit=${send}>
    <label for=${event}>${label}</label>
    <input
      id=${event}
      name="name"
      placeholder=${hint ?? nothing}
      .value=${value}
      maxlength=${2 * LONGEST}
      autocomplete="off"
      spellcheck="false"
    />
    <button type="submit" class=${main ? "btn main" : "btn"}>${button}</button>
  </form>`;
}

function somebody(page: ChoosePage, person: PersonRow): TemplateResult {
  const isNow = person.id === page.view.who.id;
  const choose = () => {
    if (!isNow) page.send("practise_as", { person: person.id });
  };
  return html`<li>
    <button type="button" class="person" aria-pressed=${isNow ? "true" : "false"} @click=${choose}>
      <b>${person.name || "The first person on this machine"}</b>
      <span class="small muted">${soFar(person)}</span>
      ${isNow ? icon("check") : nothing}
    </button>
  </li>`;
}

function data(page: ChoosePage): TemplateResult {
  const { who } = page.view;
  const turn = (panel: State["panel"]) => () => {
    page.state.panel = panel;
    page.redraw();
  };
  const forget = () => {
    page.state.panel = "shut";
    page.send("forget", Date.now());
  };
  if (page.state.panel === "deleting")
    return html`<div class="deleting" role="alertdialog" aria-labelledby="deleting-title">
      <p id="deleting-title">
        Delete ${who.known_as}${who.calls > 0 ? html` and ${many(who.calls, "call", "calls")}` : nothing} for good?
        Debriefs, records and their links go as well.
      </p>
      <p class="row">
        <button type="button" class="btn danger" @click=${forget}>Delete for good</button>
        <button type="button" class="btn" @click=${turn("open")}>Keep everything</button>
      </p>
    </div>`;
  return html`<p class="row data">
    <button type="button" class="btn quiet" @click=${() => page.send("export", Date.now())}>
      Save a copy of my data
    </button>
    <button type="button" class="btn quiet bad" @click=${turn("deleting")}>Delete my data</button>
  </p>`;
}

function panel(page: ChoosePage): TemplateResult {
  const { who, people } = page.view;
  return html`<section class="card panel" aria-labelledby="who-title">
    <h2 id="who-title" tabindex="-1">Who is practicing?</h2>
    ${problem(page.problem)}
    <div class="panels">
      <div>
        <h3>On this machine</h3>
        <ul class="persons">
          ${people.map((person) => somebody(page, person))}
        </ul>
        ${nameField(page, { event: "new_person", label: "Somebody new", value: "", button: "Go on as them", main: true })}
      </div>
      <div>
        <h3>${who.name || "The first person on this machine"}</h3>
        ${nameField(page, { event: "rename", label: "Name", value: who.name, button: "Save the name" })} ${data(page)}
      </div>
    </div>
  </section>`;
}

/** One field, for a machine on which nobody has given a name yet. */
function invitation(page: ChoosePage): TemplateResult {
  const { who } = page.view;
  const so =
    who.calls > 0 ? `${many(who.calls, "call", "calls")} so far will carry it.` : "Your debriefs will carry it.";
  return html`<div class="invitation">
    ${nameField(page, { event: "rename", label: "Your name", value: "", button: "Save", hint: "Your name" })}
    <span class="small muted">${so} No password, and it stays on this machine.</span>
  </div>`;
}

/** The line, and below it what is open. */
export function practicing(page: ChoosePage): Content {
  const { who, people } = page.view;
  const isOpen = page.state.panel !== "shut";
  const turn = () => {
    page.state.panel = isOpen ? "shut" : "open";
    page.redraw();
    if (!isOpen) page.root.querySelector<HTMLElement>("#who-title")?.focus();
  };
  const isFirst = !who.name && people.length === 1;
  return html`<div class="who">
      <p>
        ${icon("person")}<span>Practicing as <b>${who.known_as}</b></span>
        <button type="button" class="change" aria-expanded=${isOpen ? "true" : "false"} @click=${turn}>
          ${isOpen ? "Done" : "Change"}
        </button>
      </p>
      ${isFirst && !isOpen ? invitation(page) : nothing}
    </div>
    ${isOpen ? panel(page) : nothing}`;
}
