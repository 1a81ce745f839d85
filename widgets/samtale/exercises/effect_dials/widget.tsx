import { useRef, useState } from "preact/hooks";
import { announce } from "@shared/announce";
import { download, printOnly, toMarkdown } from "@shared/export";
import { FreeText } from "@shared/FreeText";
import { type ViewProps, exercise, useTrait, useWords } from "@shared/host";
import { useId } from "@shared/id";
import { PrivacyBar } from "@shared/PrivacyBar";
import { usePrivate } from "@shared/store";
import "@shared/exercise.css";
import "./widget.css";
import { type Dial, START, fault, keep, remove, restored, turn, turned } from "./model";
import { Rows } from "./Rows";
import { entries, names } from "./words";

function EffectDials({ model }: ViewProps) {
  const t = useWords(model);
  const [title] = useTrait<string>(model, "title");
  const [intro] = useTrait<string>(model, "intro");
  const [all] = useTrait<Dial[]>(model, "dials");
  const [point] = useTrait<string>(model, "point");
  const key = model.get<string>("key");
  const [kept, put] = usePrivate(`${key}.dials`, START);
  const [blame, say] = useState("");
  const id = useId();
  const sheet = useRef<HTMLElement>(null);
  const list = useRef<HTMLHeadingElement>(null);
  if (!all.length) return <p>{t("empty")}</p>;

  const dials = restored(all, kept);
  const { setting, guess, rows } = dials;
  const last = rows.at(-1);
  const name = title || t("label");
  const change = (next: typeof dials) => {
    put(next);
    say("");
  };
  const keepGuess = () => {
    const wrong = fault(all, dials);
    if (wrong) {
      say(t(wrong, { dials: last ? names(turned(all, last.setting, setting), t) : "" }));
      return;
    }
    change(keep(all, dials));
    announce(t("kept", { number: rows.length + 1 }));
  };
  return (
    <section ref={sheet} aria-label={name}>
      <h4 class="sv-title">{name}</h4>
      {intro && <p>{intro}</p>}
      <p class="sv-effect_dials__caveat">{t("caveat")}</p>
      <div class="sv-no-print">
        <p class="sv-field__hint">{t(last ? "turn_one" : "set_all")}</p>
        <div class="sv-effect_dials__dials">
          {all.map((dial) => (
            <fieldset key={dial.id} class="sv-effect_dials__dial">
              <legend>{dial.title}</legend>
              {dial.options.map((option) => (
                <label key={option.id} class="sv-effect_dials__option">
                  <input
                    type="radio"
                    name={`${id}-${dial.id}`}
                    checked={setting[dial.id] === option.id}
                    onChange={() => change(turn(dials, dial.id, option.id))}
                  />
                  <span>{option.text}</span>
                </label>
              ))}
            </fieldset>
          ))}
        </div>
        <FreeText label={t("guess")} hint={t("guess_hint")} rows={2} value={guess} words={t} onInput={(text) => change({ ...dials, guess: text })} />
        <div class="sv-row">
          <button type="button" class="sv-button sv-button--primary" onClick={keepGuess}>{t("keep")}</button>
          <p class="sv-effect_dials__fault" role="status">{blame}</p>
        </div>
      </div>
      <h5 ref={list} tabIndex={-1} class="sv-effect_dials__heading">{t("rows")}</h5>
      {rows.length > 0 ? (
        <Rows
          dials={all}
          rows={rows}
          words={t}
          onRemove={(row) => {
            change(remove(dials, row));
            announce(t("removed"));
            list.current?.focus();
          }}
        />
      ) : (
        <p class="sv-field__hint">{t("no_rows")}</p>
      )}
      {rows.length > 1 && point && (
        <div class="sv-effect_dials__point">
          <h5 class="sv-effect_dials__heading">{t("point")}</h5>
          <p>{point}</p>
        </div>
      )}
      <div class="sv-row sv-no-print">
        <button
          type="button"
          class="sv-button sv-button--quiet"
          onClick={() => download(`${key.replace(/\W+/g, "-") || "gaet"}.md`, toMarkdown(name, entries(all, rows, point, t), `${t("caveat")} ${t("export_footer")}`))}
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

export default exercise("effect_dials", EffectDials);
