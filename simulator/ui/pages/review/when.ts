// Moments, as they are written on this page.
const WHEN = new Intl.DateTimeFormat("en-US", { dateStyle: "medium", timeStyle: "short" });

/** A moment: ISO 8601 text, or seconds since 1970. */
export function when(at: string | number): string {
  return WHEN.format(typeof at === "number" ? at * 1000 : new Date(at));
}
