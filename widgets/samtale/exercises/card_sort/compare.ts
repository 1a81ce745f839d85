// Layouts of the same cards beside each other, and what is written of them.
import type { Entry } from "@shared/export";
import type { Translate } from "@shared/host";
import { type Card, type Layout, type Pile, inPile, ordered, partings, placesOf } from "./model.ts";

export type Reader = "own" | "partner" | "key";

export interface Reading {
  reader: Reader;
  layout: Layout;
}

/** The names of the piles where a card lies. */
export function where(piles: readonly Pile[], layout: Layout, card: string, t: Translate): string {
  const names = piles.filter(({ id }) => placesOf(layout, card).includes(id)).map(({ title }) => title);
  return names.length ? names.join(` ${t("and")} `) : t("nowhere");
}

/** A sentence for each other reading: how many cards both lay alike. */
export function overall(cards: readonly Card[], readings: readonly Reading[], ranking: boolean, t: Translate): string[] {
  const own = readings[0]!.layout;
  return readings.slice(1).map(({ reader, layout }) => {
    const judged = reader === "key" ? cards.filter(({ key }) => key.length) : cards;
    const apart = partings(judged.length ? cards : [], own, layout, ranking).filter((card) => judged.includes(card));
    return t(`alike_${reader}`, { same: judged.length - apart.length, count: judged.length });
  });
}

/** What a file says: the piles and their cards, or the cards in order. */
export function entries(cards: readonly Card[], piles: readonly Pile[], readings: readonly Reading[], t: Translate): Entry[] {
  const lines = (list: readonly Card[], mark: (at: number) => string) => list.map(({ text }, at) => `${mark(at)} ${text}`).join("\n");
  return readings.flatMap(({ reader, layout }) => {
    const name = readings.length > 1 ? `${t(`name_${reader}`)}: ` : "";
    if (!piles.length) return [{ heading: `${name}${t("in_order")}`, text: lines(ordered(cards, layout), (at) => `${at + 1}.`) }];
    const stock = inPile(cards, layout, "");
    return [
      ...piles.map(({ id, title }) => ({ heading: `${name}${title}`, text: lines(inPile(cards, layout, id), () => "-") })),
      ...(stock.length && reader !== "key" ? [{ heading: `${name}${t("nowhere")}`, text: lines(stock, () => "-") }] : []),
    ];
  });
}
