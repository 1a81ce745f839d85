// One colleague reads: reply by reply, the key beside it. Neither the moment nor the other colleague's marks are shown.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Translate } from "@shared/host";
import { useId } from "@shared/id";
import type { Heard } from "./coach";
import { type Criterion, type Mark, type Marks, type Rater, type Slot, premark, sum } from "./model";

interface Props {
  rater: Rater;
  all: Slot[];
  criteria: Criterion[];
  marks: Marks;
  heard: Heard;
  words: Translate;
  onMark(slot: string, criterion: string, value: Mark): void;
  onDone(): void;
}

const VALUES: readonly Mark[] = [1, 0];

export function Rate({ rater, all, criteria, marks, heard, words: t, onMark, onDone }: Props) {
  const name = useId();
  // where the colleague left off
  const [at, go] = useState(() => Math.max(0, all.findIndex(({ id }) => sum(marks, id, criteria) === undefined)));
  const [asked, ask] = useState<string[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), [at]);

  const slot = all[Math.min(at, all.length - 1)]!;
  const total = sum(marks, slot.id, criteria);
  const told = total !== undefined || asked.includes(slot.id);
  const suggestion = (criterion: Criterion) => {
    const value = premark(criterion, heard[slot.id]);
    return value === undefined ? t("coach_silent") : t(value ? "coach_yes" : "coach_no");
  };
  const last = at >= all.length - 1;
  return (
    <div class="sv-learning_sample__rate">
      <h5 ref={heading} tabIndex={-1} class="sv-learning_sample__heading">
        {t("rater", { number: rater + 1 })}. {t("reply_of", { number: at + 1, count: all.length })}
      </h5>
      <p class="sv-learning_sample__said"><strong>{slot.statement.who}</strong> {slot.statement.text}</p>
      <p class="sv-learning_sample__label">{t("reply_label")}</p>
      <blockquote class="sv-learning_sample__reply">{slot.reply}</blockquote>
      {criteria.map((criterion) => (
        <fieldset key={`${slot.id} ${criterion.id}`} class="sv-learning_sample__line">
          <legend>{criterion.text}</legend>
          {VALUES.map((value) => (
            <label key={value} class="sv-learning_sample__mark">
              <input
                type="radio"
                name={`${name}-${slot.id}-${criterion.id}`}
                checked={marks[slot.id]?.[criterion.id] === value}
                onChange={() => onMark(slot.id, criterion.id, value)}
              />
              <span>{t(`mark_${value}`)}</span>
            </label>
          ))}
          {told && <p class="sv-learning_sample__coach">{suggestion(criterion)}</p>}
        </fieldset>
      ))}
      <p role="status">{total === undefined ? "" : t("sum", { sum: total, most: criteria.length })}</p>
      {told ? (
        <p class="sv-field__hint">{t("coach_caveat")}</p>
      ) : (
        <button type="button" class="sv-button sv-button--quiet" onClick={() => ask([...asked, slot.id])}>{t("coach_ask")}</button>
      )}
      <div class="sv-row">
        <button type="button" class="sv-button" disabled={at === 0} onClick={() => go(at - 1)}>{t("previous_reply")}</button>
        {!last && <button type="button" class={`sv-button ${total === undefined ? "" : "sv-button--primary"}`} onClick={() => go(at + 1)}>{t("next_reply")}</button>}
        <button type="button" class={`sv-button ${last ? "sv-button--primary" : "sv-button--quiet"}`} onClick={onDone}>{t(last ? "rate_done" : "rate_pause")}</button>
      </div>
    </div>
  );
}
