import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { announce } from "@shared/announce";
import { type ViewProps, exercise, useTrait, useWords } from "@shared/host";
import { PrivacyBar } from "@shared/PrivacyBar";
import { usePrivate } from "@shared/store";
import "@shared/exercise.css";
import "./widget.css";
import { Choices } from "./Choices";
import { type Reading, where } from "./compare";
import { type Card, type Person, type Pile, type Round, START, type Sort } from "./model";
import { clear, fitting, hasKey, inPile, isBlank, keyOf, lay, moveTo, put, undo } from "./model";
import { Order } from "./Order";
import { Piles } from "./Piles";
import { Result } from "./Result";
import { Steps, TakeHome } from "./Steps";

function CardSort({ model }: ViewProps) {
  const t = useWords(model);
  const [title] = useTrait<string>(model, "title");
  const [intro] = useTrait<string>(model, "intro");
  const [piles] = useTrait<Pile[]>(model, "piles");
  const [several] = useTrait<boolean>(model, "several");
  const [alone] = useTrait<boolean>(model, "alone");
  const [cards] = useTrait<Card[]>(model, "cards");
  const key = model.get<string>("key");
  const [kept, keep] = usePrivate<Sort>(`${key}.sort`, START);
  const [asList, showAsList] = usePrivate<boolean>(`${key}.list`, false);
  const sort = fitting(cards, piles, several, kept);
  const sheet = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [turned, turn] = useState(0);

  // what was asked for begins at the top, and the button that was pressed may be gone
  useLayoutEffect(() => {
    if (turned) heading.current?.focus();
  }, [turned]);
  if (!cards.length) return <p>{t("empty")}</p>;

  const go = (next: Sort) => {
    keep(next);
    if (next.view !== sort.view || (next.key && !sort.key)) turn(turned + 1);
  };
  const readings: Reading[] = [{ reader: "own", layout: sort.own }];
  if (sort.view === "result" && sort.paired) readings.push({ reader: "partner", layout: sort.partner });
  if (sort.view === "result" && sort.key) readings.push({ reader: "key", layout: keyOf(cards) });

  const laying = (person: Person) => {
    const round = sort[person];
    const set = (next: Round) => keep({ ...sort, [person]: next });
    const tell = (next: Round, card: string) => {
      set(next);
      const text = cards.find(({ id }) => id === card)!.text;
      announce(t("laid", { card: text, where: where(piles, next, card, t) }));
    };
    const hands = {
      onLay: (card: string, pile: string) => tell(lay(piles, several, round, card, pile), card),
      onStock: (card: string) => tell(put(piles, round, card, []), card),
    };
    const shared = { cards, piles, several, round, words: t, ...hands };
    const body = () => {
      if (!piles.length) return <Order cards={cards} round={round} words={t} onMove={(card, place) => set(moveTo(cards, round, card, place))} />;
      return asList ? <Choices {...shared} /> : <Piles {...shared} />;
    };
    return (
      <>
        <p class="sv-no-print">{t(piles.length ? `task_${person}` : `task_order_${person}`)}</p>
        {piles.length > 0 && (
          <div class="sv-row sv-no-print" role="group" aria-label={t("view")}>
            <button type="button" class="sv-button" aria-pressed={!asList} onClick={() => showAsList(false)}>{t("as_piles")}</button>
            <button type="button" class="sv-button" aria-pressed={asList} onClick={() => showAsList(true)}>{t("as_list")}</button>
          </div>
        )}
        {piles.length > 0 && !asList && <p class="sv-card_sort__hint sv-no-print">{t(several ? "hint_several" : "hint_piles")}</p>}
        {body()}
        <div class="sv-row sv-no-print">
          <button
            type="button"
            class="sv-button sv-button--quiet"
            disabled={!round.past.length}
            onClick={() => {
              set(undo(round));
              announce(t("undone"));
            }}
          >
            {t("undo")}
          </button>
          <button type="button" class="sv-button sv-button--quiet" disabled={isBlank(round)} onClick={() => set(clear(round))}>
            {t("clear")}
          </button>
          {piles.length > 0 && (
            <span class="sv-card_sort__progress">
              {t("progress", { done: cards.length - inPile(cards, round, "").length, count: cards.length })}
            </span>
          )}
        </div>
      </>
    );
  };
  return (
    <section ref={sheet} aria-label={title || t("label")}>
      {title && <h4 class="sv-title">{title}</h4>}
      {intro && <p>{intro}</p>}
      <h5 ref={heading} tabIndex={-1} class="sv-card_sort__heading">
        {t(sort.view === "result" && !sort.paired ? "view_alone" : `view_${sort.view}`)}
      </h5>
      {sort.view === "result" ? <Result cards={cards} piles={piles} readings={readings} words={t} /> : laying(sort.view)}
      <Steps sort={sort} withKey={hasKey(cards)} alone={alone} words={t} onSort={go} />
      {sort.view !== "partner" && (
        <TakeHome title={title || t("label")} file={key.replace(/\W+/g, "-") || "cards"} cards={cards} piles={piles} readings={readings} sheet={sheet} words={t} />
      )}
      <p class="sv-only-print">{t("export_footer")}</p>
      <PrivacyBar words={t} />
    </section>
  );
}

export default exercise("card_sort", CardSort);
