// One tap to answer, or to pass; may be changed while it is open.
import type { Sent } from "./kept";
import { choicesOf } from "./choices";
import { Results } from "./Results";
import type { Asked } from "./types";
import type { Words } from "./use";

interface Props {
  asked: Asked;
  sent: Sent | undefined;
  least: number;
  t: Words;
  onAnswer(value: number | null, answer: string): void;
}

export function Question({ asked, sent, least, t, onAnswer }: Props) {
  const open = asked.stage === "open";
  const choices = choicesOf(asked);
  const short = (value: number) => (asked.choices.length ? choices[value] : String(value));
  return (
    <section class="room-question" aria-labelledby="room-question">
      <h2 id="room-question">{asked.text}</h2>
      {asked.stage === "revealed" ? (
        <Results asked={asked} least={least} t={t} />
      ) : open ? (
        <>
          <p class="room-note">{t("pick")}</p>
          {!asked.choices.length && <p class="room-ends" aria-hidden="true"><span>0 {asked.low}</span><span>10 {asked.high}</span></p>}
          <div class={asked.choices.length ? "room-choices" : "room-choices room-choices--scale"} role="group" aria-labelledby="room-question">
            {choices.map((choice, value) => (
              <button key={value} type="button" aria-label={choice} aria-pressed={sent ? sent.value === value : false} onClick={() => onAnswer(value, choice)}>
                {short(value)}
              </button>
            ))}
          </div>
          <button type="button" class="room-pass" aria-pressed={sent ? sent.value === null : false} onClick={() => onAnswer(null, t("your_pass"))}>{t("pass")}</button>
        </>
      ) : (
        <p class="room-note">{t("no_more_answers")}</p>
      )}
      {sent && (
        <p role="status" class="room-note">
          {sent.value === null ? t("your_pass") : t("your_answer", { answer: sent.answer })}. {sent.waits ? t("waiting") : open ? t("change_answer") : ""}
        </p>
      )}
    </section>
  );
}
