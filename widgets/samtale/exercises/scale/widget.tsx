import { useRef } from "preact/hooks";
import { announce } from "@shared/announce";
import { type ViewProps, exercise, useTrait, useWords } from "@shared/host";
import { useId } from "@shared/id";
import "@shared/exercise.css";
import "./widget.css";
import { useAnswer } from "./answer";
import { NOTHING } from "./model";
import { Stops } from "./Stops";

function Scale({ model }: ViewProps) {
  const t = useWords(model);
  const id = useId();
  const [question] = useTrait<string>(model, "question");
  const [hint] = useTrait<string>(model, "hint");
  const [low] = useTrait<string>(model, "low");
  const [high] = useTrait<string>(model, "high");
  const [mode] = useTrait<string>(model, "mode");
  const [{ value, before, passed }, put] = useAnswer(model, `${model.get<string>("key")}.scale`);
  const group = useRef<HTMLFieldSetElement>(null);

  const two = mode === "before_after";
  const first = two ? before : null;
  const choose = (stop: number) => {
    put({ value: stop, before, passed: false });
    announce(first === null ? t("one", { value: stop }) : t("both", { before: first, value: stop }));
  };
  const pass = () => {
    put({ value: null, before, passed: true });
    announce(t("said_pass"));
  };
  // the button goes away when it is used, so the focus moves to the stops
  const begin = (next: typeof NOTHING, said: string) => {
    group.current?.querySelectorAll("input")[next.before ?? 0].focus();
    put(next);
    announce(said);
  };
  const result = () => {
    if (passed) return t("said_pass");
    if (value === null) return first === null ? t("none") : t("second", { before: first });
    return first === null ? t("one", { value }) : t("both", { before: first, value });
  };
  return (
    <fieldset ref={group} class="sv-scale__group" aria-describedby={`${hint ? `${id}-hint ` : ""}${id}-keys`}>
      <legend class="sv-title">{question}</legend>
      {hint && <p class="sv-field__hint" id={`${id}-hint`}>{hint}</p>}
      <p class="sv-visually-hidden" id={`${id}-keys`}>
        {low && high && `${t("ends", { low, high })} `}
        {t("keys")}
      </p>
      <Stops name={id} value={value} before={first} two={two} low={low} high={high} words={t} onChoose={choose} />
      {(low || high) && (
        <div class="sv-scale__ends" aria-hidden="true">
          <span>0 = {low}</span>
          <span>10 = {high}</span>
        </div>
      )}
      {/* a name of its own, so that nobody has to walk through the numbers to pass */}
      <label class="sv-scale__pass">
        <input type="radio" name={`${id}-pass`} checked={passed} onChange={pass} />
        <span class="sv-scale__pill">{t("pass")}</span>
      </label>
      <p class="sv-scale__result">{result()}</p>
      <div class="sv-row">
        {two && first === null && value !== null && (
          <button type="button" class="sv-button" onClick={() => begin({ ...NOTHING, before: value }, t("second", { before: value }))}>
            {t("again")}
          </button>
        )}
        {(value !== null || first !== null || passed) && (
          <button type="button" class="sv-button" onClick={() => begin(NOTHING, t("said_clear"))}>
            {t("clear")}
          </button>
        )}
      </div>
    </fieldset>
  );
}

export default exercise("scale", Scale);
