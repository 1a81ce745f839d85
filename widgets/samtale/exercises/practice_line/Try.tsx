// One try: the field, and the coach's remarks when they are asked for, one at a time.
import { useRef, useState } from "preact/hooks";
import { fetchCoach } from "@coach/door";
import type { Coach } from "@coach/engine";
import type { Rule } from "@coach/rules";
import { announce } from "@shared/announce";
import { FreeText } from "@shared/FreeText";
import type { Translate } from "@shared/host";
import { Feedback } from "./Feedback";
import { type Found, MOST, trouble } from "./model";

interface Props {
  label: string;
  line: string;
  previous: string[];
  meant: string[];
  coached: boolean;
  words: Translate;
  onLine(line: string): void;
  onMeant(meant: string[]): void;
}

export interface Answer {
  said: string;
  rules: readonly Rule[];
  remarks: Found[];
  credits: Found[];
}

export function review(coach: Coach, line: string, previous: string[]): Answer {
  const said = line.slice(0, MOST);
  const found = trouble(said) ? { remarks: [], credits: [] } : coach.review(said, previous);
  return { said, rules: coach.rules, ...found };
}

export function Try({ label, line, previous, meant, coached, words: t, onLine, onMeant }: Props) {
  const [asked, ask] = useState<Answer | null>(null);
  const [why, tell] = useState("");
  const latest = useRef(line);
  latest.current = line;
  const stop = (words: string) => {
    ask(null);
    tell(words);
    announce(words);
  };
  const request = () => {
    const wrong = trouble(line);
    if (wrong) return stop(t(`trouble_${wrong}`));
    fetchCoach().then(
      (coach) => {
        if (latest.current !== line) return; // written on in the meantime
        ask(review(coach, line, previous));
        tell(line.length > MOST ? t("too_long", { most: MOST }) : "");
      },
      () => stop(t("coach_away")),
    );
  };
  return (
    <div class="sv-practice_line__try">
      <FreeText label={label} rows={3} value={line} words={t} onInput={(text) => { ask(null); tell(""); onLine(text); }} />
      {coached && (
        <>
          <div class="sv-row">
            <button type="button" class="sv-button sv-button--primary" onClick={request}>{t("ask")}</button>
          </div>
          {why && <p class="sv-practice_line__trouble">{why}</p>}
          {asked && <Feedback key={asked.said} answer={asked} meant={meant} words={t} onMeant={onMeant} />}
        </>
      )}
    </div>
  );
}
