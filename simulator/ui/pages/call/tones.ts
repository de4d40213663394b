// The sounds of a line, made by the browser itself: ringing, and a line that is dead.

/** Two frequencies in hertz, sounded together from `at` for `length` seconds. */
interface Beep {
  readonly pair: readonly [number, number];
  readonly at: number;
  readonly length: number;
}

/** The tones of a North American line. */
const RINGING = [440, 480] as const;
const DEAD = [480, 620] as const;
const VOLUME = 0.035;
const EDGE = 0.02;

/** One ring of a phone on the desk, or of one that is heard from afar; then it is silent for a while. */
const RING: readonly Beep[] = [{ pair: RINGING, at: 0, length: 1.2 }];
/** They have hung up. */
const GONE: readonly Beep[] = [0, 0.5, 1].map((at) => ({ pair: DEAD, at: at + 0.25, length: 0.25 }));
/** From one ring to the next, in milliseconds. */
export const RING_EVERY = 3000;

let speaker: AudioContext | null = null;
let ringing: ReturnType<typeof setInterval> | undefined;

function sound(beeps: readonly Beep[]): void {
  try {
    speaker ??= new AudioContext();
    // A page that nobody has touched yet may not sound; from the first press on it may.
    void speaker.resume();
    const { currentTime, destination } = speaker;
    const gain = speaker.createGain();
    gain.gain.value = 0;
    gain.connect(destination);
    for (const { pair, at, length } of beeps) {
      const [from, to] = [currentTime + at, currentTime + at + length];
      gain.gain.setTargetAtTime(VOLUME, from, EDGE);
      gain.gain.setTargetAtTime(0, to, EDGE);
      for (const frequency of pair) {
        const tone = new OscillatorNode(speaker, { frequency });
        tone.connect(gain);
        tone.start(from);
        tone.stop(to + 5 * EDGE);
      }
    }
  } catch {
    // A browser without sound shows the call all the same.
  }
}

/** Rings until it is told to stop. */
export function ring(): void {
  stopRinging();
  sound(RING);
  ringing = setInterval(() => {
    sound(RING);
  }, RING_EVERY);
}

/** It does not ring any more; what still sounds of it breaks off. */
export function stopRinging(): void {
  if (ringing === undefined) return;
  clearInterval(ringing);
  ringing = undefined;
  void speaker?.close();
  speaker = null;
}

/** The line is dead. */
export function soundDead(): void {
  sound(GONE);
}
