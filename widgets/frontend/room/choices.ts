// What can be answered, in words. No DOM.
import type { Asked } from "./types";

export function choicesOf(asked: Asked): string[] {
  if (asked.choices.length) return asked.choices;
  return Array.from({ length: 11 }, (_, value) => {
    const end = value === 0 ? asked.low : value === 10 ? asked.high : "";
    return end ? `${value} (${end})` : String(value);
  });
}
