// The next line: choose one, or write an own one first and then choose the nearest.
import { useRef, useState } from "preact/hooks";
import { useCoach } from "@coach/door";
import { announce } from "@shared/announce";
import { FreeText } from "@shared/FreeText";
import type { Translate } from "@shared/host";
import { type Comment, comment } from "./coach";
import type { Choice } from "./model";

interface Props {
  choices: Choice[];
  previous: string[];
  first: boolean;
  words: Translate;
  onChoose(index: number, own: string): void;
}

export function Answer({ choices, previous, first, words: t, onChoose }: Props) {
  const [line, write] = useState("");
  const [shown, show] = useState(false);
  const [said, say] = useState<Comment | null>(null);
  const hidden = first && !shown;
  const reveal = () => {
    show(true);
    announce(t("choices_shown"));
  };
  useCoach(false);
  const latest = useRef(line);
  latest.current = line;
  const plain = (reason: string) => say({ level: "green", name: "", reason, form: "" });
  const ask = () => {
    if (!line.trim()) return plain(t("write_first"));
    comment(line.slice(0, 2000), previous).then(
      (found) => {
        if (latest.current !== line) return; // written on in the meantime
        if (found) say(found);
        else plain(t("no_remark"));
      },
      () => plain(t("coach_away")),
    );
  };
  return (
    <div class="sv-dialogue_player__answer sv-no-print">
      {first && (
        <>
          <FreeText label={t("your_line")} hint={t("your_line_hint")} rows={2} value={line} words={t} onInput={(text) => { write(text); say(null); }} />
          <div class="sv-row">
            {hidden && <button type="button" class="sv-button sv-button--primary" disabled={!line.trim()} onClick={reveal}>{t("show_choices")}</button>}
            <button type="button" class="sv-button" onClick={ask}>{t("ask_coach")}</button>
            {hidden && <button type="button" class="sv-button sv-button--quiet" onClick={reveal}>{t("skip_writing")}</button>}
          </div>
          <Remark said={said} words={t} />
        </>
      )}
      {!hidden && (
        <div role="group" aria-label={t(first ? "nearest" : "what_do_you_say")}>
          <h5 class="sv-dialogue_player__ask">{t(first ? "nearest" : "what_do_you_say")}</h5>
          <ul class="sv-dialogue_player__choices">
            {choices.map((choice, index) => (
              <li key={index}>
                <button type="button" class="sv-button sv-dialogue_player__choice" onClick={() => onChoose(index, line.trim())}>
                  {choice.silence && <span class="sv-dialogue_player__who">{t("silence")}</span>} {choice.text}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function Remark({ said, words: t }: { said: Comment | null; words: Translate }) {
  return (
    <div class={said ? `sv-dialogue_player__remark sv-dialogue_player__remark--${said.level}` : ""} role="status">
      {said && (
        <>
          {said.name && <p><strong>{t(`level_${said.level}`)} {said.name}</strong></p>}
          <p>{said.reason} {said.form}</p>
          {said.name && <p class="sv-field__hint">{t("can_be_wrong")}</p>}
        </>
      )}
    </div>
  );
}
