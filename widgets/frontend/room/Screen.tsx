// The projector: the step, a big clock, the code, and the answers once they are shown.
import type { ServerClock } from "./clock";
import { minutes } from "./clock";
import { Results } from "./Results";
import type { Page, RoomState } from "./types";
import { type Words, useRemaining } from "./use";

interface Props {
  room: RoomState;
  page: Page;
  clock: ServerClock;
  t: Words;
}

export function Screen({ room, page, clock, t }: Props) {
  const left = useRemaining(room, clock, t);
  const step = room.steps[room.at];
  const asked = room.asked;
  if (room.blackout) return <LookUp t={t} />;
  return (
    <div class={`room-screen${asked ? " room-screen--asks" : ""}`}>
      <header class="room-screen__head">
        <p class="room-screen__block">{step.block || room.title}</p>
        <h1>{step.title}</h1>
        <p class="room-screen__who">{step.kind === "module" ? t(`group_${step.group}`) : t(`kind_${step.kind}`)}</p>
      </header>
      <div class="room-screen__time">
        <p class={`room-screen__clock${left < 0 ? " room-over" : ""}`} role="timer" aria-live="off">{(left < 0 ? "+" : "") + minutes(left)}</p>
        {room.clock.started === null && <p class="room-note">{t("clock_stands")}</p>}
      </div>
      {asked && (
        <section class="room-screen__asked" aria-label={asked.text}>
          <h2>{asked.text}</h2>
          {asked.stage === "revealed" ? (
            <Results asked={asked} least={room.least} t={t} />
          ) : (
            <p class="room-screen__count">{t("answered", { answered: asked.rounds[asked.round - 1]?.answered ?? 0, people: room.people })}</p>
          )}
        </section>
      )}
      <aside class="room-screen__join">
        <Invitation page={page} t={t} />
        <p>{people(room.people, t)}</p>
      </aside>
    </div>
  );
}

export function Invitation({ page, t }: { page: Page; t: Words }) {
  return (
    <div class="room-invitation">
      <img class="room-invitation__qr" src={page.qr} alt="" />
      <p>
        <span class="room-invitation__label">{t("code")}</span> <strong class="room-invitation__code">{page.code}</strong>
        <span class="room-invitation__how">{t("scan", { door: page.door })}</span>
      </p>
    </div>
  );
}

export function LookUp({ t }: { t: Words }) {
  return <div class="room-lookup"><h1>{t("look_up")}</h1><p>{t("look_up_text")}</p></div>;
}

export function people(count: number, t: Words): string {
  return count === 0 ? t("phones_none") : count === 1 ? t("phones_one") : t("phones", { count });
}
