// Written by `python -m simulator.ui.kit.generate`. Do not edit: change the Python it comes from.

export type Level = "worked" | "guided" | "practice" | "assessment";

export type Form = "prompted" | "open";

export type Label = "best" | "good" | "inaccuracy" | "mistake" | "blunder";

export type Verdict = "met" | "not_met" | "not_applicable";

export type Mark = "good" | "bad" | "critical";

export type Result = "passed" | "critical" | "short" | "ungraded" | "open";

export type Criticality = "customer" | "business" | "compliance" | "non_critical";

/** A moment as ISO 8601 text with its time zone. */
export type Timestamp = string;

/** A day as ISO 8601 text. */
export type Day = string;

/** What was assumed where the guide is silent, and what trainers should know. */
export interface AboutView {
  readonly assumptions: readonly AssumptionRow[];
  readonly notes: readonly TrainerNote[];
}

/**
 * Every turn's worth. `no_return` is the turn after which a pass was out of reach; `last_chance` the way to a pass
 * just before it; `thresholds` explain the labels.
 *
 * Derived: `deciding` is the turn to begin with, the one that lost the pass, else the one that cost most (None: no
 * turn was taken); `no_return_text` and `last_chance_text` are sentences, empty where there is nothing to say.
 */
export interface AnalysisBoard {
  readonly moments: readonly Moment[];
  readonly no_return: number | null;
  readonly last_chance: BestCourse | null;
  readonly chart: Chart;
  readonly thresholds: readonly (readonly [Label, string])[];
  readonly deciding: number | null;
  readonly no_return_text: string;
  readonly last_chance_text: string;
}

/** The head of the page of real calls; widgets stand below it. */
export interface AnnotateView {
  readonly title: string;
  readonly lead: string;
}

/** A surface within some points, `opacity` from 0 (not to be seen) to 1. */
export interface Area {
  readonly points: readonly (readonly [number, number])[];
  readonly ink: "line" | "muted" | "accent" | "mood" | "ink" | "bad" | "good" | "quote" | "warn";
  readonly opacity: number;
  readonly kind: "area";
}

/**
 * One thing that a stage asks for: `done` of `asked` times. `scenario` is empty for drills and for any call.
 *
 * `words` say what it is, `text` how it stands ("Passed", "1 of 2 passed", "To come").
 */
export interface AskedView {
  readonly kind: "call" | "drill";
  readonly scenario: string;
  readonly words: string;
  readonly text: string;
  readonly done: number;
  readonly asked: number;
}

/** Something we took the procedure to be where the guide is silent. */
export interface AssumptionRow {
  readonly where: string;
  readonly title: string;
  readonly reason: string;
}

/**
 * How a good agent would have gone on from a turn.
 *
 * `number`: of the turn; `choices`: in words, in order, to the end of the call; `score` (0 to 100) and `passes`: what
 * the call then comes to.
 * Derived: a heading for it, and what it comes to in words (empty where there is no score).
 */
export interface BestCourse {
  readonly number: number;
  readonly choices: readonly string[];
  readonly score: number | null;
  readonly passes: boolean;
  readonly heading: string;
  readonly comes_to: string;
}

/**
 * A choice that would have kept more, and what this customer would have answered to it.
 *
 * `move`: in an open call, what the moves are called whose words `text` is; else empty.
 */
export interface Better {
  readonly text: string;
  readonly kind: "said" | "did";
  readonly reply: string;
  readonly mood: string;
  readonly move: string;
}

/**
 * A call that went on differently from turn `number` of another, or the one it left. `critical`: errors, by id.
 *
 * Derived: `result`, `result_text` (its name), `score_text` (empty: none).
 */
export interface BranchRow {
  readonly id: string;
  readonly number: number;
  readonly ended: boolean;
  readonly score: number | null;
  readonly passed: boolean | null;
  readonly outcome: string | null;
  readonly turns: number;
  readonly critical: readonly string[];
  readonly judged: boolean;
  readonly result: Result;
  readonly result_text: string;
  readonly score_text: string;
}

/**
 * What the agent knows before the call. `practises`: the statements of the guide it is about, with their text.
 *
 * `you_are`: what the trainee is at the company. `on_the_desk`: what is there (`Look-ups and the phone`).
 */
export interface Brief {
  readonly scenario: ScenarioCard;
  readonly persona: PersonaCard | null;
  readonly text: string;
  readonly company: string;
  readonly practises: readonly (readonly [string, string])[];
  readonly levels: readonly LevelCard[];
  readonly you_are: string;
  readonly on_the_desk: string;
}

/**
 * One entry of the conversation. `number` is the turn number that scorecards cite, from 1.
 *
 * `spiel` is the statement whose words were said, if any were: `spiel_text` is what these words are called, with its
 * number, and `spiel_says` what the statement says. `moves`: in an open call, the labels of the moves of the turn.
 * `found`: what an action brought to the screen, as it stood then.
 * `cuts_in`: they did not hear the other side out.
 */
export interface Bubble {
  readonly number: number;
  readonly by: "customer" | "trainee";
  readonly kind: "said" | "did";
  readonly text: string;
  readonly mood: string | null;
  readonly spiel: string | null;
  readonly spiel_text: string;
  readonly spiel_says: string;
  readonly moves: readonly string[];
  readonly found: readonly (readonly [string, string])[];
  readonly cuts_in: boolean;
}

/**
 * One line of my calls. `critical` are the critical errors, by id; `judged`: enough came up.
 *
 * Derived: `result`, `result_text` (its name), `score_text` (empty: none).
 */
export interface CallRow {
  readonly id: string;
  readonly scenario: string;
  readonly persona: string;
  readonly started_at: Timestamp;
  readonly ended_at: Timestamp | null;
  readonly score: number | null;
  readonly passed: boolean | null;
  readonly outcome: string | null;
  readonly turns: number;
  readonly level: Level;
  readonly branch_of: string | null;
  readonly critical: readonly string[];
  readonly judged: boolean;
  readonly result: Result;
  readonly result_text: string;
  readonly score_text: string;
}

/** How somebody stands with one call. `text` says it in words, `best` what the best result was; empty: none yet. */
export interface CallStage {
  readonly scenario: string;
  readonly stage: "new" | "watched" | "tried" | "helped" | "open" | "again";
  readonly text: string;
  readonly best: string;
}

/**
 * Everything the call screen shows.
 *
 * In open form there are no `responses`; `moves` is all that can be said, shown as a list where `browsable` and only
 * found by searching elsewhere. `heard`, where it was just asked for, are the moves heard in what was typed, in the
 * order of saying, each with whether it is sure. `wordings`, while there are some, are asked about: the turn is taken
 * once one of them, or the trainee's own words, was chosen. `voice` is pitch and rate for the browser to speak with,
 * 1 as it is by itself. `hung_up`: the other side has ended the call.
 */
export interface CallView {
  readonly id: string;
  readonly scenario: string;
  readonly persona: string;
  readonly caller: string;
  readonly agent: string;
  readonly brief: string;
  readonly company: string;
  readonly bubbles: readonly Bubble[];
  readonly responses: readonly ChoiceView[];
  readonly actions: readonly ChoiceView[];
  readonly panels: readonly Panel[];
  readonly mood: string | null;
  readonly voice: readonly [number, number];
  readonly face: Face;
  readonly ringing: Ringing;
  readonly started_at: Timestamp;
  readonly ended_at: Timestamp | null;
  readonly version: number;
  readonly ended: boolean;
  readonly outcome: string | null;
  readonly hung_up: boolean;
  readonly level: Level;
  readonly hint: HintView | null;
  readonly feedback: Feedback | null;
  readonly typed_answer: TypedAnswer | null;
  readonly more_help: boolean;
  readonly branch_of: string | null;
  readonly form: Form;
  readonly moves: readonly MoveView[];
  readonly browsable: boolean;
  readonly heard: readonly (readonly [MoveView, boolean])[] | null;
  readonly wordings: readonly WordingView[];
}

/** My calls, newest first. */
export interface CallsView {
  readonly calls: readonly CallRow[];
}

/**
 * One card on the screen. `number` of `of` ("7 of 12"). `token` names this asking: an answer brings it back, and an
 * answer that was given already, in another window or before a reload, is told so and counts once.
 *
 * `kind_words` say in two or three words what is asked for. `mark` is None until it was answered. `again`: asked
 * once more in this session after a miss; that answer no longer counts for when it is due. `why` says in a sentence
 * where it comes from, if that is a real call; empty otherwise. `first`: what is read first, and then hidden, where it
 * was never taught; None: it was.
 */
export interface CardView {
  readonly number: number;
  readonly of: number;
  readonly token: string;
  readonly card: string;
  readonly kind: "say_next" | "look_up" | "order" | "department" | "finish" | "spot" | "withhold";
  readonly kind_words: string;
  readonly input: "typed" | "pick" | "order" | "gaps";
  readonly situation: string;
  readonly said: readonly Said[];
  readonly account: readonly (readonly [string, string])[];
  readonly ask: string;
  readonly options: readonly Choosable[];
  readonly gapped: readonly string[];
  readonly again: boolean;
  readonly mark: MarkView | null;
  readonly why: string;
  readonly first: FirstLook | null;
}

/** The statements that begin with one letter; the title is empty where the library gives none. */
export interface ChapterView {
  readonly letter: string;
  readonly title: string;
  readonly statements: readonly StatementView[];
}

/**
 * The attainable score and the customer's mood over a call, laid out in a frame of `width` x `height` units.
 *
 * `pass_y` is the height of the pass mark, `score_ticks` and `mood_ticks` are (height, text) pairs, `no_return_x` is
 * where a pass went out of reach. `summary` says in words what it shows. `shapes` is all there is to draw, within
 * `frame`: left, top, width and height of the whole drawing; both follow from the rest.
 */
export interface Chart {
  readonly width: number;
  readonly height: number;
  readonly points: readonly ChartPoint[];
  readonly pass_y: number;
  readonly score_ticks: readonly (readonly [number, string])[];
  readonly mood_ticks: readonly (readonly [number, string])[];
  readonly no_return_x: number | null;
  readonly summary: string;
  readonly frame: readonly [number, number, number, number];
  readonly shapes: readonly (Line | Area | Dot | Words)[];
}

/** A way between two states: the corners and control points of its curve, in points; what leads along it. */
export interface ChartArrow {
  readonly source: string;
  readonly target: string;
  readonly curve: readonly (readonly [number, number])[];
  readonly tip: readonly [number, number];
  readonly label: string;
}

/** A state in the picture, or a place that is none (`anywhere`, `back`). The middle and size are in points. */
export interface ChartNode {
  readonly id: string;
  readonly kind: "start" | "state" | "aside" | "ending" | "anywhere" | "back" | "missing";
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A statechart laid out, in points. */
export interface ChartPicture {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly ChartNode[];
  readonly arrows: readonly ChartArrow[];
}

/** One place on the chart: after turn `number` (0: before the first), whose label is None before the first. */
export interface ChartPoint {
  readonly number: number;
  readonly x: number;
  readonly score_y: number;
  readonly mood_y: number;
  readonly label: Label | null;
  readonly text: string;
}

/**
 * A state: its lines, rules (`anywhere`: those it shares with every other), findings, and how a call comes here.
 *
 * `turns` of a shortest course to it; None: there is none, and `reach` says so in the prover's words.
 */
export interface ChartState {
  readonly id: string;
  readonly title: string;
  readonly cue: string;
  readonly lines: readonly StateLines[];
  readonly rules: readonly StateRule[];
  readonly findings: readonly PlacedFinding[];
  readonly turns: number | null;
  readonly reach: string;
  readonly file: string;
  readonly line: number;
}

/**
 * A turn of an open call whose typed words and confirmed moves differ. Only what was confirmed is graded.
 *
 * `confirmed` and `heard` are labels of moves; what was heard without being sure of it is in `heard` where it was
 * confirmed.
 */
export interface CheckYourself {
  readonly number: number;
  readonly typed: string;
  readonly confirmed: readonly string[];
  readonly heard: readonly string[];
}

/** A line of a scorecard that rests on a statement. `counts` says when it counts, `critical` for whom it is. */
export interface CheckedBy {
  readonly scorecard: string;
  readonly title: string;
  readonly counts: string;
  readonly critical: string;
}

/**
 * Something the trainee can choose now. `key` is its digit, for responses.
 *
 * `role` says where an action stands on the desk; one without a role stands under the name of its `group`. `ends`:
 * there is no next turn after it, so it is asked once whether that is meant. `asks`: what the screen asks before it is
 * done; empty for nothing.
 */
export interface ChoiceView {
  readonly id: string;
  readonly text: string;
  readonly kind: "response" | "action";
  readonly group: string;
  readonly key: string | null;
  readonly done: boolean;
  readonly role: "breach" | "contempt" | "courtesy" | "lookup" | "identity" | "transfer" | "hangs_up" | "payment" | "message" | "calms_down" | "story" | "pushback" | null;
  readonly ends: boolean;
  readonly asks: string;
}

/** One option of a question; `id` is what an answer names and tells nothing of which is right. */
export interface Choosable {
  readonly id: string;
  readonly text: string;
}

/**
 * The calls there are; `who` practises, `people` are all there are.
 *
 * `stages` say how they stand with each call, `strengths` with each statement of the guide, `step` what comes next;
 * `due` are the cards that wait. `programme` is the one they are in, `offer` one for them to begin.
 */
export interface ChooseView {
  readonly scenarios: readonly ScenarioCard[];
  readonly who: PersonRow;
  readonly people: readonly PersonRow[];
  readonly export: ExportFile | null;
  readonly stages: readonly CallStage[];
  readonly step: NextStep | DrillStep | HeldStep | DoneStep | null;
  readonly strengths: readonly Strength[];
  readonly due: DueNow;
  readonly offer: ProgrammeRow | null;
  readonly programme: ProgrammeView | null;
}

/**
 * One call of a comparison: how it came out, and its turns after the fork with their labels by number.
 *
 * `standing` says whether it counts, `judged` whether enough came up.
 *
 * Derived: `result`, `result_text` (its name), `score_text` (empty: none).
 */
export interface Column {
  readonly id: string;
  readonly title: string;
  readonly ended: boolean;
  readonly score: number | null;
  readonly passed: boolean | null;
  readonly critical: readonly string[];
  readonly outcome: string | null;
  readonly bubbles: readonly Bubble[];
  readonly labels: Readonly<Partial<Record<number, Label>>>;
  readonly mood: string;
  readonly standing: string;
  readonly judged: boolean;
  readonly result: Result;
  readonly result_text: string;
  readonly score_text: string;
}

/** One criterion over all columns: its verdict in each. */
export interface CompareRow {
  readonly title: string;
  readonly verdicts: readonly Verdict[];
}

/** A call and its branches: what was the same, then each one's own way, then the verdicts that differ. */
export interface CompareView {
  readonly id: string;
  readonly scenario: string;
  readonly persona: string;
  readonly speaker: string;
  readonly shared: readonly Bubble[];
  readonly columns: readonly Column[];
  readonly rows: readonly CompareRow[];
}

/**
 * An assessment that counts. `steps` says how many critical steps were done right ("5 of 6"); `form` is its
 * number, from 1.
 */
export interface CountedRow {
  readonly id: string;
  readonly title: string;
  readonly on: string;
  readonly steps: string;
  readonly is_clean: boolean;
  readonly form: number;
}

/** Something that can be said or done at the end of the course. */
export interface CourseChoice {
  readonly id: string;
  readonly kind: "response" | "action";
  readonly text: string;
}

/** A call played from a chosen state on. `offered` is empty once it is over; `outcome` then says how. */
export interface CoursePlayed {
  readonly start: string;
  readonly turns: readonly CourseTurn[];
  readonly offered: readonly CourseChoice[];
  readonly outcome: string;
  readonly another_way: WentAnotherWay | null;
}

/**
 * A turn of the course: what was chosen, what the customer said, and what the engine made of it.
 *
 * `choice` is empty for the opening. `memory` is what the customer holds now, a few words each; `went` are the arrows
 * taken, as (source, target) of the picture.
 */
export interface CourseTurn {
  readonly number: number;
  readonly choice: string;
  readonly kind: "response" | "action" | "";
  readonly said: string;
  readonly answer: string;
  readonly state: string;
  readonly mood: string;
  readonly memory: readonly string[];
  readonly heard: readonly EventHeard[];
  readonly went: readonly (readonly [string, string])[];
}

/**
 * One line of the scorecard. `missed` says what happened instead, where it is not met and the scorecard says it.
 *
 * `turns` are the trainee's turns that broke it, in order; none where something did not happen at all. `failed` are
 * its checks that failed: a line may rest on several.
 *
 * Derived: `heading` is what it is shown as, `verdict_text` and `criticality_text` are what stands beside that,
 * `fault` is what a turn did that did not meet it, and `approved_text` what its words are called.
 */
export interface CriterionView {
  readonly id: string;
  readonly title: string;
  readonly missed: string | null;
  readonly verdict: Verdict;
  readonly critical: boolean;
  readonly criticality: Criticality;
  readonly weight: number;
  readonly sources: readonly (readonly [string, string])[];
  readonly assumption: string | null;
  readonly counts: string | null;
  readonly evidence: readonly Quote[];
  readonly coaching: string;
  readonly approved: string | null;
  readonly approved_is_quoted: boolean;
  readonly turns: readonly number[];
  readonly failed: readonly FailedCheck[];
  readonly heading: string;
  readonly verdict_text: string;
  readonly criticality_text: string;
  readonly fault: string;
  readonly approved_text: string;
}

/** A critical error in words, with its turns, and the id of the line of the scorecard it belongs to. */
export interface CriticalError {
  readonly criterion: string;
  readonly text: string;
}

/**
 * Everything the debrief shows: the verdict first. `faults` says of each turn that broke something, what.
 *
 * `doubts` are turns to look at oneself. `standing` says whether the call counts, and why if it does not. `hints` are
 * turns before which a hint was asked for, `mistakes` those that can be asked again. `judged`: enough came up.
 * `at_stake` is the weight of what came up, `judged_from` how much a verdict needs. `record` is the path of the page
 * to take along, once there is one; `trainee` who took the call, empty where they gave no name;
 * `working`: what each turn was worth is still being worked out, and all that rests on it is not there yet.
 * `next_step` what comes after this call, `milestone` what it was the first to reach. `critical` are lines
 * with a critical error, `needed` the titles of others that no pass does without and that were not met.
 *
 * Derived: `result`, the `headline` that says it and `why`; `errors`, the critical ones in words, the earliest first,
 * which is the headline; `perfect`: passed, and
 * nothing was missed; `score_text` (empty: no figure stands beside the headline), `pass_line` (what the score is
 * measured by), `facts` (what call this was), `tasks_text` (what the priorities stand under), `lines_text` (how many
 * lines were met) and `silent_text` (how many did not come up; empty: none).
 */
export interface DebriefView {
  readonly id: string;
  readonly scenario_id: string;
  readonly persona_id: string;
  readonly scenario: string;
  readonly persona: string;
  readonly speaker: string;
  readonly case: string;
  readonly case_assumption: string | null;
  readonly passed: boolean;
  readonly score: number | null;
  readonly pass_mark: number;
  readonly critical: readonly CriterionView[];
  readonly sections: readonly SectionView[];
  readonly remarks: readonly Remark[];
  readonly bubbles: readonly Bubble[];
  readonly marks: Readonly<Partial<Record<number, Mark>>>;
  readonly faults: Readonly<Partial<Record<number, readonly string[]>>>;
  readonly outcome: string;
  readonly handle_time_seconds: number;
  readonly turns: number;
  readonly scorecard: string;
  readonly counsel: string | null;
  readonly level: Level;
  readonly form: Form;
  readonly doubts: readonly CheckYourself[];
  readonly standing: string;
  readonly hints: readonly number[];
  readonly board: AnalysisBoard | null;
  readonly working: boolean;
  readonly priorities: readonly Priority[];
  readonly praise: readonly Praise[];
  readonly typed_lines: readonly TypedReview[];
  readonly mistakes: readonly number[];
  readonly branch_of: BranchRow | null;
  readonly branches: readonly BranchRow[];
  readonly started_at: Timestamp | null;
  readonly record: string | null;
  readonly judged: boolean;
  readonly at_stake: number;
  readonly judged_from: number;
  readonly needed: readonly string[];
  readonly company: string;
  readonly language: string;
  readonly trainee: string;
  readonly next_step: NextStep | DrillStep | HeldStep | DoneStep | null;
  readonly milestone: Milestone | null;
  readonly result: Result;
  readonly perfect: boolean;
  readonly errors: readonly CriticalError[];
  readonly headline: string;
  readonly why: string;
  readonly score_text: string;
  readonly pass_line: string;
  readonly facts: readonly Fact[];
  readonly tasks_text: string;
  readonly lines_text: string;
  readonly silent_text: string;
}

/**
 * Today's part of a programme is done. `words` say so in a few words, `why` what was done.
 *
 * `tomorrow` says what the next day begins with, `ahead` is what somebody may do now all the same; None: nothing.
 */
export interface DoneStep {
  readonly words: string;
  readonly why: string;
  readonly tomorrow: string;
  readonly ahead: NextStep | DrillStep | null;
}

/**
 * The sign of a label around a point: a shape with `corners`, or a circle of `radius` where there are none.
 *
 * `text` says what it stands for. `turn` is the number of its turn; 0 in the legend.
 */
export interface Dot {
  readonly at: readonly [number, number];
  readonly label: Label;
  readonly ink: "line" | "muted" | "accent" | "mood" | "ink" | "bad" | "good" | "quote" | "warn";
  readonly corners: readonly (readonly [number, number])[];
  readonly radius: number;
  readonly text: string;
  readonly turn: number;
  readonly kind: "dot";
}

/** Five minutes of cards. `texts` are the statements that are cited, by number; `step` comes after the session. */
export interface DrillPage {
  readonly drill: DrillView;
  readonly texts: Readonly<Partial<Record<string, string>>>;
  readonly step: NextStep | DrillStep | HeldStep | DoneStep | null;
}

/** The cards that are due, as the one thing to do now, and why. `words` stand on its button; `tomorrow` as above. */
export interface DrillStep {
  readonly words: string;
  readonly why: string;
  readonly tomorrow: string;
}

/**
 * A session of somebody: either a card, or its end. `notice` is one sentence on what was odd (answered in another
 * window, the content has changed meanwhile); empty: nothing was. Without cards and without an end: nothing is due.
 */
export interface DrillView {
  readonly card: CardView | null;
  readonly done: SessionDone | null;
  readonly notice: string;
  readonly next_due: string;
}

/**
 * What the first page says of the drill: how many cards wait, and what stands on its button.
 *
 * `cards` 0: nothing is due, and `words` say when something is. Otherwise `words` say how long it takes. `tomorrow`:
 * how many cards will wait tomorrow, if nothing more is done today.
 */
export interface DueNow {
  readonly cards: number;
  readonly words: string;
  readonly forecast: readonly Forecast[];
  readonly tomorrow: number;
}

/**
 * How often the rule says "shown" of a kind of people, in words ("4 %"): on the first form, and within all of them.
 *
 * `clustering`: how alike the steps of one call are, 0 to 1 (ICC), in words. `is_right`: whether they ought to be
 * said it of; None where it is neither right nor wrong.
 */
export interface ErrorRow {
  readonly who: string;
  readonly clustering: string;
  readonly first_form: string;
  readonly all_forms: string;
  readonly calls: string;
  readonly is_right: boolean | null;
}

/**
 * An act or event as the customer took it: in which state and mood, and the rules up to the one that fired.
 *
 * `nothing` says why there is no rule where there is none.
 */
export interface EventHeard {
  readonly event: string;
  readonly state: string;
  readonly mood: string;
  readonly rules: readonly RuleTried[];
  readonly nothing: string;
}

/** A file to be saved on the computer of whoever asked for it. */
export interface ExportFile {
  readonly name: string;
  readonly text: string;
}

/** How the one on the line looks. `drawn` (0 to 2^31 - 1) decides all that is not said here: hair, skin, glasses. */
export interface Face {
  readonly woman: boolean;
  readonly age: "young" | "adult" | "old";
  readonly drawn: number;
}

/** One line of what call this was; `id` tells the lines apart, `name` stands before its `text`. */
export interface Fact {
  readonly id: "call" | "customer" | "case" | "assumption" | "outcome" | "date" | "length" | "support" | "form" | "standing" | "hints" | "figure" | "scorecard";
  readonly name: string;
  readonly text: string;
}

/**
 * A check of a line that failed: what it looks at, what happened instead (`missed`, if the scorecard says it), and
 * the lines of the call that show it. `turns` are the trainee's that broke it; none: something did not happen at all.
 *
 * Derived: `text`, what happened.
 */
export interface FailedCheck {
  readonly id: string;
  readonly title: string;
  readonly missed: string | null;
  readonly evidence: readonly Quote[];
  readonly turns: readonly number[];
  readonly text: string;
}

/** What is said of the last choice at once, in a guided call. `again`: it can be taken back, from turn `number`. */
export interface Feedback {
  readonly number: number;
  readonly label: Label;
  readonly text: string;
  readonly earned: readonly string[];
  readonly lost: readonly string[];
  readonly instead: string | null;
  readonly instead_source: string | null;
  readonly again: boolean;
}

/** A file of the library as the draft has it. `conflict`: it was published differently since the draft began. */
export interface FileRow {
  readonly path: string;
  readonly kind: "persona" | "scenario" | "plays" | "shared" | "programme" | "scorecard" | "vocabulary";
  readonly title: string;
  readonly change: "same" | "changed" | "new" | "removed";
  readonly conflict: boolean;
  readonly errors: number;
}

/** What is read before a card is asked that was never taught: the right words, and the reason. */
export interface FirstLook {
  readonly right: readonly string[];
  readonly why: string;
  readonly statement: string;
}

/** How many cards come due on a day. */
export interface Forecast {
  readonly day: Day;
  readonly words: string;
  readonly cards: number;
}

/**
 * One thing to fill in, or the head of a group of them (`depth` says which belong to it).
 *
 * `value` is the text of a single value, `values` those of several; `options` names what can be chosen: a key of
 * `OpenFile.names` where `kind` is `names`, else the choices themselves in `choices`.
 */
export interface FormField {
  readonly path: readonly (string | number)[];
  readonly label: string;
  readonly kind: "group" | "text" | "long" | "lines" | "number" | "flag" | "choice" | "names" | "plain";
  readonly depth: number;
  readonly line: number;
  readonly value: string;
  readonly values: readonly string[];
  readonly options: string;
  readonly choices: readonly string[];
  readonly help: string;
  readonly required: boolean;
}

/** Something that is wrong, at its place: line and column count from 1. */
export interface Found {
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly fix: string;
}

/** A statement somebody meets more often than before. `before`, `after` as "3 of 8"; `words`: how sure it is. */
export interface Gain {
  readonly statement: string;
  readonly says: string;
  readonly before: string;
  readonly after: string;
  readonly words: string;
}

/** The guide, and what whoever reads it knows of each statement. */
export interface GuidePage {
  readonly guide: GuideView;
  readonly strengths: readonly Strength[];
}

/** The whole guide, to be read and searched. `asked` is the id of the statement or term to show first, if any. */
export interface GuideView {
  readonly company: string;
  readonly chapters: readonly ChapterView[];
  readonly terms: readonly TermView[];
  readonly asked: string | null;
}

/**
 * Words for a statement, blanks written as "(customer)". `quoted`: the guide's own, letter by letter; else ours.
 *
 * `caption` says whose they are; `assumption` why they were added, where the guide is silent.
 */
export interface GuideWords {
  readonly id: string;
  readonly caption: string;
  readonly quoted: boolean;
  readonly text: string;
  readonly assumption: string | null;
}

/** A call on hold, gone on with before anything else. `words` stand on its button. */
export interface HeldStep {
  readonly call: string;
  readonly words: string;
  readonly why: string;
}

/**
 * Help with the next choice, on request: the principle first, then the words. Costs nothing and is recorded.
 *
 * `shown` tells how much of it was asked for: nothing yet, the principle, or the principle and the words.
 */
export interface HintView {
  readonly shown: "nothing" | "principle" | "wording";
  readonly principle: string | null;
  readonly sources: readonly (readonly [string, string])[];
  readonly wording: string | null;
  readonly on_the_desk: boolean;
}

/** A name that may be written, and what it is: `kind` is one of act, state, fact, spiel, persona, ... */
export interface Known {
  readonly name: string;
  readonly kind: string;
  readonly about: string;
}

/**
 * One answer or action open at a turn that is asked again. `keeps`: it is accepted.
 *
 * So it is where it gives nothing away, or puts right what the turn was wrong for and something had to come before it;
 * `why` says so then. Derived: `title`, what stands above what is said of it.
 */
export interface LearnOption {
  readonly id: string;
  readonly text: string;
  readonly kind: "response" | "action";
  readonly keeps: boolean;
  readonly label: Label;
  readonly why: string;
  readonly title: string;
}

/** Learn from your mistakes: the questions of one call, one after another. */
export interface LearnView {
  readonly id: string;
  readonly scenario: string;
  readonly persona: string;
  readonly speaker: string;
  readonly questions: readonly Question[];
}

/** An assessment that does not count, and why, in a sentence. Empty `id`: a debrief would give it away. */
export interface LeftOutRow {
  readonly id: string;
  readonly title: string;
  readonly on: string;
  readonly why: string;
}

/**
 * One level of support a call can be taken with. `forms` it can be taken in, the recommended one first.
 *
 * `why` says why this one is recommended, where it is, or what to know before it is chosen.
 */
export interface LevelCard {
  readonly id: Level;
  readonly title: string;
  readonly about: string;
  readonly recommended: boolean;
  readonly why: string | null;
  readonly may_type_first: boolean;
  readonly forms: readonly Form[];
}

/** A persona or scenario by itself. `pairs` is in how many calls it is used; `file` where it is written. */
export interface LibraryCard {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly tags: readonly string[];
  readonly file: string;
  readonly pairs: number;
  readonly errors: number;
  readonly warnings: number;
}

/**
 * The whole library. `cells` are by persona in the order of `personas`, in each by scenario.
 *
 * `broken` says what is wrong with the files as they are now: then all else is from when they were last whole.
 */
export interface LibraryMap {
  readonly personas: readonly LibraryCard[];
  readonly scenarios: readonly LibraryCard[];
  readonly cells: readonly PairCell[];
  readonly broken: string;
  readonly findings: readonly PlacedFinding[];
}

/** A line through some points, `width` thick. `dashes`: the lengths of dash and gap; none: it is drawn through. */
export interface Line {
  readonly points: readonly (readonly [number, number])[];
  readonly ink: "line" | "muted" | "accent" | "mood" | "ink" | "bad" | "good" | "quote" | "warn";
  readonly width: number;
  readonly dashes: readonly number[];
  readonly kind: "line";
}

/**
 * What came of an answer. `right` are the right words, `statement` the guide's number behind them.
 *
 * `due` says in words when the card comes again. `help` is not empty where the card was missed again and again.
 * `practise` is the scenario to take when the answer was wrong, with the words for its button; both empty otherwise.
 */
export interface MarkView {
  readonly is_right: boolean;
  readonly is_critical: boolean;
  readonly verdict: string;
  readonly heard: readonly string[];
  readonly right: readonly string[];
  readonly why: string;
  readonly rule: string;
  readonly statement: string;
  readonly due: string;
  readonly help: string;
  readonly practise: string;
  readonly practise_words: string;
}

/**
 * What a call was the first to reach, in one sentence: a first pass of it, its first pass in own words, somebody's
 * first perfect call, or the last call of a level that was still to be passed in own words.
 */
export interface Milestone {
  readonly kind: "passed" | "own_words" | "perfect" | "stage";
  readonly words: string;
}

/**
 * One turn of the trainee on the analysis board. Scores are 0 to 100; `mood` is the customer's afterwards, 0 to 4.
 *
 * `lost` are criteria that could not be met any more after this turn. `why` says what the label rests on. Where they
 * are not `exact`, at least so much was attainable.
 *
 * Derived: `course` is the score before and after it ("88 → 62.5", or "88" where it kept all), `cost_text` what it
 * cost ("−25.5" or empty), `pass_text` whether a pass was still possible, `told` all of it in one go, to be heard.
 */
export interface Moment {
  readonly number: number;
  readonly label: Label;
  readonly before: number | null;
  readonly after: number | null;
  readonly can_pass_before: boolean;
  readonly can_pass_after: boolean;
  readonly mood: number;
  readonly why: string;
  readonly lost: readonly string[];
  readonly better: Better | null;
  readonly recovery: BestCourse | null;
  readonly critical: boolean;
  readonly exact: boolean;
  readonly course: string;
  readonly cost_text: string;
  readonly pass_text: string;
  readonly told: string;
}

/**
 * Something that can be said in an open call: the same list in every call. `group` is the title of its group.
 *
 * `find` are words that somebody who looks for it might type. `says`: a sentence that would be it, where it was heard
 * without being sure.
 */
export interface MoveView {
  readonly id: string;
  readonly label: string;
  readonly group: string;
  readonly find: readonly string[];
  readonly says: string;
}

/** A case of the scenario. */
export interface NamedCase {
  readonly id: string;
  readonly title: string;
}

/**
 * The one call to take now, how, and why. `words` stand on its button.
 *
 * `tomorrow` says what the next day begins with where somebody stops here; empty: nobody knows. `enrols` is
 * the programme that is begun with it, for whoever has done nothing yet; else empty.
 */
export interface NextStep {
  readonly scenario: string;
  readonly level: Level;
  readonly form: Form;
  readonly words: string;
  readonly why: string;
  readonly tomorrow: string;
  readonly enrols: string;
}

/** Shown instead of a page. `call` is a call to go on with, `retry` offers to try the same page again. */
export interface NoticeView {
  readonly title: string;
  readonly text: string;
  readonly call: string | null;
  readonly retry: boolean;
}

/**
 * The file that is open. `stamp` says which text this is; whoever saves says which one they began from.
 *
 * `published` is the text in the library folder where it is not the one the draft began from: a conflict.
 * `todo` are the lines that still say TODO.
 */
export interface OpenFile {
  readonly path: string;
  readonly kind: "persona" | "scenario" | "plays" | "shared" | "programme" | "scorecard" | "vocabulary";
  readonly title: string;
  readonly text: string;
  readonly stamp: string;
  readonly change: "same" | "changed" | "new" | "removed";
  readonly retired: boolean;
  readonly published: string | null;
  readonly parts: readonly Part[];
  readonly part: readonly (string | number)[];
  readonly fields: readonly FormField[];
  readonly addable: readonly string[];
  readonly names: readonly Known[];
  readonly keys: readonly Known[];
  readonly completes: Readonly<Partial<Record<string, string>>>;
  readonly todo: readonly number[];
  readonly form_note: string;
}

/** How one call is proved now, against the certificate that is published for it. */
export interface Outcome {
  readonly scenario: string;
  readonly persona: string;
  readonly case: string;
  readonly title: string;
  readonly standing: "better" | "worse" | "same" | "changed" | "new";
  readonly proved: boolean;
  readonly says: readonly string[];
}

/** Everybody on this machine, those who are stuck first. `rule` says when somebody counts as stuck. */
export interface Overview {
  readonly people: readonly PersonPosition[];
  readonly rule: string;
}

/**
 * A persona in a scenario. `says` is its state in words, `why` the reasons, a sentence each.
 *
 * `proved` of `cases` are proved in ready answers. `plays` are the author's own; `calls` were finished on this
 * machine, `passed` of them passed.
 */
export interface PairCell {
  readonly scenario: string;
  readonly persona: string;
  readonly state: "proved" | "stale" | "findings" | "unproved" | "fits" | "misfit";
  readonly says: string;
  readonly why: readonly string[];
  readonly proved: number;
  readonly cases: number;
  readonly plays: number;
  readonly calls: number;
  readonly passed: number;
}

/** A part of the account screen; `rows` are empty until it was looked up. */
export interface Panel {
  readonly title: string;
  readonly opened: boolean;
  readonly rows: readonly (readonly [string, string])[];
  readonly opened_by: string;
}

/** A part of a file that the form can show: `path` leads to it, `line` is where its name stands (from 1). */
export interface Part {
  readonly path: readonly (string | number)[];
  readonly label: string;
  readonly depth: number;
  readonly line: number;
}

/**
 * Where one person is. Without a programme, all about it is empty or 0.
 *
 * `standing_text` is its name; `stuck` are sentences on what they are stuck on. `last` is when they last ended a call.
 */
export interface PersonPosition {
  readonly person: string;
  readonly known_as: string;
  readonly programme: string;
  readonly stage: string;
  readonly place: string;
  readonly done: number;
  readonly of: number;
  readonly standing: "none" | "on_time" | "ahead" | "stuck" | "done";
  readonly standing_text: string;
  readonly stuck: readonly string[];
  readonly last: Timestamp | null;
}

/**
 * Somebody who practises here. `name` is empty for the first person who has given none; `calls` they have taken.
 *
 * `known_as` is the name, or what stands for it in the middle of a sentence.
 */
export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly known_as: string;
  readonly calls: number;
  readonly last: Timestamp | null;
}

/** A customer the trainee can choose. */
export interface PersonaCard {
  readonly id: string;
  readonly title: string;
  readonly about: string;
}

/** A finding, and the state it is about (empty: none); `event`: what it is a reaction to, if it is about one. */
export interface PlacedFinding {
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly fix: string;
  readonly file: string;
  readonly line: number;
  readonly state: string;
  readonly event: string;
}

/** A call in which a statement counts. `mainly`: its words are an answer there, so that is where to practise it. */
export interface PractisedIn {
  readonly id: string;
  readonly title: string;
  readonly level: "starter" | "steady" | "hard";
  readonly mainly: boolean;
}

/** Something done well that others get wrong there; about a turn, never in general. */
export interface Praise {
  readonly number: number;
  readonly text: string;
}

/**
 * One of the at most two things to work on: what was done (`title`, `evidence`) and what to do about it.
 *
 * `remedy` is its kind: words to say (`approved`), something to look up first, to leave unsaid or to do (`coaching`).
 * `turn` is where to take it again, `drill` the words for that. `cost` is in whole points of the score, None where it
 * failed the call whatever the figure. `whole` is what the turn cost, where other things of it cost the rest.
 *
 * Derived: `cost_text`, what it cost in words; `remedy_text`, what leads into the remedy; `words` to say, where
 * that is the remedy, and `approved_text`, what they are called.
 */
export interface Priority {
  readonly title: string;
  readonly critical: boolean;
  readonly cost: number | null;
  readonly sources: readonly (readonly [string, string])[];
  readonly evidence: readonly Quote[];
  readonly coaching: string;
  readonly approved: string | null;
  readonly approved_is_quoted: boolean;
  readonly turn: number;
  readonly drill: string;
  readonly remedy: "say" | "look_up" | "leave" | "do";
  readonly whole: number | null;
  readonly cost_text: string;
  readonly remedy_text: string;
  readonly approved_text: string;
  readonly words: string | null;
}

/** The programme that somebody is in, if any, and all that there are. */
export interface ProgrammePage {
  readonly programme: ProgrammeView | null;
  readonly all: readonly ProgrammeRow[];
}

/** A programme there is. `days`: working days it takes; `calls`, `drills`: how many; `chosen`: they are in it. */
export interface ProgrammeRow {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly for_whom: string;
  readonly days: number;
  readonly calls: number;
  readonly drills: number;
  readonly chosen: boolean;
}

/** One stage. `days` in words ("Day 2"); `waits` is a sentence on what it waits for, empty where it has begun. */
export interface ProgrammeStage {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly days: string;
  readonly state: "done" | "now" | "to_come";
  readonly asked: readonly AskedView[];
  readonly done: number;
  readonly of: number;
  readonly waits: string;
}

/**
 * Where somebody is in their programme. `stage` is the id of the stage they are in, None once all are done.
 *
 * `day` counts the days on which they did something for it, today among them, from 1; it may pass `days`, which the
 * programme takes. `place` says it in words ("Day 2 of 10"), `pace` whether that is on time. `next` is what comes now
 * and why: None where the library has no calls. `done` and `of` count what all stages ask for.
 */
export interface ProgrammeView {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly since: Timestamp;
  readonly day: number;
  readonly days: number;
  readonly place: string;
  readonly pace: string;
  readonly stages: readonly ProgrammeStage[];
  readonly stage: string | null;
  readonly next: NextStep | DrillStep | HeldStep | DoneStep | null;
  readonly done: number;
  readonly of: number;
}

/** The head of one's own progress; charts stand below it. */
export interface ProgressView {
  readonly head: ReportHead;
}

/** One call as far as it is proved. `luck` is the best chance (0 to 1) of a player who knows nothing. */
export interface ProofCall {
  readonly persona: string;
  readonly case: string;
  readonly state: "proved" | "not proved" | "stale";
  readonly configurations: number;
  readonly perfect_turns: number;
  readonly luck: number;
}

/** What is known of the call as it is written now. `gone` and `new` are findings, against the proof before. */
export interface ProofNow {
  readonly state: "proving" | "proved" | "findings" | "none";
  readonly text: string;
  readonly gone: readonly string[];
  readonly new: readonly string[];
}

/** What was established about a scenario over every possible call. `line` says it in a few words. */
export interface ProofView {
  readonly line: string;
  readonly holds: boolean;
  readonly calls: number;
  readonly proved: number;
  readonly configurations: number;
  readonly luck: number;
  readonly details: readonly ProofCall[];
}

/** What is being proved of the draft. `state` "broken": errors come first; "none": no call is changed. */
export interface Proving {
  readonly state: "none" | "checking" | "broken" | "proving" | "done" | "failed";
  readonly done: number;
  readonly of: number;
  readonly now: string;
  readonly summary: string;
  readonly outcomes: readonly Outcome[];
}

/**
 * What was published, when (seconds since 1970) and by whom; `can_return`: the files are still as it left them.
 *
 * `author`: whose draft it was; `signed`: who signed it, and when; `review`: the number of its change set, 0: none.
 */
export interface Publication {
  readonly number: number;
  readonly at: number;
  readonly by: string;
  readonly files: readonly string[];
  readonly can_return: boolean;
  readonly what: string;
  readonly author: string;
  readonly signed: readonly (readonly [string, number])[];
  readonly review: number;
}

/**
 * A turn labelled mistake or blunder, asked again. `before` are the last lines until then.
 *
 * `answered`: the option that was chosen first when it was asked again, if it has been; that one counts.
 */
export interface Question {
  readonly number: number;
  readonly label: Label;
  readonly before: readonly Bubble[];
  readonly panels: readonly Panel[];
  readonly options: readonly LearnOption[];
  readonly chosen: string;
  readonly best: string;
  readonly reply: string;
  readonly coaching: string | null;
  readonly sources: readonly (readonly [string, string])[];
  readonly answered: string | null;
}

/** Evidence: one entry of the call, said or done. */
export interface Quote {
  readonly number: number;
  readonly by: "customer" | "trainee";
  readonly text: string;
  readonly kind: "said" | "did";
}

/**
 * What somebody has shown. It is never more than that: no promise of how they will do on the job.
 *
 * `headline` says it in figures ("29 of 30 critical steps over 10 unseen calls; lower bound 85 %"), empty without a
 * call that counts; `verdict` in a sentence; `missing` what is still needed, a phrase each. `form` is the number of
 * the form looked at, of `forms`. `lower_bound` is a percentage, rounded down.
 */
export interface ReadinessView {
  readonly name: string;
  readonly state: "nothing" | "going_on" | "shown" | "not_shown" | "used_up";
  readonly headline: string;
  readonly verdict: string;
  readonly missing: readonly string[];
  readonly form: number;
  readonly forms: number;
  readonly calls: number;
  readonly done: number;
  readonly due: number;
  readonly lower_bound: number | null;
  readonly counted: readonly CountedRow[];
  readonly left_out: readonly LeftOutRow[];
  readonly rule: RuleView;
}

/** Why one choice was wrong at that moment, and what to say instead. */
export interface Remark {
  readonly number: number;
  readonly chosen: string;
  readonly why: string;
  readonly instead: string | null;
  readonly source: string | null;
}

/**
 * The head of a page of reports. `other` is the report that is linked to beside it.
 *
 * `empty` says what will be here where there is nothing to show yet. `damaged` speaks of calls that can no longer be
 * read; empty: there are none.
 */
export interface ReportHead {
  readonly title: string;
  readonly lead: string;
  readonly tiles: readonly Tile[];
  readonly gains: readonly Gain[];
  readonly empty: string;
  readonly damaged: string;
  readonly other: "progress" | "team";
  readonly other_words: string;
}

/**
 * One change, to be read and signed. `token` says exactly which text this is; whoever signs says which they read.
 *
 * `why_not_sign`, `why_not_publish`: what keeps whoever reads it from doing so; empty: nothing does.
 */
export interface ReviewDocument {
  readonly row: ReviewRow;
  readonly token: string;
  readonly words: readonly ReviewWords[];
  readonly parts: readonly ReviewPart[];
  readonly errors: readonly string[];
  readonly signatures: readonly ReviewSignature[];
  readonly events: readonly ReviewEvent[];
  readonly why_not_sign: string;
  readonly why_not_publish: string;
  readonly is_done: boolean;
}

/**
 * One thing that changes in a file: where it stands, in words; the text before and after.
 *
 * `words` are set where a sentence was reworded; `inside` says all of a whole thing that comes or goes.
 */
export interface ReviewEdit {
  readonly where: string;
  readonly kind: "added" | "removed" | "changed" | "reworded" | "moved";
  readonly old: string;
  readonly new: string;
  readonly words: readonly Span[];
  readonly inside: readonly string[];
}

/** One thing that was done with it. */
export interface ReviewEvent {
  readonly said: string;
  readonly at: Timestamp;
  readonly note: string;
}

/** Something that follows from a change: a sentence, and what it rests on. */
export interface ReviewFact {
  readonly text: string;
  readonly lines: readonly string[];
  readonly is_bad: boolean;
}

/** What changes in a file; `says`: in a sentence, for one that comes or goes as a whole. */
export interface ReviewFile {
  readonly file: string;
  readonly title: string;
  readonly says: string;
  readonly inside: readonly string[];
  readonly edits: readonly ReviewEdit[];
}

/** Changes on their way into the library. `said`: what was done. */
export interface ReviewPage {
  readonly review: ReviewView;
  readonly said: string;
}

/** What follows from a change in one respect. `waits`: it is still being worked out. */
export interface ReviewPart {
  readonly title: string;
  readonly waits: string;
  readonly facts: readonly ReviewFact[];
}

/** A change in the list. `number` 0: one's own draft, of which no review was asked for yet. */
export interface ReviewRow {
  readonly number: number;
  readonly title: string;
  readonly author: string;
  readonly state: "draft" | "in_review" | "sent_back" | "withdrawn" | "published";
  readonly said: string;
  readonly at: Timestamp | null;
  readonly is_mine: boolean;
}

/** Who signed it when, and whether that still counts; `why` it does not. */
export interface ReviewSignature {
  readonly name: string;
  readonly at: Timestamp;
  readonly counts: boolean;
  readonly why: string;
}

/** All changes on their way, the one that is open, and what was published. `who`: as whom one reads and signs. */
export interface ReviewView {
  readonly library: string;
  readonly who: string;
  readonly second: boolean;
  readonly rows: readonly ReviewRow[];
  readonly document: ReviewDocument | null;
  readonly publications: readonly Publication[];
}

/** The edits that are about one thing: what is said, what is right and what it is worth, who calls about what. */
export interface ReviewWords {
  readonly about: "words" | "grading" | "calls";
  readonly title: string;
  readonly none: string;
  readonly files: readonly ReviewFile[];
}

/** The phone before anybody has spoken: who calls whom, and what the screen pop has of the account. */
export interface Ringing {
  readonly direction: "inbound" | "outbound";
  readonly name: string;
  readonly number: string;
}

/** A rule of an event, in the order in which they are tried; `why_not` is empty for the one that fired. */
export interface RuleTried {
  readonly condition: string;
  readonly target: string;
  readonly fired: boolean;
  readonly why_not: readonly string[];
}

/** The rule in sentences, and what it does to made-up people whose skill is known. */
export interface RuleView {
  readonly sentences: readonly string[];
  readonly errors: readonly ErrorRow[];
  readonly about_errors: string;
}

/** A line of a short transcript. `turn` counts from 1 among the lines of the agent; None for the customer's. */
export interface Said {
  readonly speaker: "agent" | "customer";
  readonly text: string;
  readonly turn: number | null;
}

/** A call the trainee can choose. Cases are not shown: they must be found out on the call. */
export interface ScenarioCard {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly level: "starter" | "steady" | "hard";
  readonly direction: "inbound" | "outbound";
  readonly tags: readonly string[];
  readonly personas: readonly PersonaCard[];
  readonly cases: number;
  readonly statements: readonly string[];
  readonly proof: ProofView | null;
}

/** A section of the scorecard. Derived: `met_text`, how much of it was met. */
export interface SectionView {
  readonly title: string;
  readonly criteria: readonly CriterionView[];
  readonly met: number;
  readonly applicable: number;
  readonly met_text: string;
}

/**
 * The end of a session: what was done, in words, the days practised, what comes on the next days.
 *
 * `headline` is one sentence ("Done: 12 cards, 10 right."); `streak` speaks of days without blame and is empty
 * where there is nothing to say; `missed` are the cards that come back tomorrow, in words, each with its statement.
 * `more`: how many cards another session of today would have, for whoever wants to go on; what is due waits anyway.
 */
export interface SessionDone {
  readonly headline: string;
  readonly took: string;
  readonly streak: string;
  readonly missed: readonly (readonly [string, string])[];
  readonly forecast: readonly Forecast[];
  readonly more: number;
}

/** A run of words of a sentence that was reworded: still there, taken out, or put in. */
export interface Span {
  readonly kind: "same" | "out" | "in";
  readonly text: string;
}

/** What is said in a mood (`any`: in every mood that has no lines of its own), as written. */
export interface StateLines {
  readonly mood: string;
  readonly texts: readonly string[];
}

/** What the customer does on an event: under a condition, to a state (empty: they stay). `mood`: steps it moves. */
export interface StateRule {
  readonly event: string;
  readonly condition: string;
  readonly target: string;
  readonly mood: number;
  readonly does: string;
  readonly says: readonly string[];
}

/** One statement of the guide, with all that goes back to it. `terms` are those of the glossary it speaks of. */
export interface StatementView {
  readonly id: string;
  readonly kind: "advice" | "procedure" | "routing" | "spiel";
  readonly says: string;
  readonly wordings: readonly GuideWords[];
  readonly calls: readonly PractisedIn[];
  readonly checks: readonly CheckedBy[];
  readonly terms: readonly string[];
}

/**
 * What somebody knows of a statement now. `recall` is the chance to know it today, 0 to 1, by the memory model over
 * its cards; None: never asked. `due` the earliest day a card of it is due; None: never asked. `answered` counts
 * first attempts of a day, `lapses` how often it was forgotten.
 */
export interface Strength {
  readonly statement: string;
  readonly recall: number | null;
  readonly answered: number;
  readonly lapses: number;
  readonly due: Timestamp | null;
}

/**
 * The studio. `lost`: the last edit was not saved, because another window was faster; `said`: what was done.
 *
 * `heard` is the number of the last text that was typed and has come.
 */
export interface StudioPage {
  readonly studio: StudioView;
  readonly lost: boolean;
  readonly said: string;
  readonly heard: number;
}

/**
 * The studio: a person's draft, the file that is open in it, and what is known of it.
 *
 * `found` are findings in the open file, `elsewhere` those in others; `checked`: whether they are of the whole library
 * (pairs, plays, item writing) or only of what could be said at once. `second_signature`: somebody else has to sign
 * the draft before it is published; `review`: where it is on that way, empty where no review was asked for.
 */
export interface StudioView {
  readonly folder: string;
  readonly files: readonly FileRow[];
  readonly open: OpenFile | null;
  readonly found: readonly Found[];
  readonly elsewhere: readonly Found[];
  readonly checked: boolean;
  readonly undo: string;
  readonly redo: string;
  readonly proving: Proving;
  readonly publications: readonly Publication[];
  readonly second_signature: boolean;
  readonly review: string;
  readonly shapes: readonly Template[];
  readonly acts: readonly Known[];
}

/** The head of everybody's progress; charts stand below it. */
export interface TeamView {
  readonly head: ReportHead;
}

/** A persona that a new one can be like. */
export interface Template {
  readonly id: string;
  readonly title: string;
}

/** One word of the glossary. `also` are other ways to write it. */
export interface TermView {
  readonly id: string;
  readonly term: string;
  readonly stands_for: string | null;
  readonly also: readonly string[];
  readonly means: string;
  readonly statements: readonly string[];
}

/** One figure in words: `value` is what is read first, `note` says what it rests on. */
export interface Tile {
  readonly label: string;
  readonly value: string;
  readonly note: string;
}

/** A point where the law may differ from the guide; `scenario` is the title of the call it is about. */
export interface TrainerNote {
  readonly scenario: string;
  readonly text: string;
}

/**
 * A persona in a scenario and case, tried out. `misfit`: why the two do not go together.
 *
 * `broken` and `errors` are of the files as they are now: then all else is from when they were last whole.
 *
 * `picture` is None where it cannot be drawn; `no_picture` says why. `findings` are those no state is to blame for.
 */
export interface TryView {
  readonly scenario: string;
  readonly scenario_title: string;
  readonly scenario_file: string;
  readonly persona: string;
  readonly persona_title: string;
  readonly persona_file: string;
  readonly case: string;
  readonly cases: readonly NamedCase[];
  readonly form: Form;
  readonly forms: readonly Form[];
  readonly broken: string;
  readonly errors: readonly PlacedFinding[];
  readonly misfit: readonly string[];
  readonly picture: ChartPicture | null;
  readonly no_picture: string;
  readonly states: readonly ChartState[];
  readonly findings: readonly PlacedFinding[];
  readonly proof: ProofNow;
  readonly played: CoursePlayed | null;
}

/**
 * Say it first: while `asked`, no answer is shown. Then `typed` is what was said, `meant` the answer it is like.
 *
 * `meant` is None where no answer is near; `sure` is False where a second one is about as near.
 */
export interface TypedAnswer {
  readonly asked: boolean;
  readonly typed: string | null;
  readonly meant: string | null;
  readonly sure: boolean;
}

/**
 * What was typed before any answer was seen, beside what was chosen and the approved words. It is never graded.
 *
 * `parts` are the parts of the approved words, each with whether something like it was heard in what was typed.
 */
export interface TypedReview {
  readonly number: number;
  readonly typed: string;
  readonly chosen: string;
  readonly approved: string | null;
  readonly approved_source: string | null;
  readonly parts: readonly (readonly [string, boolean])[];
}

/**
 * The course no longer leads where it led, since an edit. `turn` is the first that went another way.
 *
 * `stopped`: it could not even be played to its end. `nearest` is how many turns of it another course to the same
 * state keeps; None: there is none.
 */
export interface WentAnotherWay {
  readonly turn: number;
  readonly text: string;
  readonly stopped: boolean;
  readonly nearest: number | null;
}

/** Words that a move can be put in; `move` is its label. Nothing tells which of them are the approved ones. */
export interface WordingView {
  readonly id: string;
  readonly move: string;
  readonly text: string;
}

/** A short text; `at` is on its baseline, at its start, middle or end. `size` is that of its letters. */
export interface Words {
  readonly at: readonly [number, number];
  readonly text: string;
  readonly ink: "line" | "muted" | "accent" | "mood" | "ink" | "bad" | "good" | "quote" | "warn";
  readonly anchor: "start" | "middle" | "end";
  readonly strong: boolean;
  readonly size: number;
  readonly kind: "words";
}

/**
 * One decision of the perfect call: what was chosen and why, what was not and why not, and the answer to it.
 *
 * `spiel`, `spiel_text` and `spiel_says`: as in a `Bubble`. `move`: in an open call, what the moves are called whose
 * words `text` is; else empty.
 */
export interface WorkedStep {
  readonly number: number;
  readonly text: string;
  readonly kind: "said" | "did";
  readonly spiel: string | null;
  readonly spiel_text: string;
  readonly spiel_says: string;
  readonly reasons: readonly string[];
  readonly sources: readonly (readonly [string, string])[];
  readonly instead_of: readonly (readonly [string, string])[];
  readonly opened: readonly Panel[];
  readonly reply: Bubble;
  readonly move: string;
}

/** The perfect call, to be watched decision by decision. Derived: `score_text` (empty: no score). */
export interface WorkedView {
  readonly id: string;
  readonly scenario_id: string;
  readonly persona_id: string;
  readonly scenario: string;
  readonly persona: string;
  readonly speaker: string;
  readonly agent: string;
  readonly company: string;
  readonly brief: string;
  readonly case: string;
  readonly opening: Bubble;
  readonly steps: readonly WorkedStep[];
  readonly outcome: string;
  readonly score: number | null;
  readonly score_text: string;
}

/** What each page is given to draw. */
export interface PageViews {
  choose: ChooseView;
  brief: Brief;
  call: CallView;
  debrief: DebriefView;
  worked: WorkedView;
  learn: LearnView;
  compare: CompareView;
  calls: CallsView;
  progress: ProgressView;
  team: TeamView;
  annotate: AnnotateView;
  guide: GuidePage;
  drill: DrillPage;
  programme: ProgrammePage;
  people: Overview;
  about: AboutView;
  readiness: ReadinessView;
  studio: StudioPage;
  review: ReviewPage;
  library: LibraryMap;
  try: TryView;
  notice: NoticeView;
}
