// The room's clock: the server's time, estimated from questions and answers, and what is left of a step. No DOM.
import type { Clock } from "./types";

const KEPT = 8;

interface Sample {
  offset: number;
  trip: number;
}

/** Estimates how far the server's clock is from ours: the answer that came fastest knows best. */
export class ServerClock {
  private samples: Sample[] = [];
  private own: () => number;

  constructor(own: () => number) {
    this.own = own;
  }

  /** Take an answer: when we asked, and what the server's clock said in between. */
  heard(sent: number, server: number): void {
    const got = this.own();
    const trip = Math.max(0, got - sent);
    this.samples = [...this.samples, { offset: server - (sent + trip / 2), trip }].slice(-KEPT);
  }

  /** A first guess before any answer, from a message that only came our way. */
  hint(server: number): void {
    if (!this.samples.length) this.samples = [{ offset: server - this.own(), trip: Number.MAX_SAFE_INTEGER }];
  }

  now(): number {
    const best = this.samples.reduce<Sample | null>((known, sample) => (known && known.trip <= sample.trip ? known : sample), null);
    return this.own() + (best?.offset ?? 0);
  }
}

/** What is left of a step in ms; negative when it takes longer. */
export function remaining(clock: Clock, now: number): number {
  return clock.left - (clock.started === null ? 0 : now - clock.started);
}

/** Minutes and seconds; a second that has begun still counts. */
export function minutes(ms: number): string {
  const seconds = Math.ceil(Math.abs(ms) / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** A time of day as people here write it. */
export function timeOfDay(ms: number): string {
  const time = new Date(ms);
  return `${String(time.getHours()).padStart(2, "0")}.${String(time.getMinutes()).padStart(2, "0")}`;
}

/** The word to be said aloud when the clock passes a mark, if it does. */
export function mark(before: number, after: number, whole: number): "half_time" | "two_minutes" | "time_is_up" | null {
  const passes = (at: number) => before > at && after <= at;
  if (passes(0)) return "time_is_up";
  if (whole > 4 * 60_000 && passes(2 * 60_000)) return "two_minutes";
  return whole > 4 * 60_000 && passes(whole / 2) ? "half_time" : null;
}
