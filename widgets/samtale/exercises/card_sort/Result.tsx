// All readings of the cards beside each other: where they part is what there is to talk about.
import type { Translate } from "@shared/host";
import { type Reading, overall, where } from "./compare";
import { type Card, type Pile, ordered, partings } from "./model";

interface Props {
  cards: Card[];
  piles: Pile[];
  readings: Reading[];
  words: Translate;
}

export function Result({ cards, piles, readings, words: t }: Props) {
  const ranking = !piles.length;
  const withKey = readings.some(({ reader }) => reader === "key");
  const paired = readings.some(({ reader }) => reader === "partner");
  const parted = (card: Card) =>
    readings.slice(1).some(({ reader, layout }) =>
      reader === "key" && !card.key.length ? false : partings([card], readings[0]!.layout, layout, false).length > 0);
  return (
    <>
      {withKey && <p class="sv-card_sort__note">{t("key_note")}</p>}
      {overall(cards, readings, ranking, t).map((sentence) => <p key={sentence} class="sv-card_sort__overall">{sentence}</p>)}
      {ranking ? (
        <div class="sv-card_sort__piles">
          {readings.map(({ reader, layout }) => (
            <section key={reader} class="sv-card_sort__pile" aria-label={t(`name_${reader}`)}>
              <h5 class="sv-card_sort__heading">{t(`name_${reader}`)}</h5>
              <ol>{ordered(cards, layout).map((card) => <li key={card.id}>{card.text}</li>)}</ol>
            </section>
          ))}
        </div>
      ) : (
        <ul class="sv-card_sort__readings" role="list">
          {cards.map((card) => (
            <li key={card.id} class={`sv-card_sort__reading${parted(card) ? " sv-card_sort__reading--apart" : ""}`}>
              <p class="sv-card_sort__said">{card.text}</p>
              <dl>
                {readings.map(({ reader, layout }) => (
                  <div key={reader}>
                    <dt>{t(`name_${reader}`)}</dt>
                    <dd>{reader === "key" && !card.key.length ? t("no_key") : where(piles, layout, card.id, t)}</dd>
                  </div>
                ))}
              </dl>
              {parted(card) && <p class="sv-card_sort__talk">{t(paired ? "apart" : "apart_alone")}</p>}
              {withKey && card.why && <p class="sv-card_sort__why"><strong>{t("because")}</strong> {card.why}</p>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
