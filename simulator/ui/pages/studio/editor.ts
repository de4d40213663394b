// The text of a file in CodeMirror: highlighting, findings at their lines, names that the library knows, undo. Tab leaves it.
import { autocompletion, closeBrackets, completionKeymap, type CompletionContext } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { yaml } from "@codemirror/lang-yaml";
import { bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { lintGutter, lintKeymap, setDiagnostics, type Diagnostic } from "@codemirror/lint";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { ChangeSet, EditorState, type Extension } from "@codemirror/state";
import {
  EditorView,
  drawSelection,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import type { Found, OpenFile } from "../../kit/views.ts";
import { offered } from "./completion.ts";
import { COLOURS, LOOKS } from "./editor_looks.ts";
import { changed } from "./texts.ts";

/** What the page wants to hear of its editor. */
export interface Listener {
  /** The text was changed by whoever writes. */
  readonly typed: () => void;
  /** The cursor stands in another line (from 1), and the editor has the focus. */
  readonly moved: (line: number) => void;
}

/** One editor, for as long as its page is there. */
export class Editor {
  readonly #view: EditorView;
  readonly #extensions: Extension;
  #open: OpenFile | null = null;
  /** The text that the draft has, as far as is known here. */
  #known = "";
  #quiet = false;

  constructor(parent: HTMLElement, listener: Listener) {
    this.#extensions = extensions(
      (context) => (this.#open ? offered(context, this.#open) : null),
      () => {
        if (!this.#quiet) listener.typed();
      },
      listener.moved,
    );
    this.#view = new EditorView({ parent, state: this.#state("") });
  }

  get text(): string {
    return this.#view.state.doc.toString();
  }

  /** Whether there is something that the draft does not have yet. */
  get isAhead(): boolean {
    return this.text !== this.#known;
  }

  /** The text, which is on its way to the draft from now on. */
  handOver(): string {
    this.#known = this.text;
    return this.#known;
  }

  /** Shows a file as the draft has it. What was typed since the draft last heard of it stays. */
  show(open: OpenFile): void {
    const isAnother = this.#open?.path !== open.path;
    this.#open = open;
    if (isAnother) {
      this.#known = open.text;
      this.#quietly(() => {
        this.#view.setState(this.#state(open.text));
      });
      return;
    }
    const theirs = changed(this.#known, open.text);
    if (!theirs) return;
    const ours = changed(this.#known, this.text);
    let changes = ChangeSet.of(theirs, this.#known.length);
    if (ours) changes = changes.map(ChangeSet.of(ours, this.#known.length));
    this.#known = open.text;
    this.#quietly(() => {
      this.#view.dispatch({ changes });
    });
  }

  /** Throws away what was typed here, for the text that the draft has. */
  giveUp(open: OpenFile): void {
    this.#known = this.text;
    this.show(open);
  }

  /** Marks what is wrong. */
  mark(found: readonly Found[]): void {
    const diagnostics = found.map((item) => placed(this.#view.state, item));
    this.#view.dispatch(setDiagnostics(this.#view.state, diagnostics));
  }

  /** Goes to a line (from 1), with the focus if that is asked for. */
  goTo(line: number, column = 1, focus = true): void {
    const { doc } = this.#view.state;
    const at = doc.line(Math.min(Math.max(line, 1), doc.lines));
    const anchor = Math.min(at.from + column - 1, at.to);
    this.#quietly(() => {
      this.#view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: "center" }) });
    });
    if (focus) this.#view.focus();
  }

  close(): void {
    this.#view.destroy();
  }

  #state(doc: string): EditorState {
    return EditorState.create({ doc, extensions: this.#extensions });
  }

  #quietly(act: () => void): void {
    this.#quiet = true;
    act();
    this.#quiet = false;
  }
}

function placed(state: EditorState, item: Found): Diagnostic {
  const line = state.doc.line(Math.min(Math.max(item.line, 1), state.doc.lines));
  const from = Math.min(line.from + item.column - 1, line.to);
  const word = /^[\w.-]+/.exec(line.text.slice(from - line.from))?.[0].length ?? 0;
  const to = word ? from + word : line.to;
  return { from, to, severity: item.severity, source: item.code, message: `${item.message} ${item.fix}` };
}

function extensions(
  complete: (context: CompletionContext) => ReturnType<typeof offered>,
  typed: () => void,
  moved: (line: number) => void,
): Extension {
  return [
    lineNumbers(),
    lintGutter(),
    history(),
    drawSelection(),
    indentUnit.of("  "),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    highlightSelectionMatches(),
    search({ top: true }),
    autocompletion({ override: [complete], icons: false }),
    yaml(),
    syntaxHighlighting(COLOURS),
    LOOKS,
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ "aria-label": "Text of the file. Tab leaves it.", spellcheck: "true" }),
    // Tab is left to the browser, so that nobody is caught in here; Ctrl+] and Ctrl+[ indent.
    keymap.of([...completionKeymap, ...historyKeymap, ...searchKeymap, ...lintKeymap, ...defaultKeymap]),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) typed();
      if (update.selectionSet && update.view.hasFocus)
        moved(update.state.doc.lineAt(update.state.selection.main.head).number);
    }),
  ];
}
