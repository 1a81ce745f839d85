// The facilitator's page: what to do now, the clock, notes, the question to the room, the run sheet, and the room itself.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { download } from "../shared/export";
import type { ServerClock } from "./clock";
import { minutes, timeOfDay } from "./clock";
import { answers, measured } from "./csv";
import { Results } from "./Results";
import { Invitation, people } from "./Screen";
import type { Page, RoomState } from "./types";
import { type Words, useNow, useRemaining } from "./use";

type Say = (type: string, fields?: Record<string, unknown>) => void;

interface Props {
  room: RoomState;
  page: Page;
  clock: ServerClock;
  t: Words;
  say: Say;
}

export function Leader({ room, page, clock, t, say }: Props) {
  return (
    <div class="room-leader">
      <div class="room-leader__main">
        <Now room={room} clock={clock} t={t} say={say} />
        <Late room={room} t={t} say={say} />
        <section aria-labelledby="room-notes" class="room-panel">
          <h2 id="room-notes">{t("notes")}</h2>
          {room.notes ? <Notes html={room.notes} /> : <p class="room-note">{t("no_notes")}</p>}
          <details class="room-stop"><summary>{t("stop_heading")}</summary><p>{t("stop_text")}</p></details>
        </section>
        <Questions room={room} t={t} say={say} />
      </div>
      <div class="room-leader__side">
        <section class="room-panel" aria-label={t("code")}>
          <Invitation page={page} t={t} />
          <p role="status">{people(room.people, t)}</p>
          <p><a href={`${page.base}rum/${page.code}/skaerm`} target="_blank" rel="noopener">{t("screen_link")}</a></p>
        </section>
        <RunSheet room={room} t={t} say={say} />
        <Settings room={room} t={t} say={say} />
      </div>
    </div>
  );
}

/** The notes as the server made them from our own Markdown; read as a document, so that nothing in it runs. */
function Notes({ html }: { html: string }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const read = new DOMParser().parseFromString(html, "text/html");
    place.current?.replaceChildren(...read.body.childNodes);
  }, [html]);
  return <div ref={place} class="room-notes" />;
}

// the mark in front tells a spreadsheet how æ, ø and å are written
const save = (name: string, text: string) => download(name, `\ufeff${text}`, "text/csv");

interface Part {
  room: RoomState;
  t: Words;
  say: Say;
}

function Now({ room, clock, t, say }: Part & { clock: ServerClock }) {
  const left = useRemaining(room, clock, t);
  const now = useNow(clock);
  const step = room.steps[room.at];
  const runs = room.clock.started !== null;
  const rest = room.steps.slice(room.at + 1).filter((known) => !known.dropped).reduce((sum, known) => sum + known.minutes, 0);
  const end = now + Math.max(0, left) + rest * 60_000;
  const plan = room.planned == null ? null : room.planned + room.steps.reduce((sum, known) => sum + known.plan, 0) * 60_000;
  return (
    <section class="room-panel room-panel--now" aria-labelledby="room-step">
      <p class="room-now__place">{t("step_of", { number: room.at + 1, count: room.steps.length })}{step.block && ` · ${step.block}`}</p>
      <h1 id="room-step" aria-live="polite">{step.title}</h1>
      <p class="room-note">{t("minutes", { minutes: step.minutes })} · {step.kind === "module" ? t(`group_${step.group}`) : t(`kind_${step.kind}`)}</p>
      <p class={`room-clock${left < 0 ? " room-over" : ""}`}>{t(left < 0 ? "time_over" : "time_left", { time: minutes(left) })}</p>
      <p class="room-times">
        <span>{t("clock_is", { time: timeOfDay(now) })}</span>
        <span>{plan === null ? t("plan_waits") : t("plan_says", { time: timeOfDay(plan) })}</span>
        <span>{t("ends_at", { time: timeOfDay(end) })}</span>
      </p>
      <div class="room-buttons room-buttons--big">
        <button type="button" disabled={room.at === 0} onClick={() => say("back", { at: room.at })}>{t("back")}</button>
        <button type="button" class="room-primary" disabled={!rest && room.steps.slice(room.at + 1).every((known) => known.dropped)} onClick={() => say("next", { at: room.at })}>{t("next")}</button>
      </div>
      <div class="room-buttons">
        <button type="button" onClick={() => say(runs ? "pause" : "start")}>{t(runs ? "pause" : "start")}</button>
        <button type="button" onClick={() => say("extend", { minutes: 1 })}>{t("more")}</button>
        <button type="button" disabled={step.minutes <= 1} onClick={() => say("extend", { minutes: -1 })}>{t("less")}</button>
        {(step.group === "pairs" || step.group === "triads") && <button type="button" onClick={() => say("swap", { turn: room.turn })}>{t("swap")}</button>}
        <button type="button" aria-pressed={room.blackout} onClick={() => say("blackout", { on: !room.blackout })}>{t(room.blackout ? "blackout_off" : "blackout_on")}</button>
      </div>
    </section>
  );
}

function Late({ room, t, say }: Part) {
  if (!room.late?.length) return null;
  return (
    <section class="room-panel room-panel--late" aria-labelledby="room-late">
      <h2 id="room-late">{t("late")}</h2>
      <p>{t("late_text")}</p>
      <ul class="room-late">
        {room.late.map(({ steps, end }) => (
          <li key={steps.join()}>
            <button type="button" onClick={() => say("drop", { steps })}>
              {steps.length === 1 ? t("late_one", { step: room.steps[steps[0]].title, time: timeOfDay(end) }) : t("late_all", { count: steps.length, time: timeOfDay(end) })}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Questions({ room, t, say }: Part) {
  const asked = room.asked;
  const questions = room.questions ?? [];
  if (!asked && !questions.length) return null;
  return (
    <section class="room-panel" aria-labelledby="room-ask">
      <h2 id="room-ask">{t("questions")}</h2>
      {asked ? (
        <>
          <h3>{asked.text}</h3>
          <p class="room-count" role="status">{t("answered", { answered: asked.rounds[asked.round - 1]?.answered ?? 0, people: room.people })}</p>
          <div class="room-buttons">
            {asked.stage === "open" && <button type="button" onClick={() => say("stage", { to: "closed" })}>{t("stage_closed")}</button>}
            {asked.stage === "closed" && <button type="button" onClick={() => say("stage", { to: "open" })}>{t("stage_open")}</button>}
            {asked.stage !== "revealed" && <button type="button" class="room-primary" onClick={() => say("stage", { to: "revealed" })}>{t("stage_revealed")}</button>}
            {asked.stage === "revealed" && asked.round < 2 && questions.some((known) => known.id === asked.id) && (
              <button type="button" onClick={() => say("ask", { question: asked.id })}>{t("ask_again")}</button>
            )}
            <button type="button" onClick={() => say("put_away")}>{t("put_away")}</button>
          </div>
          {asked.stage !== "open" && <Results asked={asked} least={room.least} t={t} />}
          {asked.rounds.some((round) => round.counts) && (
            <button type="button" onClick={() => save(`svar-${room.code}.csv`, answers(asked, t))}>{t("answers")}</button>
          )}
        </>
      ) : (
        <>
          <p class="room-note">{t("questions_text", { least: room.least })}</p>
          <ul class="room-asks">
            {questions.map((known) => {
              const times = room.rounds?.[known.id] ?? 0;
              return (
                <li key={known.id}>
                  <span>{known.text}</span>
                  {times > 1 ? <em>{t("asked_already")}</em> : (
                    <button type="button" aria-label={`${t(times ? "ask_again" : "ask")}: ${known.text}`} onClick={() => say("ask", { question: known.id })}>{t(times ? "ask_again" : "ask")}</button>
                  )}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}

function RunSheet({ room, t, say }: Part) {
  return (
    <section class="room-panel" aria-labelledby="room-sheet">
      <h2 id="room-sheet">{t("run_sheet")}</h2>
      <ol class="room-sheet">
        {room.steps.map((step, index) => (
          <li key={index} class={index === room.at ? "room-sheet__here" : step.dropped ? "room-sheet__dropped" : ""} aria-current={index === room.at ? "step" : undefined}>
            <div>
              {step.block && step.block !== room.steps[index - 1]?.block && step.kind === "module" && <p class="room-sheet__block">{step.block}</p>}
              <span>{step.title}</span>{" "}
              <small>
                {index < room.at || index === room.at ? t("planned_spent", { plan: step.plan, spent: room.spent?.[index] ?? 0 }) : t("minutes", { minutes: step.minutes })}
                {!step.core && ` · ${t("extra")}`}{step.dropped && ` · ${t("dropped")}`}
              </small>
            </div>
            {index === room.at ? <em>{t("here")}</em> : step.dropped ? (
              <button type="button" aria-label={`${t("restore")}: ${step.title}`} onClick={() => say("restore", { steps: [index] })}>{t("restore")}</button>
            ) : (
              <button type="button" aria-label={`${t("go_here")}: ${step.title}`} onClick={() => say("go", { index })}>{t("go_here")}</button>
            )}
          </li>
        ))}
      </ol>
      <button type="button" onClick={() => save(`minutter-${room.code}.csv`, measured(room, t))}>{t("measured")}</button>
    </section>
  );
}

function Settings({ room, t, say }: Part) {
  const [sure, ask] = useState(false);
  return (
    <details class="room-panel">
      <summary>{t("settings")}</summary>
      <p>
        <label>{t("least_label")}{" "}
          <select value={room.least} onChange={(event) => say("least", { least: Number(event.currentTarget.value) })}>
            {[3, 4, 5, 6, 7, 8, 9, 10].map((least) => <option key={least} value={least}>{least}</option>)}
          </select>
        </label>
      </p>
      <p>
        <label>{t("view_label")}{" "}
          <select value={room.view} onChange={(event) => say("view", { view: event.currentTarget.value })}>
            <option value="site">{t("view_site")}</option>
            <option value="voila">{t("view_voila")}</option>
          </select>
        </label>
      </p>
      <p><button type="button" onClick={() => say("rotate")}>{t("new_link")}</button> <span class="room-note">{t("new_link_text")}</span></p>
      {sure ? (
        <div role="group" aria-label={t("close")}>
          <p>{t("close_sure")}</p>
          <div class="room-buttons">
            <button type="button" class="room-danger" onClick={() => say("close")}>{t("close_yes")}</button>
            <button type="button" onClick={() => ask(false)}>{t("close_no")}</button>
          </div>
        </div>
      ) : (
        <p><button type="button" class="room-danger" onClick={() => ask(true)}>{t("close")}</button></p>
      )}
    </details>
  );
}
