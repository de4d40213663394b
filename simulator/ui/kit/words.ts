// Written by `python -m simulator.ui.kit.generate`. Do not edit: change the Python it comes from.
import type { Criticality, Form, Label, Level, Mark, Result, Verdict } from "./views.ts";

export const LEVELS: Readonly<Record<Level, string>> = {
  worked: "Worked example",
  guided: "Guided",
  practice: "Practice",
  assessment: "Assessment",
};

export const FORMS: Readonly<Record<Form, string>> = {
  prompted: "With answers to choose from",
  open: "In your own words",
};

export const LABELS: Readonly<Record<Label, string>> = {
  best: "Best",
  good: "Good",
  inaccuracy: "Inaccuracy",
  mistake: "Mistake",
  blunder: "Blunder",
};

export const VERDICTS: Readonly<Record<Verdict, string>> = {
  met: "Met",
  not_met: "Not met",
  not_applicable: "Did not come up",
};

export const MARKS: Readonly<Record<Mark, string>> = {
  good: "Well done",
  bad: "Look at this again",
  critical: "Critical error",
};

export const RESULTS: Readonly<Record<Result, string>> = {
  passed: "Passed",
  critical: "Critical error",
  short: "Not yet",
  ungraded: "Not judged",
  open: "On hold",
};

export const CRITICALITIES: Readonly<Record<Criticality, string>> = {
  customer: "critical to the customer",
  business: "critical to the business",
  compliance: "critical for compliance",
  non_critical: "",
};

export const YOU = {"said": "You said", "did": "You did"} as const;

export const YOU_WOULD = {"said": "You say", "did": "You do"} as const;

export const HEARD = "heard";

export const NOT_HEARD = "not heard: check yourself";

export const NOTHING_HAPPENED = "There is no moment of the call to quote: it did not happen.";

export const NO_BOARD = "What each turn was worth is not worked out for this call: it could have gone in too many ways.";

export const WORKING = "Working out what each turn was worth…";

export const NEVER_COUNTS = "It never counts as the attempt.";

export const CHECK_YOURSELF = "Check yourself";

export const ONLY_CONFIRMED = "The moves you confirmed are not those heard in your words. Only what you confirmed was graded.";

export const CONFIRMED = "You confirmed";

export const HEARD_IN_IT = "Heard in it";

export const NOTHING_HEARD = "Nothing for sure";
