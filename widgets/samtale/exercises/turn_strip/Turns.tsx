// The talk turn by turn, to tag: one turn is open at a time.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Translate } from "@shared/host";
import { type Round, type Turn, clear, firstOpen, flag, following, isBlank, isStaff, staffTurns, tagsOf, toggle } from "./model";
import { Chips, Flag, Line } from "./Line";
import { Panel } from "./Panel";

interface Props {
  turns: Turn[];
  tags: string[];
  round: Round;
  words: Translate;
  onRound(round: Round): void;
  onUndo(): void;
}

export function Turns({ turns, tags, round, words: t, onRound, onUndo }: Props) {
  const [{ open, focus }, show] = useState(() => ({ open: firstOpen(turns, round), focus: false }));
  const progress = useRef<HTMLParagraphElement>(null);
  const staff = staffTurns(turns);
  const done = staff.filter(({ id }) => tagsOf(round, id).length).length;
  // after the last turn its panel is gone, and the focus goes on to what comes next
  useLayoutEffect(() => {
    if (focus && !open) progress.current?.focus();
  }, [open, focus]);
  const undoing = (
    <button type="button" class="sv-button" disabled={!round.past.length} onClick={onUndo}>
      {t("undo")}
    </button>
  );
  return (
    <>
      <ol class="sv-turn_strip__turns" role="list">
        {turns.map((turn, at) => {
          const has = tagsOf(round, turn.id);
          const here = round.bend === turn.id;
          const marker = (
            <button
              type="button"
              class="sv-button sv-turn_strip__flag sv-no-print"
              aria-pressed={here}
              aria-label={t("flag", { number: at + 1 })}
              title={t("flag_hint")}
              onClick={() => onRound(flag(round, turn.id))}
            >
              <Flag />
            </button>
          );
          return (
            <Line key={turn.id} turn={turn} number={at + 1} bend={here ? t("bends") : ""} side={marker} words={t}>
              {isStaff(turn) && (
                <div class="sv-turn_strip__marks sv-no-print">
                  {open !== turn.id && <Chips tags={has} words={t} />}
                  <button
                    type="button"
                    class="sv-button sv-button--quiet sv-turn_strip__opener"
                    aria-expanded={open === turn.id}
                    aria-label={t(open === turn.id ? "close_at" : has.length ? "change_at" : "set_at", { number: at + 1 })}
                    onClick={() => show({ open: open === turn.id ? "" : turn.id, focus: false })}
                  >
                    {t(open === turn.id ? "close" : has.length ? "change" : "set")}
                  </button>
                </div>
              )}
              {isStaff(turn) && (
                <p class="sv-only-print">{tags.map((tag) => `${has.includes(tag) ? "☑" : "☐"} ${t(`tag_${tag}`)}`).join("   ")}</p>
              )}
              {isStaff(turn) && open === turn.id && (
                <Panel
                  number={at + 1}
                  tags={tags}
                  chosen={has}
                  focus={focus}
                  last={!following(turns, turn.id)}
                  words={t}
                  undo={undoing}
                  onToggle={(tag) => onRound(toggle(tags, round, turn.id, tag))}
                  onNext={() => show({ open: following(turns, turn.id), focus: true })}
                />
              )}
            </Line>
          );
        })}
      </ol>
      <div class="sv-turn_strip__tools sv-no-print">
        <p ref={progress} tabIndex={-1}>{t(done === staff.length ? "progress_all" : "progress", { done, count: staff.length })}</p>
        <div class="sv-row">
          {!open && undoing}
          {!isBlank(round) && (
            <button type="button" class="sv-button sv-button--quiet" onClick={() => onRound(clear(round))}>
              {t("clear")}
            </button>
          )}
        </div>
      </div>
    </>
  );
}
