import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { announce } from "@shared/announce";
import { printOnly } from "@shared/export";
import { type ViewProps, exercise, useTrait, useWords } from "@shared/host";
import "@shared/exercise.css";
import "./widget.css";
import { Gate } from "./Gate";
import { type Lever, MOST_STEPS, USES, type Use, lean, walk } from "./model";
import { Picture } from "./Picture";

function BrainBalance({ model }: ViewProps) {
  const t = useWords(model);
  const [title] = useTrait<string>(model, "title");
  const [intro] = useTrait<string>(model, "intro");
  const [reading] = useTrait<string[]>(model, "reading");
  const [source] = useTrait<string>(model, "source");
  const [approved] = useTrait<string>(model, "approved");
  // nothing of it is kept: the steps are gone with the page, and so is the open door
  const [steps, go] = useState<Use[]>([]);
  const [opened, open] = useState(false);
  const sheet = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    // the button that opened this is gone; go on reading here
    if (opened) heading.current?.focus();
  }, [opened]);

  const name = title || t("label");
  const way = walk(steps);
  const lever = way[way.length - 1];
  const full = steps.length >= MOST_STEPS;
  const said = (state: Lever) => t("said", { use: t(`use_${state.use}`), lean: t(`lean_${lean(state)}`) });
  const take = (next: Use[]) => {
    go(next);
    const states = walk(next);
    announce(next.length ? `${t("step", { number: next.length })} ${said(states[states.length - 1])}` : t("begun"));
  };
  return (
    <section ref={sheet} aria-label={name}>
      <h4 class="sv-title">{name}</h4>
      <p class="sv-brain_balance__model">{t("model")}</p>
      <p class="sv-brain_balance__badge">{approved ? t("approved", { by: approved }) : t("awaits")}</p>
      {!approved && !opened ? (
        <Gate words={t} onOpen={() => open(true)} />
      ) : (
        <>
          {intro && <p>{intro}</p>}
          <h5 ref={heading} tabIndex={-1} class="sv-brain_balance__heading">{steps.length ? t("step", { number: steps.length }) : t("start")}</h5>
          <Picture lever={lever} said={said(lever)} words={t} />
          <p class="sv-brain_balance__said">{said(lever)}</p>
          <div class="sv-brain_balance__steps sv-no-print" role="group" aria-label={t("steps")}>
            {USES.map((use) => (
              <button key={use} type="button" class="sv-button" disabled={full} onClick={() => take([...steps, use])}>{t(`take_${use}`)}</button>
            ))}
            <button type="button" class="sv-button sv-button--quiet" disabled={!steps.length} onClick={() => take([])}>{t("again")}</button>
          </div>
          {full && <p role="status">{t("full")}</p>}
          <h5 class="sv-brain_balance__heading">{t("reading")}</h5>
          <ul>
            {reading.map((line) => <li key={line}>{line}</li>)}
          </ul>
          {source && <p>{t("source", { source })}</p>}
          {steps.length > 0 && (
            <>
              <h5 class="sv-brain_balance__heading">{t("way")}</h5>
              <ol class="sv-brain_balance__way">
                {way.slice(1).map((state, at) => <li key={at}>{said(state)}</li>)}
              </ol>
            </>
          )}
          <button type="button" class="sv-button sv-button--quiet sv-no-print" onClick={() => sheet.current && printOnly(sheet.current)}>{t("print")}</button>
          <p class="sv-only-print">{t("export_footer")}</p>
        </>
      )}
      <p class="sv-field__hint sv-no-print">{t("nothing_kept")}</p>
    </section>
  );
}

export default exercise("brain_balance", BrainBalance);
