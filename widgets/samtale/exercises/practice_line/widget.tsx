import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { prepareCoach } from "@coach/door";
import { type ViewProps, exercise, useTrait, useWords } from "@shared/host";
import { PrivacyBar } from "@shared/PrivacyBar";
import { onErase, usePrivate } from "@shared/store";
import "@shared/exercise.css";
import "./widget.css";
import { Aloud } from "./Aloud";
import { BLANK, type Entry, type Situation as Data } from "./model";
import { Situation } from "./Situation";
import { Written } from "./Written";

function PracticeLine({ model }: ViewProps) {
  const t = useWords(model);
  const [title] = useTrait<string>(model, "title");
  const [situations] = useTrait<Data[]>(model, "situations");
  const [value, setValue] = useTrait<number | null>(model, "value");
  const key = model.get<string>("key");
  const [entries, keep] = usePrivate<Record<string, Entry>>(`${key}.lines`, {});
  const [coached, setCoached] = usePrivate<boolean>(`${key}.coached`, true);
  const [warned, setWarned] = usePrivate<boolean>(`${key}.warned`, false);
  const [aloud, sayAloud] = usePrivate<boolean>(`${key}.aloud`, false);
  const [at, go] = usePrivate<number>(`${key}.at`, 0);
  const [moved, move] = useState(0);
  const top = useRef<HTMLDivElement>(null);

  // the rules take a moment to make ready: do that while the person writes, and not at all for who only reads
  const warm = useRef(false);
  const makeReady = () => {
    if (!warm.current) prepareCoach();
    warm.current = true;
  };
  useLayoutEffect(() => onErase(() => setValue(null)), [model]);
  useLayoutEffect(() => {
    if (moved) top.current?.focus();
  }, [moved]);
  if (!situations.length) return <p>{t("empty")}</p>;

  const place = Math.min(at, situations.length - 1);
  const data = situations[place];
  const step = (by: number) => {
    go(place + by);
    setValue(null);
    move(moved + 1);
  };
  return (
    <section aria-label={title || t("label")} onFocusCapture={makeReady}>
      <h4 class="sv-title">{title || t("label")}</h4>
      <p class="sv-practice_line__warning">{t("no_names")}</p>
      <div ref={top} tabIndex={-1}>
        {situations.length > 1 && <p class="sv-field__hint">{t("place", { number: place + 1, count: situations.length })}</p>}
        <Situation data={data} words={t} />
      </div>
      {coached && !warned && !aloud && (
        <p class="sv-practice_line__wrong">
          {t("can_be_wrong")} <button type="button" class="sv-button sv-button--quiet" onClick={() => setWarned(true)}>{t("understood")}</button>
        </p>
      )}
      {aloud ? (
        <Aloud value={value} words={t} onValue={setValue} />
      ) : (
        <Written key={data.id} data={data} entry={entries[data.id] ?? BLANK} coached={coached} words={t}
          onEntry={(entry) => keep({ ...entries, [data.id]: entry })} />
      )}
      <div class="sv-row sv-practice_line__tools sv-no-print">
        {situations.length > 1 && <button type="button" class="sv-button" disabled={place === 0} onClick={() => step(-1)}>{t("back")}</button>}
        {situations.length > 1 && <button type="button" class="sv-button" disabled={place === situations.length - 1} onClick={() => step(1)}>{t("next")}</button>}
        <label class="sv-check"><input type="checkbox" checked={aloud} onChange={(event) => sayAloud(event.currentTarget.checked)} /><span>{t("aloud")}</span></label>
        <label class="sv-check"><input type="checkbox" checked={!coached} onChange={(event) => setCoached(!event.currentTarget.checked)} /><span>{t("coach_off")}</span></label>
      </div>
      <PrivacyBar words={t} />
    </section>
  );
}

export default exercise("practice_line", PracticeLine);
