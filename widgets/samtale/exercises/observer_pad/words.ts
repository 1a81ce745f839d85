// Two rounds compared in words, and the pad as headed entries for a file.
import type { Entry } from "@shared/export";
import type { Translate } from "@shared/host";
import { PEOPLE, type Round, count, digits, seconds } from "./model.ts";

/** `2 flere`, `1 mindre`, `det samme`. */
export function difference(by: number, t: Translate): string {
  const size = Math.abs(by);
  if (!size) return t("same");
  return t(`${by > 0 ? "more" : "less"}_${size === 1 ? "one" : "many"}`, { number: size });
}

/** `0:40 mere`. */
export function longer(by: number, t: Translate): string {
  return by ? t(by > 0 ? "time_more" : "time_less", { time: digits(Math.abs(by)) }) : t("same");
}

/** What changed from round 1 to round 2, as plain sentences; no judgement of what is better. */
export function sentences(kinds: readonly string[], one: Round, two: Round, t: Translate): string[] {
  const changed = kinds.flatMap((kind) => {
    const by = count(two, kind) - count(one, kind);
    const size = Math.abs(by);
    const word = `${by > 0 ? "heard_more" : "heard_less"}_${size === 1 ? "one" : "many"}`;
    return by ? [t(word, { number: size, what: t(`${size === 1 ? "one" : "many"}_${kind}`) })] : [];
  });
  const talked = PEOPLE.flatMap((who) => {
    const by = seconds(two, who) - seconds(one, who);
    return by ? [t(`talked_${who}`, { how: longer(by, t) })] : [];
  });
  return [changed.length ? t("heard", { list: listed(changed, t("and")) }) : t("heard_same"), ...talked];
}

function listed(items: string[], and: string): string {
  const before = items.slice(0, -1).join(", ");
  return before ? `${before} ${and} ${items.at(-1)}` : items[0];
}

export const isEmpty = ({ counts, talk }: Round): boolean => !Object.keys(counts).length && !talk.staff && !talk.young;

/** The rounds as they stand on the screen. */
export function entries(kinds: readonly string[], rounds: readonly Round[], t: Translate): Entry[] {
  const told = (round: Round) =>
    [
      ...kinds.map((kind) => `- ${t(`kind_${kind}`)}: ${count(round, kind)}`),
      ...PEOPLE.map((who) => `- ${t(`talk_${who}`)}: ${digits(seconds(round, who))}`),
    ].join("\n");
  const parts = rounds.map((round, at) => ({ heading: t("round", { number: at + 1 }), text: told(round) }));
  const compared = rounds.length > 1 ? sentences(kinds, rounds[0], rounds[1], t) : [];
  return [...parts, { heading: t("difference"), text: [...compared, t("caveat")].join("\n") }];
}
