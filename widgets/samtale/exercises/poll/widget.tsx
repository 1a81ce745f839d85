import { useRef } from "preact/hooks";
import { announce } from "@shared/announce";
import { download, printOnly, toMarkdown } from "@shared/export";
import { type ViewProps, exercise, useTrait, useWords } from "@shared/host";
import { PrivacyBar } from "@shared/PrivacyBar";
import { usePrivate } from "@shared/store";
import type { Choice } from "@shared/tally";
import "@shared/exercise.css";
import "./widget.css";
import { Hands } from "./Hands";
import { START, count, forgetOwn, restored, setPeople, shown, take, tally, tooMany, turn, uncount } from "./model";
import { Own } from "./Own";
import { Room } from "./Room";
import { entries, sentence } from "./words";

function Poll({ model }: ViewProps) {
  const t = useWords(model);
  const [title] = useTrait<string>(model, "title");
  const [intro] = useTrait<string>(model, "intro");
  const [choices] = useTrait<Choice[]>(model, "choices");
  const [questions] = useTrait<Choice[]>(model, "questions");
  const [most] = useTrait<number>(model, "most");
  const key = model.get<string>("key");
  const [kept, put] = usePrivate(`${key}.poll`, START);
  const answers = restored(kept);
  const sheet = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  // the questions may have become fewer since the answers were kept
  const at = Math.min(answers.at, questions.length - 1);
  const question = questions[at];
  if (!question) return <p>{t("empty")}</p>;
  const own = answers.own[question.id] ?? [];
  const raised = tally(answers, question.id, most);
  const told = shown(choices, answers, question.id, most);
  const open = answers.open.includes(question.id);
  const alarm = tooMany(raised, most);

  const go = (to: number) => {
    put({ ...answers, at: to });
    heading.current?.focus();
  };
  const name = title || t("label");
  return (
    <section ref={sheet} aria-label={name}>
      {title && <h4 class="sv-title">{title}</h4>}
      {intro && <p>{intro}</p>}
      {questions.length > 1 && (
        <div class="sv-row sv-row--spread sv-poll__pager sv-no-print">
          <h5 ref={heading} tabIndex={-1} class="sv-poll__place">{t("place", { number: at + 1, count: questions.length })}</h5>
          <span class="sv-row">
            <button type="button" class="sv-button" disabled={at === 0} onClick={() => go(at - 1)}>{t("previous")}</button>
            <button type="button" class="sv-button" disabled={at === questions.length - 1} onClick={() => go(at + 1)}>{t("next")}</button>
          </span>
        </div>
      )}
      <Own
        question={question}
        choices={choices}
        most={most}
        taken={own}
        words={t}
        onTake={(choice) => put(take(answers, question.id, choice, most))}
        onForget={() => {
          put(forgetOwn(answers, question.id));
          announce(t("forgotten"));
        }}
      />
      <Hands
        choices={choices}
        most={most}
        tally={raised}
        words={t}
        onCount={(choice, typed) => put(count(answers, question.id, choice, typed))}
        onPeople={(typed) => put(setPeople(answers, question.id, typed))}
        onClear={() => {
          put(uncount(answers, question.id));
          announce(t("cleared"));
        }}
      />
      <Room
        name={question.text}
        told={told}
        alarm={alarm}
        own={own}
        open={open}
        words={t}
        onTurn={() => {
          put(turn(answers, question.id));
          if (!open && told) announce(sentence(told, t));
        }}
      />
      <div class="sv-row sv-no-print">
        <button
          type="button"
          class="sv-button sv-button--quiet"
          onClick={() => download(`${key.replace(/\W+/g, "-")}.md`, toMarkdown(name, entries(questions, choices, answers, most, t), t("export_footer")))}
        >
          {t("save_markdown")}
        </button>
        <button type="button" class="sv-button sv-button--quiet" onClick={() => sheet.current && printOnly(sheet.current)}>{t("print")}</button>
      </div>
      <p class="sv-only-print">{t("export_footer")}</p>
      <PrivacyBar words={t} />
    </section>
  );
}

export default exercise("poll", Poll);
