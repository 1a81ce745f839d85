// The minutes that steps took beside those of the plan, as CSV. No DOM.
import type { RoomState } from "./types";

const cell = (told: string | number): string => {
  const text = String(told);
  // a spreadsheet would take these for a formula
  const safe = /^[=+\-@\t\r]/.test(text) && typeof told === "string" ? `'${text}` : text;
  return /[";\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

export function measured(room: RoomState, t: (key: string) => string): string {
  const head = ["measured_block", "measured_step", "measured_plan", "measured_given", "measured_spent"].map((name) => t(name));
  const rows = room.steps.map((step, index) => [step.block, step.title, step.plan, step.dropped ? 0 : step.minutes, room.spent?.[index] ?? 0]);
  return [head, ...rows].map((row) => row.map(cell).join(";")).join("\r\n") + "\r\n";
}
