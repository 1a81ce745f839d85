import { useRef, useState } from "preact/hooks";
import { announce } from "@shared/announce";
import { printOnly } from "@shared/export";
import { type ViewProps, exercise, useTrait, useWords } from "@shared/host";
import { usePrivate } from "@shared/store";
import "@shared/exercise.css";
import "./widget.css";
import { AllCards } from "./AllCards";
import * as deckOf from "./model";

function QuestionCards({ model }: ViewProps) {
  const t = useWords(model);
  const [title] = useTrait<string>(model, "title");
  const [families] = useTrait<deckOf.Family[]>(model, "families");
  const [kept, keep] = usePrivate<deckOf.Deck>(`${model.get<string>("key")}.deck`, deckOf.START);
  const [all, showAll] = useState(false);
  const list = useRef<HTMLDivElement>(null);

  const deck = deckOf.fitting(families, kept);
  const pile = deckOf.cards(families, deck);
  const at = deckOf.position(families, deck);
  const card = pile[at];
  if (!card) return <p>{t("empty")}</p>;
  const family = deckOf.familyOf(families, card.id);
  const number = families.findIndex(({ id }) => id === family?.id);
  const pinned = deck.pinned.includes(card.id);
  const mixed = Object.keys(deck.seeds).length > 0;

  const go = (next: deckOf.Deck) => {
    keep(next);
    const top = deckOf.cards(families, next)[deckOf.position(families, next)];
    if (top.id !== card.id) announce(`${t("place", { number: deckOf.position(families, next) + 1, count: pile.length })} ${top.text}`);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "ArrowRight" && event.key !== "ArrowLeft") return;
    event.preventDefault();
    go(deckOf.move(families, deck, event.key === "ArrowRight" ? 1 : -1));
  };
  const textOf = (id: string) => families.flatMap(({ cards }) => cards).find((other) => other.id === id)?.text ?? "";

  return (
    <section aria-label={title}>
      <h4 class="sv-title">{title}</h4>
      <div class="sv-row sv-question_cards__choice sv-no-print" role="group" aria-label={t("families")}>
        {[{ id: "", title: t("all_families") }, ...families].map(({ id, title: name }) => (
          <button
            key={id}
            type="button"
            class="sv-button"
            aria-pressed={deck.family === id}
            onClick={() => go(deckOf.choose(families, deck, id))}
          >
            {name}
          </button>
        ))}
      </div>
      <div
        class={`sv-question_cards__card sv-question_cards__card--${number % 4} sv-no-print`}
        tabIndex={0}
        role="group"
        aria-label={t("card")}
        onKeyDown={onKeyDown}
      >
        <p class="sv-question_cards__family">
          <span class="sv-question_cards__shape" aria-hidden="true" /> {family?.title}
        </p>
        <p class="sv-question_cards__text">{card.text}</p>
        {card.hint && <p class="sv-question_cards__hint">{card.hint}</p>}
        <p class="sv-question_cards__place">
          {t("place", { number: at + 1, count: pile.length })}
          {deck.skipped.includes(card.id) && ` ${t("was_skipped")}`}
        </p>
      </div>
      <div class="sv-question_cards__moves sv-no-print">
        <button type="button" class="sv-button" disabled={at === 0} onClick={() => go(deckOf.move(families, deck, -1))}>
          {t("back")}
        </button>
        <button type="button" class="sv-button" disabled={at === pile.length - 1} onClick={() => go(deckOf.skip(families, deck))}>
          {t("skip")}
        </button>
        <button
          type="button"
          class="sv-button sv-button--primary"
          disabled={at === pile.length - 1}
          onClick={() => go(deckOf.move(families, deck, 1))}
        >
          {t("next")}
        </button>
      </div>
      <div class="sv-row sv-no-print">
        <button type="button" class="sv-button" aria-pressed={pinned} onClick={() => go(deckOf.togglePin(deck, card.id))}>
          {t(pinned ? "unpin" : "pin")}
        </button>
        <button
          type="button"
          class="sv-button"
          onClick={() => go(deckOf.shuffle(families, deck, Math.floor(Math.random() * 2 ** 31)))}
        >
          {t("shuffle")}
        </button>
        {mixed && (
          <button type="button" class="sv-button sv-button--quiet" onClick={() => go(deckOf.unshuffle(families, deck))}>
            {t("unshuffle")}
          </button>
        )}
      </div>
      {deck.pinned.length > 0 && (
        <div class="sv-question_cards__pinned sv-no-print">
          <p class="sv-field__label">{t("pinned")}</p>
          <ul>
            {deck.pinned.map((id) => (
              <li key={id}>
                <button type="button" class="sv-button sv-button--quiet" onClick={() => go(deckOf.show(families, deck, id))}>
                  {textOf(id)}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div class="sv-row sv-no-print">
        <button type="button" class="sv-button sv-button--quiet" aria-expanded={all} onClick={() => showAll(!all)}>
          {t(all ? "hide_all" : "show_all")}
        </button>
        <button type="button" class="sv-button sv-button--quiet" onClick={() => list.current && printOnly(list.current)}>
          {t("print_all")}
        </button>
      </div>
      <AllCards sheet={list} title={title} families={families} shown={all} footer={t("export_footer")} />
    </section>
  );
}

export default exercise("question_cards", QuestionCards);
