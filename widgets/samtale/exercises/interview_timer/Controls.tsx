// The buttons under the digits. None is taken away while it has focus: one that has nothing to do says so instead.
import type { ComponentChildren } from "preact";
import type { Translate } from "@shared/host";
import type { Engine } from "./engine";
import { READY, addMinutes, nextPhase, pause, previousPhase, start, swapRoles } from "./model";
import { tone } from "./tone";

export interface View {
  hidden: boolean;
  sound: boolean;
}

interface Props {
  engine: Engine;
  view: View;
  big: boolean;
  words: Translate;
  onView(view: View): void;
  onBig(big: boolean): void;
}

const SHAPES = {
  start: "M7 4.5v15l12-7.5z",
  pause: "M6 4.5h4.5v15H6zM13.5 4.5H18v15h-4.5z",
  next: "M5 4.5v15l10-7.5zM16 4.5h3v15h-3z",
};

export function Icon({ shape }: { shape: keyof typeof SHAPES }) {
  return (
    <svg class="sv-interview_timer__icon" viewBox="0 0 24 24" aria-hidden="true"><path d={SHAPES[shape]} /></svg>
  );
}

/** The one thing to do next: start, pause, go on or begin again. */
export function Primary({ engine, words: t }: Pick<Props, "engine" | "words">) {
  const { state } = engine.clock;
  const word = { ready: "start", running: "pause", paused: "resume", done: "restart" }[state];
  const press = () => {
    if (state === "done") engine.step(READY, true);
    else engine.step((state === "running" ? pause : start)(engine.clock, Date.now()));
  };
  return (
    <button type="button" class="sv-button sv-button--primary sv-interview_timer__primary" onClick={press}>
      {state !== "done" && <Icon shape={state === "running" ? "pause" : "start"} />}
      {t(word)}
    </button>
  );
}

function Button(props: { off?: boolean; label?: string; quiet?: boolean; onClick(): void; children: ComponentChildren }) {
  return (
    <button
      type="button"
      class={`sv-button${props.quiet ? " sv-interview_timer__quiet" : ""}`}
      aria-disabled={props.off || undefined}
      aria-label={props.label}
      onClick={() => props.off || props.onClick()}
    >
      {props.children}
    </button>
  );
}

export function Controls({ engine, view, big, words: t, onView, onBig }: Props) {
  const { clock, before } = engine;
  const { phases } = engine.plan;
  const done = clock.state === "done";
  const fresh = clock.state === "ready" && !clock.phase && !clock.added && !clock.swapped;
  const pair = phases.some(({ role, swap }) => swap || /\{[ab]\}/.test(role ?? ""));
  const add = (number: number) => addMinutes(phases, clock, number);
  const minute = (number: number, word: string) => (
    <Button off={add(number) === clock} label={t(`${word}_label`)} onClick={() => engine.step(add(number))}>{t(word)}</Button>
  );
  const sound = (on: boolean) => {
    onView({ ...view, sound: on });
    if (on) tone();
  };
  return (
    <div class="sv-interview_timer__controls sv-no-print">
      <div class="sv-interview_timer__buttons">
        <Primary engine={engine} words={t} />
        <Button off={done} onClick={() => engine.step(nextPhase(phases, clock, Date.now()), true)}>
          <Icon shape="next" />
          {t(clock.phase + 1 < phases.length ? "next" : "finish")}
        </Button>
      </div>
      <div class="sv-interview_timer__buttons">
        {minute(-1, "less")}
        {minute(1, "more")}
        {pair && <Button onClick={() => engine.step(swapRoles(clock))} off={done}>{t("swap")}</Button>}
        <Button
          off={clock.phase === 0 && !done}
          onClick={() => engine.step(previousPhase(phases, clock, Date.now()), true)}
        >
          {t("previous")}
        </Button>
      </div>
      <div class="sv-interview_timer__options">
        <div class="sv-interview_timer__group">
          <Button quiet off={fresh} onClick={() => engine.step(READY, true)}>{t("reset")}</Button>
          <Button quiet off={!before} onClick={() => engine.undo()}>{t("undo")}</Button>
          <Button quiet onClick={() => onBig(!big)}>{t(big ? "big_leave" : "big")}</Button>
        </div>
        <div class="sv-interview_timer__group">
          <label class="sv-check">
            <input
              type="checkbox"
              checked={view.hidden}
              onChange={(event) => onView({ ...view, hidden: event.currentTarget.checked })}
            />
            <span>{t("hide")}</span>
          </label>
          <label class="sv-check">
            <input type="checkbox" checked={view.sound} onChange={(event) => sound(event.currentTarget.checked)} />
            <span>{t("sound")}</span>
          </label>
        </div>
      </div>
    </div>
  );
}
