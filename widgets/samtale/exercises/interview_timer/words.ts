// How the clock's numbers are shown and said.
import type { Translate } from "@shared/host";
import type { Clock, Phase } from "./model.ts";
import { elapsed, minutes } from "./model.ts";

/** The marks of a phase that are announced, in the order in which they come. */
export const MARKS = ["", "half", "two", "up"] as const;
export type Mark = (typeof MARKS)[number];

const TWO = 120;
const SHOWN_FOR = 60;

/** The latest mark that the phase has passed. Half time and two minutes only where they say something new. */
export function mark(plan: Phase[], clock: Clock, now: number): Mark {
  const total = minutes(plan, clock) * 60;
  const ran = elapsed(clock, now) / 1000;
  if (ran >= total) return "up";
  if (total > TWO && ran >= total - TWO) return "two";
  if (total / 2 > TWO && ran >= total / 2) return "half";
  return "";
}

/** What stands under the digits: a passed mark, or that the roles change as the phase begins. */
export function notice(plan: Phase[], clock: Clock, now: number): Mark | "swap" {
  const ran = elapsed(clock, now) / 1000;
  const passed = mark(plan, clock, now);
  if (passed === "half" && ran >= minutes(plan, clock) * 30 + SHOWN_FOR) return "";
  if (passed === "" && plan[clock.phase].swap && ran < SHOWN_FOR) return "swap";
  return passed;
}

/** What is worth saying after a step, whoever took it. */
export type News = Mark | "reset" | "done" | "swap" | "phase" | "started" | "paused" | "length" | "swapped";

export function news(before: Clock, after: Clock): News {
  const swapped = before.swapped !== after.swapped;
  if (before.state !== after.state && (after.state === "ready" || after.state === "done")) {
    return after.state === "ready" ? "reset" : "done";
  }
  if (before.phase !== after.phase) return swapped ? "swap" : "phase";
  if (before.state !== after.state) return after.state === "running" ? "started" : "paused";
  if (before.added !== after.added) return "length";
  return swapped ? "swapped" : "";
}

/** `12:00`; without a sign, for what is left as for what is over. */
export function digits(seconds: number): string {
  const whole = Math.abs(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

/** `12 minutter og 30 sekunder`. */
export function spoken(seconds: number, t: Translate): string {
  const whole = Math.abs(Math.round(seconds));
  const count = (n: number, unit: string) => t(n === 1 ? `${unit}_one` : `${unit}_many`, { n });
  const [full, rest] = [Math.floor(whole / 60), whole % 60];
  if (!full) return count(rest, "second");
  return rest ? t("and", { first: count(full, "minute"), last: count(rest, "second") }) : count(full, "minute");
}

/** Minutes as written in the plan, in Danish: `2,5`. */
export function plain(number: number): string {
  return String(number).replace(".", ",");
}

/** Fill the two people into a role, who change places when the roles are swapped. */
export function role(text: string, swapped: boolean, a: string, b: string): string {
  return text.replaceAll("{a}", swapped ? b : a).replaceAll("{b}", swapped ? a : b);
}
