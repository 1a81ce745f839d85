// The life in sentences: for the picture's text, for the live region, for paper and files. No DOM.
import type { Entry } from "@shared/export";
import type { Translate } from "@shared/host";
import { type Area, FULL, type Fields, GUESSES, type Life, REASONS, SIGNS, WORRY, fillOf, noteField, reached, written } from "./model";

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const titles = (areas: readonly Area[]): string => areas.map(({ title }) => title).join(", ");

/** What the picture shows of the areas, the fullest first. */
export function fills(areas: readonly Area[], life: Life, t: Translate): string {
  return Array.from({ length: FULL + 1 }, (_, at) => FULL - at)
    .flatMap((value) => {
      const some = areas.filter(({ id }) => fillOf(life, id) === value);
      return some.length ? [t("alt_fills", { words: capital(t(`fill_${value}`)), areas: titles(some) })] : [];
    })
    .join(" ");
}

/** What moves and what is guessed to follow; "" as long as nothing moves. */
export function ripples(areas: readonly Area[], life: Life, t: Translate): string {
  const others = reached(areas, life);
  if (!others.length) return "";
  const area = areas.find(({ id }) => id === life.moved)?.title ?? "";
  const told = GUESSES.flatMap((guess) => {
    const some = others.filter(({ id }) => life.guesses[id] === guess);
    return some.length ? [t("alt_guess", { guess: t(`guess_${guess}`), areas: titles(some) })] : [];
  });
  return [t(`alt_${life.way || "up"}`, { area }), told.length ? told.join(" ") : t("alt_no_guess")].join(" ");
}

export const alt = (areas: readonly Area[], life: Life, t: Translate): string =>
  [t("alt"), fills(areas, life, t), ripples(areas, life, t)].filter(Boolean).join(" ");

/** What a change means for one area: its own way, or the guess; "" when nothing is said. */
export function effect(area: Area, life: Life, t: Translate): string {
  if (area.id === life.moved) return life.way && `${SIGNS[life.way]} ${t("moves")}`;
  const told = life.guesses[area.id];
  return told ? `${SIGNS[told]} ${t(`guess_${told}`)}` : "";
}

export function entries(areas: readonly Area[], life: Life, fields: Fields, t: Translate): Entry[] {
  const rows = areas.map(({ id, title }) => {
    const note = written(fields, noteField(id));
    return `- ${title}: ${t(`fill_${fillOf(life, id)}`)}${note && ` – ${note}`}`;
  });
  const reasons = REASONS.map((name, at) => `${at + 1}. ${written(fields, name) || "–"}`);
  return [
    { heading: t("areas"), text: rows.join("\n") },
    { heading: t("ripples"), text: ripples(areas, life, t) },
    { heading: t("reasons"), text: reasons.join("\n") },
    { heading: t("worry"), text: written(fields, WORRY) },
  ];
}
