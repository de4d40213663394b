// What outlives a refresh of the window, as long as it is open: how far one was, and what was told already.

function read(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    sessionStorage.setItem(key, value);
  } catch {
    // A refresh begins at the beginning, then.
  }
}

const place = (call: string) => `call-simulator-worked-${call}`;
const seen = (call: string) => `call-simulator-watched-${call}`;

/** The last decision that was shown; 0 where none was. */
export function placeIn(call: string): number {
  return Number(read(place(call))) || 0;
}

/** Remembers the last decision shown. */
export function rememberPlace(call: string, at: number): void {
  write(place(call), String(at));
}

/** Whether it was told already that this was watched to its end. */
export function wasTold(call: string): boolean {
  return read(seen(call)) !== null;
}

/** Remembers that it was told. */
export function rememberTold(call: string): void {
  write(seen(call), "yes");
}
