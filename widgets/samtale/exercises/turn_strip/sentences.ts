// Agreement in words, never a score; and the strip as headed entries for a file.
import type { Entry } from "@shared/export";
import type { Translate } from "@shared/host";
import { type Reading, agreement, around, listed, partings, place, sameAsKey, shared } from "./compare.ts";
import { type Turn, isStaff, tagsOf } from "./model.ts";

const find = (readings: readonly Reading[], reader: string) => readings.find((reading) => reading.reader === reader);

export const speaker = (turn: Turn, t: Translate): string => (["ung", "dig"].includes(turn.who) ? t(`who_${turn.who}`) : turn.who);
export const label = (tag: string, t: Translate): string => t(`tag_${tag}`);
export const labels = (tags: readonly string[], t: Translate): string => tags.map((tag) => label(tag, t)).join(", ");

/** What two people and the key agree on at one turn. */
export function atTurn(turn: Turn, readings: readonly Reading[], t: Translate): string[] {
  const [own, partner, key] = ["own", "partner", "key"].map((reader) => find(readings, reader));
  const said: string[] = [];
  if (own && partner) {
    const [mine, theirs] = [own, partner].map(({ marks }) => tagsOf(marks, turn.id));
    const how = agreement(mine, theirs);
    if (how !== "empty") said.push(t(`pair_${how}`, { tags: labels(shared(mine, theirs), t) }));
  }
  if (key && turn.key.length) {
    const people = readings.filter(({ reader }) => reader !== "key");
    const same = sameAsKey(readings, turn.key, turn.id);
    const near = people.some(({ marks }) => shared(tagsOf(marks, turn.id), turn.key).length);
    const who = same.length > 1 ? "both" : same[0];
    said.push(t(who ? `key_same_${who}` : near ? "key_near" : "key_apart"));
  }
  return said;
}

/** Where to begin the talk about the strip. */
export function overall(turns: readonly Turn[], readings: readonly Reading[], t: Translate): string[] {
  const [own, partner, key] = ["own", "partner", "key"].map((reader) => find(readings, reader));
  const where = (one: Reading | undefined, other: Reading | undefined, name: string) => {
    if (!one || !other) return [];
    const parts = partings(turns, one.marks, other.marks);
    const many = parts.length > 1 ? "many" : "one";
    return [parts.length ? t(`${name}_${many}`, { list: listed(parts, t("and")) }) : t(`${name}_none`)];
  };
  return [...where(own, partner, "parting_pair"), ...where(own, key, "parting_key")];
}

/** The turn at which a reading lets the talk bend. */
export function bend(turns: readonly Turn[], { marks }: Reading, t: Translate): string {
  return marks.bend ? t("at_turn", { number: place(turns, marks.bend) }) : t("no_bend");
}

/** The whole strip as it stands on the screen. */
export function entries(turns: readonly Turn[], tags: readonly string[], readings: readonly Reading[], t: Translate): Entry[] {
  const told = (turn: Turn) => {
    const lines = isStaff(turn)
      ? readings.map(({ reader, marks }) => `- ${t(`name_${reader}`)}: ${labels(tagsOf(marks, turn.id), t) || "–"}`)
      : [];
    const bends = readings.filter(({ marks }) => marks.bend === turn.id).map(({ reader }) => t(`for_${reader}`));
    if (bends.length) lines.push(`- ${t("bends_by", { list: listed(bends, t("and")) })}`);
    if (find(readings, "key") && turn.why) lines.push(`- ${t("because")} ${turn.why}`);
    return [turn.text, ...(lines.length ? ["", ...lines] : [])].join("\n");
  };
  const rows = tags.map((tag) => {
    const counts = readings.map(({ reader, marks }) => {
      const [before, after] = around(turns, marks, tag);
      return t("count", { name: t(`name_${reader}`), before, after });
    });
    return `- ${label(tag, t)}: ${counts.join("; ")}`;
  });
  const caveat = find(readings, "key") ? ["", t("key_note")] : [];
  return [
    ...turns.map((turn, at) => ({ heading: `${at + 1}. ${speaker(turn, t)}`, text: told(turn) })),
    { heading: t("counts"), text: [...rows, ...caveat].join("\n") },
  ];
}
