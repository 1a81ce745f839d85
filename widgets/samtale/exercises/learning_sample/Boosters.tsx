// Three short days to come back, counted from a day that the person chooses, as a calendar file.
import { useState } from "preact/hooks";
import { danishDate } from "@shared/danish";
import { useCalendar } from "@shared/calendar";
import { download } from "@shared/export";
import type { Translate } from "@shared/host";
import { useId } from "@shared/id";
import { weeksAfter } from "./model";

export interface Booster {
  id: string;
  weeks: number;
  title: string;
  text: string;
}

interface Props {
  boosters: Booster[];
  file: string;
  words: Translate;
}

export function Boosters({ boosters, file, words: t }: Props) {
  const id = useId();
  const [start, choose] = useState("");
  const [fault, blame] = useState("");
  const toIcs = useCalendar();
  const days = boosters.flatMap((booster) => {
    const date = weeksAfter(start, booster.weeks);
    return date ? [{ ...booster, date }] : [];
  });
  const calendar = async () => {
    const told = days.length ? await toIcs(days) : undefined;
    blame(told ? "" : t("boosters_need"));
    if (told) download(`${file}.ics`, told, "text/calendar");
  };
  return (
    <section class="sv-learning_sample__part sv-no-print" aria-label={t("boosters")}>
      <h6 class="sv-learning_sample__heading">{t("boosters")}</h6>
      <p>{t("boosters_how")}</p>
      <div class="sv-field sv-learning_sample__date">
        <label class="sv-field__label" for={id}>{t("boosters_start")}</label>
        <input
          id={id}
          class="sv-field__input"
          type="date"
          value={start}
          onInput={(event) => {
            choose(event.currentTarget.value);
            blame("");
          }}
        />
      </div>
      {days.length > 0 && <ul>{days.map(({ id: booster, title, date }) => <li key={booster}>{danishDate(date, "full")}: {title}</li>)}</ul>}
      <button type="button" class="sv-button" onClick={calendar}>{t("boosters_ics")}</button>
      <p class="sv-field__alarm" role="status">{fault}</p>
    </section>
  );
}
