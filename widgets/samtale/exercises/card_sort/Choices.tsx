// The list: every card with its piles to choose from. The same layout as the picture, without moving anything.
import type { Translate } from "@shared/host";
import { useId } from "@shared/id";
import { type Card, MOST_PLACES, type Pile, type Round, placesOf } from "./model";

interface Props {
  cards: Card[];
  piles: Pile[];
  several: boolean;
  round: Round;
  words: Translate;
  onLay(card: string, pile: string): void;
  onStock(card: string): void;
}

export function Choices({ cards, piles, several, round, words: t, onLay, onStock }: Props) {
  const name = useId();
  return (
    <div class="sv-card_sort__choices">
      {cards.map((card) => {
        const places = placesOf(round, card.id);
        return (
          <fieldset key={card.id} class="sv-card_sort__choice">
            <legend>{card.text}</legend>
            {piles.map((pile) => (
              <label key={pile.id} class="sv-check">
                <input
                  type={several ? "checkbox" : "radio"}
                  name={`${name}-${card.id}`}
                  checked={places.includes(pile.id)}
                  disabled={several && places.length === MOST_PLACES && !places.includes(pile.id)}
                  onChange={() => onLay(card.id, pile.id)}
                />
                <span>{pile.title}</span>
              </label>
            ))}
            {!several && (
              <label class="sv-check">
                <input type="radio" name={`${name}-${card.id}`} checked={!places.length} onChange={() => onStock(card.id)} />
                <span>{t("nowhere")}</span>
              </label>
            )}
          </fieldset>
        );
      })}
    </div>
  );
}
