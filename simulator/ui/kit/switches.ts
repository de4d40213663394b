// What somebody turned on for themselves: remembered on this computer only, and off where nothing can be remembered.
const KEYS = {
  "say-first": "call-simulator-say-first",
  /** The call is heard: ringing, their voice, the dead line. */
  "read-aloud": "call-simulator-read-aloud",
  /** Nothing is waited for: no ringing, and every answer comes at once. */
  "at-once": "call-simulator-at-once",
} as const;
export type Switch = keyof typeof KEYS;

/** Whether it was turned on. */
export function isOn(name: Switch): boolean {
  try {
    return localStorage.getItem(KEYS[name]) === "yes";
  } catch {
    return false;
  }
}

/** Remembers whether it is on. A browser that keeps nothing has it off the next time. */
export function turn(name: Switch, on: boolean): void {
  try {
    localStorage.setItem(KEYS[name], on ? "yes" : "no");
  } catch {
    // It is off the next time.
  }
}
