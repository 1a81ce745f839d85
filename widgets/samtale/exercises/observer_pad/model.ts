// What an observer hears, as a list of steps: everything that is shown is counted from it, and undo takes the last away.
export type Who = "staff" | "young";
export const PEOPLE: readonly Who[] = ["staff", "young"];

export interface Step {
  do: "tap" | "talk" | "next" | "reset";
  /** The kind of a tap. */
  kind?: string;
  who?: Who;
  /** How long somebody talked, in whole milliseconds. */
  ms?: number;
}

export interface Running {
  who: Who;
  /** Wall clock in milliseconds, so that the time is right after the phone slept. */
  since: number;
  /** A finger or key holds it; it ends when that lets go. */
  held: boolean;
}

export interface Pad {
  steps: Step[];
  running: Running | null;
}

export interface Round {
  counts: Record<string, number>;
  talk: Record<Who, number>;
}

export const START: Pad = { steps: [], running: null };
/** Shorter touches are slips. */
export const SLIP = 200;
/** A stretch that somebody forgot to stop counts no longer than this. */
export const LONGEST = 30 * 60_000;

const round = (): Round => ({ counts: {}, talk: { staff: 0, young: 0 } });
const and = (pad: Pad, step: Step): Pad => ({ ...pad, steps: [...pad.steps, step] });
const ran = ({ since }: Running, now: number): number => Math.min(LONGEST, Math.max(0, Math.round(now - since)));

/** One round, or two when the second has begun; what runs now is counted in. */
export function rounds(pad: Pad, now: number): Round[] {
  let found = [round()];
  for (const step of pad.steps) {
    const last = found[found.length - 1];
    if (step.do === "tap" && step.kind) last.counts[step.kind] = (last.counts[step.kind] ?? 0) + 1;
    if (step.do === "talk" && step.who) last.talk[step.who] += step.ms ?? 0;
    if (step.do === "next" && found.length === 1) found.push(round());
    if (step.do === "reset") found = [round()];
  }
  if (pad.running) found[found.length - 1].talk[pad.running.who] += ran(pad.running, now);
  return found;
}

export const count = (of: Round, kind: string): number => of.counts[kind] ?? 0;
export const seconds = (of: Round, who: Who): number => Math.floor(of.talk[who] / 1000);

export function tap(pad: Pad, kind: string): Pad {
  return and(pad, { do: "tap", kind });
}

/** Somebody talks; who talked before has stopped. */
export function begin(pad: Pad, who: Who, now: number, held: boolean): Pad {
  return pad.running?.who === who ? pad : { ...end(pad, now), running: { who, since: now, held } };
}

/** Nobody talks any longer. */
export function end(pad: Pad, now: number): Pad {
  if (!pad.running) return pad;
  const ms = ran(pad.running, now);
  const still = { ...pad, running: null };
  return ms < SLIP ? still : and(still, { do: "talk", who: pad.running.who, ms });
}

/** A finger or key lets go; a stretch begun with the start button goes on. */
export function release(pad: Pad, who: Who, now: number): Pad {
  return pad.running?.held && pad.running.who === who ? end(pad, now) : pad;
}

/** Start or stop without holding. */
export function toggle(pad: Pad, who: Who, now: number): Pad {
  return pad.running?.who === who ? end(pad, now) : begin(pad, who, now, false);
}

export function secondRound(pad: Pad, now: number): Pad {
  return rounds(pad, now).length > 1 ? pad : and(end(pad, now), { do: "next" });
}

/** Begin anew; undo brings everything back. */
export function reset(pad: Pad, now: number): Pad {
  return isBlank(pad) ? pad : and(end(pad, now), { do: "reset" });
}

/** Take back what runs, or else the last step. */
export function undo(pad: Pad): Pad {
  return pad.running ? { ...pad, running: null } : { ...pad, steps: pad.steps.slice(0, -1) };
}

/** The step that undo takes back; nothing on an empty pad. */
export function latest(pad: Pad): Step | undefined {
  return pad.running ? { do: "talk", who: pad.running.who } : pad.steps.at(-1);
}

/** Nothing has been heard since the beginning or the last reset. */
export function isBlank(pad: Pad): boolean {
  return !pad.running && (pad.steps.length === 0 || pad.steps.at(-1)?.do === "reset");
}

/** `1:05`. */
export function digits(whole: number): string {
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

/** Milliseconds until the next whole second of who talks. */
export function untilNext(pad: Pad, now: number): number {
  const [last] = rounds(pad, now).slice(-1);
  return pad.running ? 1000 - (last.talk[pad.running.who] % 1000) : 0;
}

const isWho = (who: unknown): who is Who => PEOPLE.includes(who as Who);
const isTime = (ms: unknown): ms is number => Number.isInteger(ms) && (ms as number) >= 0;

function isStep(step: unknown): step is Step {
  const told = (step ?? {}) as Step;
  if (told.do === "tap") return typeof told.kind === "string";
  if (told.do === "talk") return isWho(told.who) && isTime(told.ms) && told.ms <= LONGEST;
  return told.do === "next" || told.do === "reset";
}

/** What a store that anybody can change kept. A finger that held a button before is gone now. */
export function restored(kept: unknown): Pad {
  const { steps, running } = (kept ?? {}) as Partial<Pad>;
  const runs = running && isWho(running.who) && isTime(running.since) && running.held === false;
  return { steps: Array.isArray(steps) ? steps.filter(isStep) : [], running: runs ? running : null };
}
