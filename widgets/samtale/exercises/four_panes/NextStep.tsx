// One smallest next step: what, who, when, and how sure they are; the day goes to a calendar file.
import { useState } from "preact/hooks";
import type { Voice } from "@shared/board/model";
import { useCalendar } from "@shared/calendar";
import { download } from "@shared/export";
import { FreeText } from "@shared/FreeText";
import type { Translate } from "@shared/host";
import { useId } from "@shared/id";

interface Props {
  fields: Record<string, string>;
  voices: Voice[];
  file: string;
  words: Translate;
  onField(name: string, text: string): void;
}

const STOPS = Array.from({ length: 11 }, (_, stop) => String(stop));

export function NextStep({ fields, voices, file, words: t, onField }: Props) {
  const id = useId();
  const [fault, blame] = useState("");
  const toIcs = useCalendar();
  const { step = "", who = "", when = "", sure = "" } = fields;
  const calendar = async () => {
    const told = step && when ? await toIcs([{ date: when, title: step, text: t("ics_text", { who: who || "–" }) }]) : undefined;
    blame(told ? "" : t("ics_needs"));
    if (told) download(`${file}.ics`, told, "text/calendar");
  };
  const select = (name: string, value: string, options: string[]) => (
    <div class="sv-field">
      <label class="sv-field__label" for={`${id}-${name}`}>{t(`field_${name}`)}</label>
      <select id={`${id}-${name}`} class="sv-field__input" value={value} onChange={(event) => onField(name, event.currentTarget.value)}>
        <option value="">{t("choose")}</option>
        {options.map((option) => <option key={option} value={option}>{option}</option>)}
      </select>
    </div>
  );
  return (
    <section class="sv-four_panes__next" aria-label={t("next")}>
      <h5 class="sv-four_panes__heading">{t("next")}</h5>
      <FreeText label={t("field_step")} hint={t("step_hint")} rows={2} value={step} words={t} onInput={(text) => onField("step", text)} />
      <div class="sv-four_panes__fields">
        {select("who", who, voices.map(({ title }) => title))}
        <div class="sv-field">
          <label class="sv-field__label" for={`${id}-when`}>{t("field_when")}</label>
          <input id={`${id}-when`} class="sv-field__input" type="date" value={when} onInput={(event) => onField("when", event.currentTarget.value)} />
        </div>
        {select("sure", sure, STOPS)}
      </div>
      <p class="sv-field__hint">{t("sure_hint")}</p>
      <button type="button" class="sv-button sv-no-print" onClick={calendar}>{t("ics")}</button>
      <p class="sv-field__alarm" role="status">{fault}</p>
    </section>
  );
}
