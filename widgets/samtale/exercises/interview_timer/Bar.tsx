// A small clock at the bottom of the window while the clock itself is out of sight.
import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Translate } from "@shared/host";
import { Primary } from "./Controls";
import type { Engine } from "./engine";
import { remaining } from "./model";
import { digits } from "./words";

/** True while `target` is scrolled out of the window. */
export function useAway(target: RefObject<HTMLElement | null>): boolean {
  const [away, set] = useState(false);
  useLayoutEffect(() => {
    const watcher = new IntersectionObserver((entries) => set(!entries.at(-1)?.isIntersecting));
    if (target.current) watcher.observe(target.current);
    return () => watcher.disconnect();
  }, [target]);
  return away;
}

interface Props {
  engine: Engine;
  now: number;
  hidden: boolean;
  words: Translate;
  onReturn(): void;
}

export function Bar({ engine, now, hidden, words: t, onReturn }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  // the top layer, since a notebook's panels would hold a fixed box inside themselves
  useLayoutEffect(() => bar.current?.showPopover?.(), []);
  const { clock, plan } = engine;
  const left = remaining(plan.phases, clock, now);
  return (
    <div ref={bar} popover="manual" class="sv-interview_timer__mini sv-no-print" role="group" aria-label={t("bar")}>
      <p class="sv-interview_timer__mini-text">
        <span class="sv-interview_timer__mini-name">{plan.phases[clock.phase].name}</span>
        {!hidden && (
          <span class="sv-interview_timer__mini-time">
            <span class="sv-visually-hidden">{left < 0 ? "" : `${t("time_left")}: `}</span>
            {left < 0 ? t("over_time", { time: digits(left) }) : digits(left)}
          </span>
        )}
      </p>
      <div class="sv-interview_timer__mini-buttons">
        <Primary engine={engine} words={t} />
        <button type="button" class="sv-button" onClick={onReturn}>{t("to_clock")}</button>
      </div>
    </div>
  );
}
