// The outline as a file: the same bytes for the same outline, however it was built, and back again. No DOM.
import { DEEPEST, MOST_LETTERS, MOST_TWIGS, type Outline, type Starter, type Twig, walk } from "./model.ts";

const FORMAT = "samtale-outline";
const VERSION = 1;

interface Plain {
  text: string;
  own?: true;
  starter?: string;
  twigs?: Plain[];
}

const plain = ({ text, own, starter, twigs }: Twig): Plain => ({
  text,
  ...(own && { own }),
  ...(starter && { starter }),
  ...(twigs.length && { twigs: twigs.map(plain) }),
});

export const toJson = (title: string, topic: string, { twigs }: Outline): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, title, topic: topic.trim(), twigs: twigs.map(plain) }, null, 2)}\n`;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** An outline that may come from anywhere, checked; undefined when it is none. */
export function restored(starters: readonly Starter[], told: unknown): Outline | undefined {
  if (!isRecord(told) || !Array.isArray(told.twigs)) return undefined;
  let next = 1;
  const read = (raw: unknown, depth: number): Twig | undefined => {
    if (!isRecord(raw) || typeof raw.text !== "string" || !raw.text.trim() || depth > DEEPEST) return undefined;
    const inside = raw.twigs === undefined ? [] : raw.twigs;
    if (!Array.isArray(inside) || next > MOST_TWIGS) return undefined;
    const starter = starters.some(({ id }) => id === raw.starter) ? (raw.starter as string) : "";
    const id = next++;
    const twigs = inside.map((other: unknown) => read(other, depth + 1));
    if (twigs.some((twig) => !twig)) return undefined;
    return { id, text: raw.text.trim().slice(0, MOST_LETTERS), own: raw.own === true, starter, twigs: twigs as Twig[] };
  };
  const twigs = told.twigs.map((raw: unknown) => read(raw, 1));
  if (twigs.some((twig) => !twig)) return undefined;
  return { twigs: twigs as Twig[], next };
}

/** Read a file that `toJson` wrote; undefined for anything else and for another version. */
export function fromJson(starters: readonly Starter[], text: string): { outline: Outline; topic: string } | undefined {
  try {
    const told: unknown = JSON.parse(text);
    if (!isRecord(told) || told.format !== FORMAT || told.version !== VERSION) return undefined;
    const outline = restored(starters, told);
    return outline && { outline, topic: typeof told.topic === "string" ? told.topic.slice(0, MOST_LETTERS) : "" };
  } catch {
    return undefined;
  }
}

/** The outline as nested Markdown lines; own words stand in quotation marks. */
export const toLines = ({ twigs }: Outline): string =>
  walk(twigs).map(({ twig, depth }) => `${"  ".repeat(depth - 1)}- ${twig.own ? `»${twig.text}«` : twig.text}`).join("\n");
