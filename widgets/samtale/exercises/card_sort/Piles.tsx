// The picture: cards lie in piles. Tap a card and then a pile, use the number keys, or drag.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Translate } from "@shared/host";
import { type Card, MOST_PLACES, type Pile, type Round, inPile, placesOf } from "./model";

interface Props {
  cards: Card[];
  piles: Pile[];
  several: boolean;
  round: Round;
  words: Translate;
  onLay(card: string, pile: string): void;
  onStock(card: string): void;
}

export function Piles({ cards, piles, several, round, words: t, onLay, onStock }: Props) {
  const [held, hold] = useState("");
  const [wanted, want] = useState("");
  const root = useRef<HTMLDivElement>(null);

  // the card that was laid stands elsewhere now: go on with the next one, or with the card itself
  useLayoutEffect(() => {
    if (wanted) root.current?.querySelector<HTMLElement>(`[data-card="${wanted}"]`)?.focus();
    want("");
  }, [wanted]);

  const full = (card: string, pile: string) =>
    several && placesOf(round, card).length === MOST_PLACES && !placesOf(round, card).includes(pile);
  const act = (card: string, pile: string) => {
    if (full(card, pile)) return;
    const stock = inPile(cards, round, "").map(({ id }) => id);
    const next = stock[stock.indexOf(card) + 1] ?? stock.find((id) => id !== card);
    if (pile) onLay(card, pile);
    else onStock(card);
    hold("");
    want(stock.includes(card) && pile ? (next ?? card) : card);
  };
  const pressed = (event: KeyboardEvent, card: string) => {
    if (event.ctrlKey || event.altKey || event.metaKey || !/^\d$/.test(event.key)) return;
    const pile = event.key === "0" ? "" : piles[Number(event.key) - 1]?.id;
    if (pile === undefined) return;
    event.preventDefault();
    act(card, pile);
  };
  const chip = (card: Card) => (
    <li key={card.id}>
      <button
        type="button"
        class="sv-card_sort__card"
        data-card={card.id}
        draggable
        aria-pressed={held === card.id}
        onClick={() => hold(held === card.id ? "" : card.id)}
        onKeyDown={(event) => pressed(event, card.id)}
        onDragStart={(event) => event.dataTransfer?.setData("text/plain", card.id)}
      >
        {card.text}
      </button>
    </li>
  );
  const drop = (pile: string) => ({
    onDragOver: (event: DragEvent) => event.preventDefault(),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      const card = event.dataTransfer?.getData("text/plain") ?? "";
      const known = cards.some(({ id }) => id === card) && !placesOf(round, card).includes(pile);
      if (known) act(card, pile);
    },
  });
  const target = (pile: Pile) => {
    if (!held) return null;
    const places = placesOf(round, held);
    const word = places.includes(pile.id) ? "take_out" : several && places.length ? "lay_also" : "lay_here";
    return (
      <button
        type="button"
        class="sv-button sv-button--primary"
        disabled={full(held, pile.id)}
        aria-label={`${t(word)}: ${pile.title}`}
        onClick={() => act(held, pile.id)}
      >
        {t(word)}
      </button>
    );
  };
  const stock = inPile(cards, round, "");
  return (
    <div ref={root}>
      <section class="sv-card_sort__stock" aria-label={t("stock")} {...drop("")}>
        <h5 class="sv-card_sort__heading">{t(stock.length ? "stock" : "stock_empty")}</h5>
        <ul class="sv-card_sort__cards" role="list">{stock.map(chip)}</ul>
        {held && placesOf(round, held).length > 0 && (
          <button type="button" class="sv-button" onClick={() => act(held, "")}>{t("back")}</button>
        )}
      </section>
      <div class="sv-card_sort__piles">
        {piles.map((pile, at) => (
          <section key={pile.id} class="sv-card_sort__pile" aria-label={pile.title} {...drop(pile.id)}>
            <h5 class="sv-card_sort__heading">
              <span class="sv-card_sort__number">{at + 1}</span> {pile.title}
            </h5>
            {pile.hint && <p class="sv-card_sort__hint">{pile.hint}</p>}
            {target(pile)}
            <ul class="sv-card_sort__cards" role="list">{inPile(cards, round, pile.id).map(chip)}</ul>
          </section>
        ))}
      </div>
    </div>
  );
}
