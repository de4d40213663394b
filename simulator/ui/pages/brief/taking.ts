// The form a call is taken with: who is on the line, how much support there is, and whether words come before answers.
import { html, nothing, type TemplateResult } from "lit-html";
import type { PageEvents } from "../../kit/events.ts";
import type { Content } from "../../kit/elements.ts";
import { icon, type IconName } from "../../kit/icons.ts";
import type { LaidOut } from "../../kit/page.ts";
import { isOn, turn } from "../../kit/switches.ts";
import type { Brief, Form, Level, LevelCard } from "../../kit/views.ts";
import { FORMS } from "../../kit/words.ts";

/** What the brief may send. */
export type Events = PageEvents["brief"];

/** The level and the form that were chosen by hand, if any. */
export interface State {
  level: string | null;
  form: string | null;
}

type BriefPage = LaidOut<Brief, Events, State>;

interface Option {
  readonly name: "customer" | "level" | "form";
  readonly value: string;
  readonly checked: boolean;
  readonly title: Content;
  readonly about: string;
  readonly why?: string | null;
}

function option({ name, value, checked, title, about, why }: Option): TemplateResult {
  return html`<label class="option">
    <input type="radio" name=${name} value=${value} ?checked=${checked} />
    <span>
      <b>${title}</b>
      ${about ? html`<span class="muted">${about}</span>` : nothing}
      ${why ? html`<span class="why">${why}</span>` : nothing}
    </span>
  </label>`;
}

function customers({ scenario, persona }: Brief): TemplateResult {
  const name = "customer";
  const { personas } = scenario;
  const choosable = personas.length > 1;
  const asked = personas.find((one) => one.id === persona?.id) ?? (choosable ? undefined : personas[0]);
  const anybody = () =>
    option({
      name,
      value: "",
      checked: !asked,
      title: scenario.direction === "inbound" ? "Whoever rings" : "Whoever picks up",
      about: "Chance decides, as on a real day.",
    });
  return html`<fieldset>
    <legend>Who is on the line?</legend>
    ${choosable ? anybody() : nothing}
    ${personas.map(({ id, title, about }) => option({ name, value: id, checked: id === asked?.id, title, about }))}
  </fieldset>`;
}

function support(page: BriefPage, recommended: LevelCard | undefined): TemplateResult {
  const follow = (event: Event) => {
    page.state.level = (event.target as HTMLInputElement).value;
    page.redraw();
  };
  const mark = html`<span class="tag recommended">Recommended</span>`;
  return html`<fieldset @change=${follow}>
    <legend>How much support?</legend>
    ${page.view.levels.map((level) =>
      option({
        name: "level",
        value: level.id,
        checked: level === recommended,
        title: [level.title, level.recommended ? mark : nothing],
        about: level.about,
        why: level.why,
      }),
    )}
  </fieldset>`;
}

const ABOUT_FORM: Readonly<Record<Form, string>> = {
  prompted: "Three or four answers are shown each time, and you choose one.",
  open: "Nothing is shown: you type what you would say, and confirm what was heard in it.",
};

/** The form a call is taken in: the one that was chosen, if this level has it, else the recommended one. */
export function formOf(level: LevelCard | undefined, chosen: string | null): Form {
  const forms = level?.forms ?? ["prompted"];
  return forms.find((form) => form === chosen) ?? forms[0] ?? "prompted";
}

function form(page: BriefPage, level: LevelCard | undefined): Content {
  const forms = level?.forms ?? [];
  if (forms.length < 2) return nothing;
  const chosen = formOf(level, page.state.form);
  const follow = (event: Event) => {
    page.state.form = (event.target as HTMLInputElement).value;
    page.redraw();
  };
  const mark = html`<span class="tag recommended">Recommended</span>`;
  return html`<fieldset @change=${follow}>
    <legend>How do you answer?</legend>
    ${forms.map((value, index) =>
      option({
        name: "form",
        value,
        checked: value === chosen,
        title: [FORMS[value], index === 0 ? mark : nothing],
        about: ABOUT_FORM[value],
      }),
    )}
  </fieldset>`;
}

function sayFirst(mayTypeFirst: boolean): TemplateResult {
  const keep = (event: Event) => {
    turn("say-first", (event.target as HTMLInputElement).checked);
  };
  return html`<label class="option first" ?hidden=${!mayTypeFirst}>
    <input type="checkbox" name="types_first" ?checked=${isOn("say-first")} @change=${keep} />
    <span>
      <b>Say it first</b>
      <span class="muted">Type what you would say before you see the answers.</span>
    </span>
  </label>`;
}

/** The sign and the words of the button that begins the call. */
export function startWords(level: Level, direction: "inbound" | "outbound"): readonly [IconName, string] {
  if (level === "worked") return ["play", "Watch the call"];
  if (level === "assessment") return ["phone", "Start the assessment"];
  return ["phone", direction === "inbound" ? "Take the call" : "Place the call"];
}

/** What is chosen, beside the button that begins the call: the choice itself may be out of sight. */
function chosenWords(level: LevelCard | undefined, chosen: Form): string {
  if (!level) return "";
  return level.forms.length > 1 ? `${level.title}. ${FORMS[chosen]}.` : `${level.title}.`;
}

/** The form, whose last lines follow the level that is chosen. */
export function taking(page: BriefPage): TemplateResult {
  const { scenario, levels } = page.view;
  const recommended = levels.find((level) => level.recommended) ?? levels[0];
  const level = levels.find((one) => one.id === page.state.level) ?? recommended;
  const chosen = formOf(level, page.state.form);
  const mayTypeFirst = Boolean(level?.may_type_first) && chosen === "prompted";
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget as HTMLFormElement);
    const customer = given.get("customer");
    page.send("start", {
      scenario: scenario.id,
      persona: typeof customer === "string" ? customer : "",
      level: level?.id ?? "practice",
      types_first: mayTypeFirst && given.has("types_first"),
      form: chosen,
    });
  };
  const [sign, words] = startWords(level?.id ?? "practice", scenario.direction);
  return html`<form class="card take" @submit=${send}>
    ${customers(page.view)} ${levels.length > 1 ? support(page, recommended) : nothing} ${form(page, level)}
    ${sayFirst(mayTypeFirst)}
    <div class="go">
      <p class="small muted">${chosenWords(level, chosen)}</p>
      <button type="submit" class="btn main">${icon(sign)}${words}</button>
    </div>
  </form>`;
}
