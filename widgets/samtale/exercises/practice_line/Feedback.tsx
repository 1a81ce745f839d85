// One remark at a time, the most harmful first; then what worked.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Rule } from "@coach/rules";
import type { Translate } from "@shared/host";
import { type Found, marked, open } from "./model";
import type { Answer } from "./Try";

interface Props {
  answer: Answer;
  meant: string[];
  words: Translate;
  onMeant(meant: string[]): void;
}


export function Feedback({ answer, meant, words: t, onMeant }: Props) {
  const [at, go] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const left = open(answer.remarks, meant);
  const place = Math.min(at, left.length);
  const found = left[place];
  const credits = open(answer.credits);
  const ruleOf = (one: Found) => answer.rules.find(({ id }) => id === one.rule);
  useLayoutEffect(() => box.current?.focus(), [place, left.length]);
  return (
    <div ref={box} tabIndex={-1} class="sv-practice_line__feedback">
      {found ? (
        <Remark found={found} rule={ruleOf(found)} line={answer.said} words={t} />
      ) : (
        <div class="sv-practice_line__remark sv-practice_line__remark--green">
          <p class="sv-practice_line__level">{t(left.length ? "last" : "none")}</p>
          {credits.length > 0 && (
            <ul>{credits.map((credit) => <li key={credit.rule}><strong>{ruleOf(credit)?.name}.</strong> {ruleOf(credit)?.why}</li>)}</ul>
          )}
          <p>{t("more_than_rules")}</p>
        </div>
      )}
      <div class="sv-row">
        {found && <button type="button" class="sv-button" onClick={() => go(place + 1)}>{t(place + 1 < left.length ? "next_remark" : "what_worked")}</button>}
        {found && <button type="button" class="sv-button sv-button--quiet" onClick={() => onMeant([...meant, found.rule])}>{t("meant")}</button>}
        {meant.length > 0 && <button type="button" class="sv-button sv-button--quiet" onClick={() => onMeant(meant.slice(0, -1))}>{t("not_meant")}</button>}
      </div>
    </div>
  );
}

function Remark({ found, rule, line, words: t }: { found: Found; rule: Rule | undefined; line: string; words: Translate }) {
  const [before, inside, after] = marked(line, found.start, found.end);
  return (
    <div class={`sv-practice_line__remark sv-practice_line__remark--${found.level}`}>
      <p class="sv-practice_line__level">
        <span class="sv-practice_line__shape" aria-hidden="true" /> {t(`level_${found.level}`)} {rule?.name}
      </p>
      <blockquote>{before}<mark>{inside}</mark>{after}</blockquote>
      <p><strong>{t("hears")}</strong> {rule?.why}</p>
      <p><strong>{t("form")}</strong> {rule?.form}</p>
    </div>
  );
}
