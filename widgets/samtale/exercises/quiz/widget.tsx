import { useRef, useState } from "preact/hooks";
import { announce } from "@shared/announce";
import { download, printOnly, toMarkdown } from "@shared/export";
import { type ViewProps, exercise, useTrait, useWords } from "@shared/host";
import { danishDate } from "@shared/danish";
import { PrivacyBar } from "@shared/PrivacyBar";
import { usePrivate } from "@shared/store";
import "@shared/exercise.css";
import "./widget.css";
import { Ask } from "./Ask";
import { Fact, outcome } from "./Fact";
import { type Question, START, answer, answerOf, asked, isDone, restored, turnLook } from "./model";
import { Result } from "./Result";
import { entries } from "./words";

function Quiz({ model }: ViewProps) {
  const t = useWords(model);
  const [title] = useTrait<string>(model, "title");
  const [intro] = useTrait<string>(model, "intro");
  const [all] = useTrait<Question[]>(model, "questions");
  const [legal] = useTrait<boolean>(model, "legal");
  const key = model.get<string>("key");
  const [kept, put] = usePrivate(`${key}.quiz`, START);
  const [opened, open] = useState("");
  const sheet = useRef<HTMLElement>(null);
  const place = useRef<HTMLHeadingElement>(null);

  const round = restored(kept);
  const questions = asked(all);
  const at = Math.min(round.at, questions.length - 1);
  const question = questions[at];
  const name = title || t("label");
  const skipped = all.length - questions.length;
  const oldest = questions.filter(({ age }) => age === "old").map(({ sources_as_of }) => sources_as_of).sort()[0];
  if (!question) return <p>{t(skipped ? "all_expired" : "empty")}</p>;
  const given = answerOf(round, question.id);

  const go = (to: number) => {
    put({ ...round, at: to });
    place.current?.focus();
  };
  const show = () => {
    put(answer(round, question.id, { shown: true }));
    open(question.id);
    announce(`${t(outcome(question, given))} ${question.now}`);
  };
  return (
    <section ref={sheet} aria-label={name}>
      <h4 class="sv-title">{name}</h4>
      {intro && <p>{intro}</p>}
      {oldest && <p class="sv-rule__old" role="note">{t("old", { date: danishDate(oldest) })}</p>}
      {skipped > 0 && <p class="sv-rule__old" role="note">{t("skipped", { count: skipped })}</p>}
      <div class="sv-row sv-row--spread sv-quiz__pager sv-no-print">
        <h5 ref={place} tabIndex={-1} class="sv-quiz__place">{t("place", { number: at + 1, count: questions.length })}</h5>
        <span class="sv-row">
          <button type="button" class="sv-button" disabled={at === 0} onClick={() => go(at - 1)}>{t("previous")}</button>
          <button type="button" class={`sv-button ${given.shown ? "sv-button--primary" : ""}`} disabled={at === questions.length - 1} onClick={() => go(at + 1)}>{t("next")}</button>
        </span>
      </div>
      <div class="sv-no-print">
        <Ask question={question} given={given} legal={legal} words={t} onAnswer={(change) => put(answer(round, question.id, change))} onShow={show} />
        {given.shown && (
          <Fact
            question={question}
            given={given}
            legal={legal}
            look={round.look.includes(question.id)}
            focus={opened === question.id}
            words={t}
            onLook={() => put(turnLook(round, question.id))}
          />
        )}
      </div>
      {isDone(questions, round) && <Result questions={questions} round={round} words={t} />}
      <div class="sv-row sv-no-print">
        <button type="button" class="sv-button sv-button--quiet" onClick={() => download(`${key.replace(/\W+/g, "-")}.md`, toMarkdown(name, entries(questions, round, t), t(legal ? "footer_legal" : "export_footer")))}>
          {t("save_markdown")}
        </button>
        <button type="button" class="sv-button sv-button--quiet" onClick={() => sheet.current && printOnly(sheet.current)}>{t("print")}</button>
        <button
          type="button"
          class="sv-button sv-button--quiet"
          onClick={() => {
            put(START);
            announce(t("begun"));
            place.current?.focus();
          }}
        >
          {t("again")}
        </button>
      </div>
      <div class="sv-only-print">
        {entries(questions, round, t).map(({ heading, text }) => (
          <div key={heading} class="sv-quiz__paper">
            <strong>{heading}</strong>
            <pre>{text}</pre>
          </div>
        ))}
        <p>{t(legal ? "footer_legal" : "export_footer")}</p>
      </div>
      <PrivacyBar words={t} />
    </section>
  );
}

export default exercise("quiz", Quiz);
