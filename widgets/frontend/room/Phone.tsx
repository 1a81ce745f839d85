// A participant's page: what the room does now, one's own card, the question in the room, and the step's exercises below.
import { useEffect, useState } from "preact/hooks";
import { announce } from "../shared/announce";
import type { ServerClock } from "./clock";
import { minutes } from "./clock";
import { type Kept, counted, roundKey } from "./kept";
import { Exercise } from "./Exercise";
import { Question } from "./Question";
import { LookUp } from "./Screen";
import type { Card, Page, RoomState, Step } from "./types";
import { type Words, useRemaining } from "./use";

interface Props {
  room: RoomState;
  page: Page;
  clock: ServerClock;
  card: Card | null;
  kept: Kept;
  t: Words;
  onAnswer(value: number | null, answer: string): void;
  onErase(): void;
}

export function Phone({ room, page, clock, card, kept, t, onAnswer, onErase }: Props) {
  const left = useRemaining(room, clock, t);
  const [looking, look] = useState<number | null>(null);
  const [clockShown, showClock] = useState(true);
  const [sure, ask] = useState(false);
  const step = room.steps[room.at];
  useEffect(() => {
    announce(step.title);
    look(null);
    scrollTo({ top: 0 });
  }, [room.at]);
  const asked = room.asked && roundKey(room.asked.id, room.asked.round);
  useEffect(() => {
    if (!asked) return;
    announce(room.asked?.text ?? "");
    scrollTo({ top: 0 });
  }, [asked, room.asked?.stage]);
  const shown = room.steps[looking ?? room.at];
  const past = room.steps.map((known, index) => ({ known, index })).filter(({ known, index }) => index < room.at && known.module && !known.dropped);
  const mine = counted(kept);
  return (
    <>
      <div class="room-now">
        <div>
          <p class="room-now__place">{t("step_of", { number: room.at + 1, count: room.steps.length })}</p>
          <h1>{step.title}</h1>
        </div>
        {clockShown && <p class={`room-now__clock${left < 0 ? " room-over" : ""}`} role="timer" aria-live="off">{(left < 0 ? "+" : "") + minutes(left)}</p>}
      </div>
      {card && <MyCard card={card} step={step} t={t} />}
      {room.asked && (
        <Question asked={room.asked} sent={kept.sent[roundKey(room.asked.id, room.asked.round)]} least={room.least} t={t} onAnswer={onAnswer} />
      )}
      {looking !== null && (
        <p class="room-back">{t("look_back_text")} <button type="button" class="page-button" onClick={() => look(null)}>{t("follow")}</button></p>
      )}
      {shown.module ? (
        <Exercise address={address(page, room, shown)} anchor={shown.anchor} title={t("exercise_frame", { title: shown.title })} />
      ) : (
        <p class="room-pause">{t(`kind_${shown.kind}`)}</p>
      )}
      <div class="room-tools">
        <button type="button" aria-pressed={!clockShown} onClick={() => showClock(!clockShown)}>{t(clockShown ? "hide_clock" : "show_clock")}</button>
        {past.length > 0 && (
          <details>
            <summary>{t("look_back")}</summary>
            <ol>{past.map(({ known, index }) => <li key={index}><button type="button" onClick={() => look(index)}>{known.title}</button></li>)}</ol>
          </details>
        )}
        <details>
          <summary>{mine.length === 0 ? t("ledger_none") : mine.length === 1 ? t("ledger_one") : t("ledger", { count: mine.length })}</summary>
          <p>{t("ledger_text")}</p>
          <ul>{mine.map(([key, sent]) => <li key={key}>{t("ledger_row", { question: sent.text, answer: sent.answer })}</li>)}</ul>
          {sure ? (
            <p>{t("erase_sure")} <button type="button" onClick={() => { ask(false); onErase(); }}>{t("close_yes_erase")}</button> <button type="button" onClick={() => ask(false)}>{t("close_no")}</button></p>
          ) : (
            <button type="button" onClick={() => ask(true)}>{t("erase")}</button>
          )}
        </details>
      </div>
      {room.blackout && <LookUp t={t} />}
    </>
  );
}

function MyCard({ card, step, t }: { card: Card; step: Step; t: Words }) {
  const dealt = card.card;
  const kind = dealt && dealt.members === 2 ? "pairs" : step.group === "pairs" ? "pairs" : "triads";
  return (
    <section class="room-card" aria-live="polite">
      <p class="room-card__number">{t("your_card", { number: card.number })}</p>
      {dealt && dealt.members > 1 && (
        <>
          <p class="room-card__role">{t(`role_${kind}_${dealt.role}`)}</p>
          <p>{t("find_group", { group: dealt.group, members: dealt.members })}</p>
        </>
      )}
      {dealt && dealt.members === 1 && <p>{t("role_wait")}</p>}
    </section>
  );
}

function address(page: Page, room: RoomState, step: Step): string {
  const folder = room.view === "voila" ? "modul/" : "let/modul/";
  const ending = room.view === "voila" ? "" : ".html";
  return `${page.base}${folder}${step.module}${ending}`;
}
