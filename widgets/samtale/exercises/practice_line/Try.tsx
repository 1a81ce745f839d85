// One try: the field, and the coach's remarks when they are asked for, one at a time.
import { useState } from "preact/hooks";
import { coach } from "@coach/index";
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
  remarks: Found[];
  credits: Found[];
}

export function review(line: string, previous: string[]): Answer {
  const said = line.slice(0, MOST);
  return trouble(said) ? { said, remarks: [], credits: [] } : { said, ...coach().review(said, previous) };
}

export function Try({ label, line, previous, meant, coached, words: t, onLine, onMeant }: Props) {
  const [asked, ask] = useState<Answer | null>(null);
  const [why, tell] = useState("");
  const request = () => {
    const wrong = trouble(line);
    ask(wrong ? null : review(line, previous));
    tell(wrong ? t(`trouble_${wrong}`) : line.length > MOST ? t("too_long", { most: MOST }) : "");
    if (wrong) announce(t(`trouble_${wrong}`));
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
