// How long somebody talks: a button to hold with finger or key, and one to start and stop without holding.
import type { Translate } from "@shared/host";
import { type Pad, type Running, type Who, begin, release, toggle } from "./model";

interface Props {
  who: Who;
  time: string;
  before?: string;
  running: Running | null;
  words: Translate;
  onStep(step: (pad: Pad) => Pad): void;
}

export function Talk({ who, time, before, running, words: t, onStep }: Props) {
  const press = () => onStep((pad) => begin(pad, who, Date.now(), true));
  const letGo = () => onStep((pad) => release(pad, who, Date.now()));
  const isPress = (event: KeyboardEvent) => event.key === " " || event.key === "Enter";
  const started = running !== null && !running.held;
  return (
    <div class={`sv-observer_pad__talk${running ? " sv-observer_pad__talk--now" : ""}`} role="group" aria-label={t(`talk_${who}`)}>
      <p class="sv-observer_pad__who">{t(`who_${who}`)}</p>
      <p class="sv-observer_pad__time">{time}</p>
      {before && <p class="sv-observer_pad__before">{before}</p>}
      <button
        type="button"
        class={`sv-button sv-observer_pad__hold${running?.held ? " sv-button--primary" : ""}`}
        aria-label={t(`hold_${who}`)}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          press();
        }}
        onPointerUp={letGo}
        onPointerCancel={letGo}
        onLostPointerCapture={letGo}
        onContextMenu={(event) => event.preventDefault()}
        onKeyDown={(event) => {
          if (!isPress(event)) return;
          event.preventDefault();
          if (!event.repeat) press();
        }}
        onKeyUp={(event) => {
          if (isPress(event)) letGo();
        }}
        onBlur={letGo}
      >
        {t(running?.held ? "holding" : "hold")}
      </button>
      <button
        type="button"
        class={`sv-button${started ? " sv-button--primary" : ""}`}
        aria-label={t(`${started ? "stop" : "start"}_${who}`)}
        onClick={() => onStep((pad) => toggle(pad, who, Date.now()))}
      >
        {t(started ? "stop" : "start")}
      </button>
    </div>
  );
}
