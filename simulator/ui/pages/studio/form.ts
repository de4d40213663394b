// The part of a file that the cursor is in, as a form. Each field changes its own place in the text, and nothing else.
import { html, nothing, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import type { Content } from "../../kit/elements.ts";
import { icon } from "../../kit/icons.ts";
import type { FormField, OpenFile, Part } from "../../kit/views.ts";
import { post, seen, type Studio } from "./state.ts";

/** The chooser of parts, and the fields of the one that is shown. */
export function form(page: Studio, open: OpenFile): TemplateResult {
  return html`<section class="form" aria-labelledby="form-of">
    <div class="head">
      <h2 id="form-of" class="label">Form</h2>
      ${parts(page, open)}
    </div>
    ${open.form_note ? html`<p class="note small">${open.form_note}</p>` : nothing}
    ${
      open.fields.length === 0 && !open.form_note
        ? html`<p class="muted small">
            There is nothing to fill in here yet. Add something below, or write it in the text.
          </p>`
        : nothing
    }
    ${repeat(
      open.fields,
      (field) => `${open.path}/${field.path.join("/")}`,
      (field) => row(page, open, field),
    )}
    ${adding(page, open)}
  </section>`;
}

function parts(page: Studio, open: OpenFile): TemplateResult {
  const key = (part: Part) => JSON.stringify(part.path);
  const choose = (event: Event) => {
    const chosen = open.parts.find((part) => key(part) === (event.target as HTMLSelectElement).value);
    if (!chosen) return;
    page.state.editor?.goTo(chosen.line, 1, false);
    post(page, "open", () => ({ file: open.path, part: chosen.path }));
  };
  const shown = JSON.stringify(open.part);
  return html`<select aria-label="Part of the file" @change=${choose}>
    ${open.parts.map(
      (part) =>
        html`<option value=${key(part)} .selected=${key(part) === shown}>
          ${"\u2003".repeat(part.depth)}${part.label}
        </option>`,
    )}
  </select>`;
}

function row(page: Studio, open: OpenFile, field: FormField): TemplateResult {
  const id = `field-${field.path.join("-")}`;
  const depth = `--depth: ${field.depth}`;
  let remove: Content = html`<button
    type="button"
    class="plain"
    aria-label=${`Remove ${field.label}`}
    title=${`Remove ${field.label}`}
    @click=${() => {
      post(page, "leave_out", () => ({ file: open.path, seen: seen(page), path: field.path }));
    }}
  >
    ${icon("cross")}
  </button>`;
  if (field.required) remove = nothing;
  if (field.kind === "group")
    return html`<div class="group" style=${depth}>
      <h3 class="label">${field.label}</h3>
      ${remove}
    </div>`;
  const show = () => page.state.editor?.goTo(field.line, 1, false);
  return html`<div class="field" style=${depth} @focusin=${show}>
    <label for=${id}>${field.label}</label>${remove}
    <div class="input">${input(page, open, field, id)}</div>
    ${field.help ? html`<p class="help small muted">${field.help}</p>` : nothing}
  </div>`;
}

function fill(page: Studio, open: OpenFile, field: FormField, value: string, values: readonly string[] = []): void {
  post(page, "fill_in", () => ({ file: open.path, seen: seen(page), path: field.path, value, values }));
}

function input(page: Studio, open: OpenFile, field: FormField, id: string): Content {
  const put = (event: Event) => {
    fill(page, open, field, (event.target as HTMLInputElement).value);
  };
  switch (field.kind) {
    case "flag":
      return html`<input
        id=${id}
        type="checkbox"
        .checked=${field.value === "true"}
        @change=${(event: Event) => {
          fill(page, open, field, String((event.target as HTMLInputElement).checked));
        }}
      />`;
    case "choice":
      return choice(open, field, id, put);
    case "long":
      return html`<textarea
        id=${id}
        rows=${Math.min(8, Math.ceil(field.value.length / 44) + 1)}
        .value=${field.value}
        @change=${put}
      ></textarea>`;
    case "lines":
      return lines(page, open, field, id);
    case "names":
      return names(page, open, field, id);
    case "group":
      return nothing;
    case "text":
    case "number":
    case "plain":
      return html`<input
        id=${id}
        type="text"
        inputmode=${field.kind === "number" ? "decimal" : nothing}
        autocomplete="off"
        .value=${field.value}
        @change=${put}
      />`;
  }
}

/** What can be chosen in a field. */
export function optionsOf(open: OpenFile, field: FormField): readonly string[] {
  if (field.choices.length > 0) return field.choices;
  return [...new Set(open.names.filter((name) => name.kind === field.options).map((name) => name.name))];
}

function choice(open: OpenFile, field: FormField, id: string, put: (event: Event) => void): TemplateResult {
  const known = optionsOf(open, field);
  const options = known.includes(field.value) ? known : [field.value, ...known];
  return html`<select id=${id} @change=${put}>
    ${options.map((name) => html`<option value=${name} .selected=${name === field.value}>${name || "(nothing)"}</option>`)}
  </select>`;
}

function lines(page: Studio, open: OpenFile, field: FormField, id: string): Content {
  const change = (at: number, event: Event) => {
    fill(page, open, field, "", field.values.with(at, (event.target as HTMLTextAreaElement).value));
  };
  const remove = (at: number) => {
    fill(page, open, field, "", field.values.toSpliced(at, 1));
  };
  const add = (event: Event) => {
    const box = event.target as HTMLTextAreaElement;
    if (box.value.trim()) fill(page, open, field, "", [...field.values, box.value.trim()]);
    box.value = "";
  };
  const rows = field.values.map(
    (text, at) =>
      html`<li>
        <textarea
          id=${at === 0 ? id : nothing}
          aria-label=${`${field.label}, ${at + 1}`}
          rows=${Math.ceil(text.length / 40) || 1}
          .value=${text}
          @change=${(event: Event) => {
            change(at, event);
          }}
        ></textarea>
        <button
          type="button"
          class="plain"
          aria-label=${`Remove ${field.label}, ${at + 1}`}
          @click=${() => {
            remove(at);
          }}
        >
          ${icon("cross")}
        </button>
      </li>`,
  );
  return html`<ul class="lines">
    ${rows}
    <li>
      <textarea rows="1" aria-label=${`One more: ${field.label}`} placeholder="One more" @change=${add}></textarea>
    </li>
  </ul>`;
}

function names(page: Studio, open: OpenFile, field: FormField, id: string): TemplateResult {
  const known = optionsOf(open, field).filter((name) => !field.values.includes(name));
  const list = `${id}-known`;
  const add = (event: Event) => {
    const box = event.target as HTMLInputElement;
    if (box.value.trim()) fill(page, open, field, "", [...field.values, box.value.trim()]);
    box.value = "";
  };
  return html`<ul class="chips">
      ${field.values.map(
        (name, at) =>
          html`<li class="chip">
            ${name}
            <button
              type="button"
              class="plain"
              aria-label=${`Remove ${name}`}
              @click=${() => {
                fill(page, open, field, "", field.values.toSpliced(at, 1));
              }}
            >
              ${icon("cross")}
            </button>
          </li>`,
      )}
    </ul>
    <input id=${id} type="text" list=${list} autocomplete="off" placeholder="Add one" @change=${add} />
    <datalist id=${list}>${known.map((name) => html`<option value=${name}></option>`)}</datalist>`;
}

function adding(page: Studio, open: OpenFile): Content {
  if (open.addable.length === 0) return nothing;
  const add = (event: Event) => {
    const select = event.target as HTMLSelectElement;
    const name = select.value;
    select.value = "";
    if (name) post(page, "add", () => ({ file: open.path, seen: seen(page), path: [...open.part, name] }));
  };
  return html`<p class="adding">
    <label for="adding" class="label">Add</label>
    <select id="adding" @change=${add}>
      <option value="">Choose what</option>
      ${open.addable.map((name) => html`<option value=${name}>${name.replaceAll("_", " ")}</option>`)}
    </select>
  </p>`;
}
