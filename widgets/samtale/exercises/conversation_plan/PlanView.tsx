// The finished page: everything on one sheet, a partner's questions, and the day in the calendar.
import { useState } from "preact/hooks";
import { useCalendar } from "@shared/calendar";
import { type Entry, download, toMarkdown } from "@shared/export";
import type { Translate } from "@shared/host";
import { useId } from "@shared/id";
import { type Preparation, type Step, said } from "./model";

interface Props {
  title: string;
  file: string;
  steps: Step[];
  questions: string[];
  preparation: Preparation;
  words: Translate;
  onDate(date: string): void;
  onPrint(): void;
}

export function PlanView({ title, file, steps, questions, preparation, words: t, onDate, onPrint }: Props) {
  const id = useId();
  const [fault, blame] = useState("");
  const toIcs = useCalendar();
  const entries = (): Entry[] => steps.map((step) => ({ heading: step.title, text: said(preparation, step) }));
  const calendar = async () => {
    const told = preparation.date ? await toIcs([{ date: preparation.date, title: t("ics_title"), text: t("ics_text") }]) : undefined;
    blame(told ? "" : t("ics_needs"));
    if (told) download(`${file}.ics`, told, "text/calendar");
  };
  return (
    <div class="sv-conversation_plan__plan">
      <h5 class="sv-conversation_plan__name" tabIndex={-1} data-step-heading>{t("plan")}</h5>
      <dl class="sv-conversation_plan__page">
        {entries().map(({ heading, text }) => (
          <div key={heading}>
            <dt>{heading}</dt>
            <dd>{text || t("nothing")}</dd>
          </div>
        ))}
      </dl>
      {questions.length > 0 && (
        <section aria-label={t("partner")} class="sv-conversation_plan__partner sv-no-print">
          <h6 class="sv-conversation_plan__name">{t("partner")}</h6>
          <ol>{questions.map((question) => <li key={question}>{question}</li>)}</ol>
        </section>
      )}
      <div class="sv-no-print">
        <div class="sv-row sv-conversation_plan__take">
          <button type="button" class="sv-button sv-button--primary" onClick={onPrint}>{t("print")}</button>
          <button type="button" class="sv-button" onClick={() => download(`${file}.md`, toMarkdown(title, entries(), t("export_footer")))}>{t("save_markdown")}</button>
        </div>
        <div class="sv-row sv-conversation_plan__take">
          <label class="sv-field__label" for={id}>{t("date")}</label>
          <input id={id} class="sv-field__input sv-conversation_plan__date" type="date" value={preparation.date} onInput={(event) => onDate(event.currentTarget.value)} />
          <button type="button" class="sv-button" onClick={calendar}>{t("ics")}</button>
        </div>
        <p class="sv-field__alarm" role="status">{fault}</p>
      </div>
    </div>
  );
}
