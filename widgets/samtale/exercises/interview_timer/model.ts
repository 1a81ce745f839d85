// What the clock does, as pure functions: the same as model.py, and both run tests/vectors/interview_timer.json.
// All times are whole milliseconds of this machine's wall clock, so a clock is right again after the tab slept.
export interface Phase {
  name: string;
  minutes: number;
  role: string;
  swap: boolean;
}

export type State = "ready" | "running" | "paused" | "done";

export interface Clock {
  phase: number;
  state: State;
  /** Milliseconds of the phase that had run when the clock last began to run or stopped. */
  elapsed: number;
  /** When it began to run; 0 while it stands still. */
  since: number;
  /** Minutes added to the present phase. */
  added: number;
  swapped: boolean;
}

/** What the kernel is told: whole seconds, and no time of day. */
export type Report = Omit<Clock, "since">;

export const READY: Clock = { phase: 0, state: "ready", elapsed: 0, since: 0, added: 0, swapped: false };
export const MOST_MINUTES = 240;

export function elapsed(clock: Clock, now: number): number {
  return clock.elapsed + (clock.state === "running" ? Math.max(0, now - clock.since) : 0);
}

/** Minutes of the present phase, those added included. */
export function minutes(plan: Phase[], clock: Clock): number {
  return plan[clock.phase].minutes + clock.added;
}

/** Whole seconds left of the present phase; below zero is overtime. */
export function remaining(plan: Phase[], clock: Clock, now: number): number {
  return Math.floor(minutes(plan, clock) * 60 + 0.5) - Math.floor(elapsed(clock, now) / 1000);
}

export function start(clock: Clock, now: number): Clock {
  return clock.state === "ready" || clock.state === "paused" ? { ...clock, state: "running", since: now } : clock;
}

export function pause(clock: Clock, now: number): Clock {
  return clock.state === "running" ? still(clock, now, "paused") : clock;
}

/** Go on with the next phase, running if the clock runs; after the last one all is done. */
export function nextPhase(plan: Phase[], clock: Clock, now: number): Clock {
  if (clock.state === "done") return clock;
  const next = plan[clock.phase + 1];
  if (!next) return still(clock, now, "done");
  return atStartOf(clock, clock.phase + 1, clock.swapped !== next.swap, now);
}

/** Begin the phase before again; from the end, go back into the last phase as it was left. */
export function previousPhase(plan: Phase[], clock: Clock, now: number): Clock {
  if (clock.state === "done") return { ...clock, state: "paused" };
  if (clock.phase === 0) return clock;
  return atStartOf(clock, clock.phase - 1, clock.swapped !== plan[clock.phase].swap, now);
}

export function swapRoles(clock: Clock): Clock {
  return { ...clock, swapped: !clock.swapped };
}

/** Make the present phase longer or shorter; unchanged when that leaves the allowed range. */
export function addMinutes(plan: Phase[], clock: Clock, number: number): Clock {
  const wanted = minutes(plan, clock) + number;
  if (clock.state === "done" || wanted <= 0 || wanted > MOST_MINUTES) return clock;
  return { ...clock, added: clock.added + number };
}

/**
 * Follow the values that changed on the other side. The clocks of two machines are never compared;
 * a running clock's seconds that differ by no more than `slack` mean the same.
 */
export function adopt(clock: Clock, told: Partial<Report>, now: number, slack = 0): Clock {
  let ran = elapsed(clock, now);
  const moved = told.phase !== undefined;
  if (told.elapsed !== undefined) {
    const alone = Object.keys(told).length === 1 && clock.state === "running";
    if (alone && Math.abs(told.elapsed - Math.floor(ran / 1000)) <= slack) return clock;
    ran = told.elapsed * 1000;
  } else if (moved || told.state === "ready") {
    ran = 0;
  }
  const state = told.state ?? clock.state;
  return {
    phase: told.phase ?? clock.phase,
    state,
    elapsed: ran,
    since: state === "running" ? now : 0,
    added: told.added ?? (moved ? 0 : clock.added),
    swapped: told.swapped ?? clock.swapped,
  };
}

export function report(clock: Clock, now: number): Report {
  const { phase, state, added, swapped } = clock;
  return { phase, state, elapsed: Math.floor(elapsed(clock, now) / 1000), added, swapped };
}

function still(clock: Clock, now: number, state: State): Clock {
  return { ...clock, state, elapsed: elapsed(clock, now), since: 0 };
}

function atStartOf(clock: Clock, phase: number, swapped: boolean, now: number): Clock {
  return { ...READY, phase, state: clock.state, since: clock.state === "running" ? now : 0, swapped };
}
