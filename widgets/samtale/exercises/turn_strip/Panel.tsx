// The tags of one turn as toggle buttons, and the way on to the next turn.
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Translate } from "@shared/host";
import { label } from "./sentences";

interface Props {
  number: number;
  tags: string[];
  chosen: string[];
  /** Take the focus, because the person came here from the turn before. */
  focus: boolean;
  last: boolean;
  words: Translate;
  undo: ComponentChildren;
  onToggle(tag: string): void;
  onNext(): void;
}

export function Panel({ number, tags, chosen, focus, last, words: t, undo, onToggle, onNext }: Props) {
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!focus) return;
    panel.current?.focus({ preventScroll: true });
    panel.current?.closest("li")?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <div ref={panel} class="sv-turn_strip__panel sv-no-print" role="group" tabIndex={-1} aria-label={t("panel", { number })}>
      <div class="sv-turn_strip__tags">
        {tags.map((tag) => (
          <button
            key={tag}
            type="button"
            class="sv-button sv-turn_strip__tag"
            aria-pressed={chosen.includes(tag)}
            onClick={() => onToggle(tag)}
          >
            {label(tag, t)}
          </button>
        ))}
      </div>
      <div class="sv-row sv-row--spread">
        {undo}
        <button type="button" class="sv-button sv-button--primary" onClick={onNext}>
          {t(last ? "last" : "next")}
        </button>
      </div>
    </div>
  );
}
