// Cards in order: up and down by button, by arrow key or by dragging.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { announce } from "@shared/announce";
import type { Translate } from "@shared/host";
import { type Card, type Round, ordered } from "./model";

interface Props {
  cards: Card[];
  round: Round;
  words: Translate;
  onMove(card: string, place: number): void;
}

type Way = "up" | "down";

export function Order({ cards, round, words: t, onMove }: Props) {
  const list = ordered(cards, round);
  const root = useRef<HTMLOListElement>(null);
  const [wanted, want] = useState("");

  // moving a node in the page takes the focus from it
  useLayoutEffect(() => {
    if (wanted) root.current?.querySelector<HTMLElement>(`[data-move="${wanted}"]`)?.focus();
    want("");
  }, [wanted]);

  const move = (card: Card, place: number, way: Way) => {
    if (place < 0 || place >= list.length) return;
    onMove(card.id, place);
    want(`${card.id} ${way}`);
    announce(t("moved", { card: card.text, place: place + 1, count: list.length }));
  };
  const button = (card: Card, at: number, way: Way) => {
    const place = way === "up" ? at - 1 : at + 1;
    return (
      <button
        type="button"
        class="sv-button sv-card_sort__arrow"
        data-move={`${card.id} ${way}`}
        aria-label={t(`${way}_card`, { card: card.text })}
        aria-disabled={place < 0 || place >= list.length}
        onClick={() => move(card, place, way)}
        onKeyDown={(event) => {
          const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
          if (!step) return;
          event.preventDefault();
          move(card, at + step, way);
        }}
      >
        <span aria-hidden="true">{way === "up" ? "↑" : "↓"}</span>
      </button>
    );
  };
  return (
    <ol ref={root} class="sv-card_sort__order" role="list">
      {list.map((card, at) => (
        <li
          key={card.id}
          class="sv-card_sort__rank"
          draggable
          onDragStart={(event) => event.dataTransfer?.setData("text/plain", card.id)}
          onDragOver={(event) => event.preventDefault()}
          onDrop={(event) => {
            event.preventDefault();
            const dragged = cards.find(({ id }) => id === event.dataTransfer?.getData("text/plain"));
            if (dragged) move(dragged, at, "up");
          }}
        >
          <span class="sv-card_sort__number">{at + 1}</span>
          <span class="sv-card_sort__text">{card.text}</span>
          {button(card, at, "up")}
          {button(card, at, "down")}
        </li>
      ))}
    </ol>
  );
}
