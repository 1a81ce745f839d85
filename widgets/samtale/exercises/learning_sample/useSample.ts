// One person's measure in the private store: what both moments share has keys of the series.
import { usePrivate } from "@shared/store";
import { type Kept, merged, restoredRound, restoredSet, restoredSheet } from "./kept";
import { type Criterion, type Moment, NO_SHEET, type Round, type Rounds, type SetName, type Sets, type Sheet, begin, unmark } from "./model";

export function useSample(series: string, moment: Moment, sets: Sets, criteria: Criterion[]) {
  const [draw, putDraw] = usePrivate<unknown>(`${series}.sample.first`, null);
  const [before, putBefore] = usePrivate<unknown>(`${series}.sample.before`, null);
  const [after, putAfter] = usePrivate<unknown>(`${series}.sample.after`, null);
  const [page, putSheet] = usePrivate<unknown>(`${series}.sample.sheet`, NO_SHEET);

  const rounds: Rounds = {};
  const [one, other] = [restoredRound(before, sets), restoredRound(after, sets)];
  if (one) rounds.before = one;
  if (other) rounds.after = other;
  const kept: Kept = { first: restoredSet(draw) ?? one?.set ?? null, rounds, sheet: restoredSheet(page, sets, criteria) };
  const put = { before: putBefore, after: putAfter };
  const mine = rounds[moment];

  return {
    ...kept,
    mine,
    start(first: SetName, set: SetName) {
      putDraw(first);
      put[moment](begin(set));
    },
    setMine(change: Partial<Round>) {
      if (mine) put[moment]({ ...mine, ...change });
    },
    reply(statement: string, text: string) {
      if (!mine) return;
      put[moment]({ ...mine, replies: { ...mine.replies, [statement]: text } });
      const next = unmark(kept.sheet, `${moment}.${statement}`);
      if (next !== kept.sheet) putSheet(next);
    },
    setSheet(sheet: Sheet) {
      putSheet(sheet);
    },
    open(file: Kept) {
      const next = merged(kept, file);
      putDraw(next.first);
      if (next.rounds.before) putBefore(next.rounds.before);
      if (next.rounds.after) putAfter(next.rounds.after);
      putSheet(next.sheet);
    },
  };
}

export type Sample = ReturnType<typeof useSample>;
