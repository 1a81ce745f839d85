import { useState } from "preact/hooks";
import { announce } from "@shared/announce";
import { type ViewProps, exercise, useTrait, useWords } from "@shared/host";
import { useId } from "@shared/id";
import type { Rule } from "@shared/law";
import { RuleFacts } from "@shared/RuleFacts";
import "@shared/exercise.css";
import "./widget.css";
import { type Band, atAge, changes } from "./model";

const GUESSES = ["young", "parents", "both", "nobody", "unsure"];

function ConsentTimeline({ model }: ViewProps) {
  const t = useWords(model);
  const id = useId();
  const [title] = useTrait<string>(model, "title");
  const [intro] = useTrait<string>(model, "intro");
  const [[lowest, highest]] = useTrait<[number, number]>(model, "ages");
  const [bands] = useTrait<Band[]>(model, "bands");
  const [rules] = useTrait<Record<string, Rule>>(model, "rules");
  // nothing is kept: guesses and opened rules are gone with the page
  const [age, grow] = useState(lowest);
  const [guesses, guess] = useState<Record<string, string>>({});
  const [opened, open] = useState<string[]>([]);
  const name = title || t("label");
  const turn = (next: number) => {
    if (changes(bands, age, next)) announce(t("changed")); // the age itself is said by the slider
    grow(next);
  };
  return (
    <section aria-label={name}>
      <h4 class="sv-title">{name}</h4>
      {intro && <p>{intro}</p>}
      <p class="sv-consent_timeline__caveat">{t("no_advice")}</p>
      <div class="sv-field">
        <label class="sv-field__label" for={id}>{t("choose")}</label>
        <div class="sv-consent_timeline__ages">
          <span aria-hidden="true">{lowest}</span>
          <input
            id={id}
            type="range"
            min={lowest}
            max={highest}
            value={age}
            aria-valuetext={t("age", { age })}
            onInput={(event) => turn(Number(event.currentTarget.value))}
          />
          <span aria-hidden="true">{highest}</span>
          <span class="sv-consent_timeline__age" aria-hidden="true">{t("age", { age })}</span>
        </div>
      </div>
      <ul class="sv-consent_timeline__helps" role="list">
        {atAge(bands, age).map((band) => {
          const rule = rules[band.rule];
          const seen = opened.includes(band.id);
          return (
            <li key={band.id} class="sv-consent_timeline__help">
              <h5 class="sv-consent_timeline__name">{band.help}</h5>
              <label class="sv-field__label" for={`${id}-${band.id}`}>{t("guess")}</label>
              <select
                id={`${id}-${band.id}`}
                class="sv-field__input"
                value={guesses[band.id] ?? ""}
                onChange={(event) => guess({ ...guesses, [band.id]: event.currentTarget.value })}
              >
                <option value="">{t("guess_none")}</option>
                {GUESSES.map((who) => <option key={who} value={who}>{t(`guess_${who}`)}</option>)}
              </select>
              <button
                type="button"
                class="sv-button"
                aria-expanded={seen}
                aria-label={t(seen ? "hide_of" : "show_of", { help: band.help })}
                onClick={() => open(seen ? opened.filter((other) => other !== band.id) : [...opened, band.id])}
              >
                {t(seen ? "hide" : "show")}
              </button>
              {seen && (
                <div class="sv-consent_timeline__facts">
                  <p>
                    <strong>{t("claim")}</strong> {band.claim_2016}
                  </p>
                  {rule.age === "expired" ? <p class="sv-rule__old" role="note">{t("expired")}</p> : <RuleFacts rule={rule} words={t} />}
                </div>
              )}
            </li>
          );
        })}
      </ul>
      <p class="sv-field__hint">{t("nothing_kept")}</p>
    </section>
  );
}

export default exercise("consent_timeline", ConsentTimeline);
