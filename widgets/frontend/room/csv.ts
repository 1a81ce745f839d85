// Tables to take home, as a Danish spreadsheet reads them. No DOM.
import type { Asked, RoomState } from "./types";
import { choicesOf } from "./choices.ts";

type Say = (key: string) => string;

const cell = (told: string | number): string => {
  const text = String(told);
  // a spreadsheet would take these for a formula
  const safe = /^[=+\-@\t\r]/.test(text) && typeof told === "string" ? `'${text}` : text;
  return /[";\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const table = (rows: (string | number)[][]): string => rows.map((row) => row.map(cell).join(";")).join("\r\n") + "\r\n";

/** The minutes that steps took beside those of the plan. */
export function measured(room: RoomState, t: Say): string {
  const head = ["measured_block", "measured_step", "measured_plan", "measured_given", "measured_spent"].map((name) => t(name));
  const rows = room.steps.map((step, index) => [step.block, step.title, step.plan, step.dropped ? 0 : step.minutes, room.spent?.[index] ?? 0]);
  return table([head, ...rows]);
}

/** Counted answers of the rounds that are shown; a round that is hidden, or has too few answers, is not in it. */
export function answers(asked: Asked, t: Say): string {
  const head = ["answers_question", "answers_round", "answers_choice", "answers_count"].map((name) => t(name));
  const rows = asked.rounds.flatMap(({ counts, passed }, index) =>
    counts
      ? [...choicesOf(asked).map((choice, value) => [asked.text, index + 1, choice, counts[value]]), [asked.text, index + 1, t("answers_passed"), passed ?? 0]]
      : [],
  );
  return table([head, ...rows]);
}
