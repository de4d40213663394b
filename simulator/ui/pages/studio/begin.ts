// A customer begun by questions, or from a copy.
import { html, type TemplateResult } from "lit-html";
import { icon } from "../../kit/icons.ts";
import { post, type Studio } from "./state.ts";

const MOODS = ["calm", "neutral", "irritated", "angry", "furious"] as const;

function read(form: HTMLFormElement): { text: (name: string) => string; several: (name: string) => string[] } {
  const data = new FormData(form);
  const several = (name: string) =>
    data.getAll(name).filter((value) => typeof value === "string" && value !== "") as string[];
  return {
    text: (name) => several(name).join("").trim(),
    several,
  };
}

function sentences(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}

function close(page: Studio): TemplateResult {
  const act = () => {
    page.state.panel = "none";
    page.redraw();
  };
  return html`<button type="button" class="btn quiet" @click=${act}>Close</button>`;
}

function begin(page: Studio): (event: SubmitEvent) => void {
  return (event: SubmitEvent) => {
    event.preventDefault();
    const { text, several } = read(event.target as HTMLFormElement);
    post(page, "begin_persona", () => ({
      name: text("name"),
      who: text("who"),
      wants: text("wants"),
      like: text("like"),
      start: text("start"),
      worse: several("worse"),
      helps: several("helps"),
      angry_words: sentences(text("angry")),
      calm_words: sentences(text("calm")),
    }));
    page.state.panel = "none";
    page.redraw();
  };
}

/** The questions. What nobody answers is left open in the file, as a TODO. */
export function beginning(page: Studio): TemplateResult {
  const { shapes, acts } = page.view.studio;
  const choices = (name: string) =>
    html`<select id=${name} name=${name} multiple size="6">
      ${acts.map((act) => html`<option value=${act.name} title=${act.about}>${act.name.replaceAll("_", " ")}</option>`)}
    </select>`;
  return html`<section class="panel card" aria-labelledby="panel">
    <h2 id="panel" tabindex="-1">A new customer</h2>
    <form class="questions" @submit=${begin(page)}>
      ${question("name", "What do you call them?", html`<input id="name" name="name" required maxlength="60" placeholder="The night owl" />`)}
      ${question("who", "Who are they?", html`<textarea id="who" name="who" rows="2" required></textarea>`)}
      ${question("wants", "What do they want?", html`<textarea id="wants" name="wants" rows="2"></textarea>`)}
      ${question(
        "like",
        "Whose conversation is theirs like?",
        html`<select id="like" name="like">
          ${shapes.map((shape) => html`<option value=${shape.id}>${shape.title}</option>`)}
        </select>`,
      )}
      ${question(
        "start",
        "In what mood do they call?",
        html`<select id="start" name="start">
          ${MOODS.map((mood) => html`<option value=${mood} .selected=${mood === "irritated"}>${mood}</option>`)}
        </select>`,
      )}
      ${question("worse", "What makes it worse? Choose several.", choices("worse"))}
      ${question("helps", "What helps? Choose several.", choices("helps"))}
      ${question("angry", "How do they talk when they are angry and were not answered? A line each.", html`<textarea id="angry" name="angry" rows="3"></textarea>`)}
      ${question("calm", "And when they are calm?", html`<textarea id="calm" name="calm" rows="3"></textarea>`)}
      <p class="row"><button class="btn main">Begin the file</button>${close(page)}</p>
    </form>
  </section>`;
}

function question(id: string, text: string, input: TemplateResult): TemplateResult {
  return html`<p><label for=${id} class="label">${text}</label>${input}</p>`;
}

/** A copy of the open file under another title. */
export function copying(page: Studio): TemplateResult {
  const file = page.view.studio.open?.path ?? "";
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const title = read(event.target as HTMLFormElement).text("title");
    post(page, "copy", () => ({ file, title }));
    page.state.panel = "none";
    page.redraw();
  };
  return html`<section class="panel card" aria-labelledby="panel">
    <h2 id="panel" tabindex="-1">A copy</h2>
    <form class="questions" @submit=${submit}>
      <p>
        <label for="title" class="label">What is the copy of ${file} called?</label>
        <input id="title" name="title" required maxlength="60" />
      </p>
      <p class="row"><button class="btn main">${icon("cards")}Copy</button>${close(page)}</p>
    </form>
  </section>`;
}
