import { useEffect, useLayoutEffect, useReducer, useRef } from "preact/hooks";
import { announce } from "@shared/announce";
import { useId } from "@shared/id";
import { type ViewProps, exercise, useTrait, useWords } from "@shared/host";
import { onErase, read, write } from "@shared/store";
import "@shared/exercise.css";
import "./widget.css";
import { Stops } from "./Stops";

interface Answer {
  value: number | null;
  before: number | null;
  passed: boolean;
}

function Scale({ model }: ViewProps) {
  const t = useWords(model);
  const id = useId();
  const key = `${model.get<string>("key")}.scale`;
  const [question] = useTrait<string>(model, "question");
  const [hint] = useTrait<string>(model, "hint");
  const [low] = useTrait<string>(model, "low");
  const [high] = useTrait<string>(model, "high");
  const [mode] = useTrait<string>(model, "mode");
  const [value, setValue] = useTrait<number | null>(model, "value");
  const [before, setBefore] = useTrait<number | null>(model, "before");
  // that somebody would rather not answer is known to the browser only
  const passed = useRef(false);
  const [, redraw] = useReducer<number, void>((count) => count + 1, 0);

  const show = (next: Answer) => {
    passed.current = next.passed;
    if (next.value !== value) setValue(next.value);
    if (next.before !== before) setBefore(next.before);
    redraw();
  };
  const answer = (next: Answer, said: string) => {
    show(next);
    write(key, next);
    announce(said);
  };

  useEffect(() => {
    const kept = read<Answer>(key);
    if (kept) show(kept);
  }, [key]);
  useLayoutEffect(() => onErase(() => show({ value: null, before: null, passed: false })), [key, value, before]);

  const second = mode === "before_after" && before !== null;
  const result = () => {
    if (value === null) return t(passed.current ? "said_pass" : "none");
    return second ? t("both", { before: before ?? 0, value }) : t("one", { value });
  };
  const choose = (stop: number) => answer({ value: stop, before, passed: false }, t("said", { value: stop }));
  const pass = () => answer({ value: null, before, passed: true }, t("said_pass"));
  const clear = () => answer({ value: null, before: null, passed: false }, t("said_clear"));
  const again = () => answer({ value: null, before: value, passed: false }, t("said_again"));

  return (
    <fieldset class="sv-scale__group" aria-describedby={`${id}-hint ${id}-keys`}>
      <legend class="sv-title">{question}</legend>
      {hint && <p class="sv-field__hint" id={`${id}-hint`}>{hint}</p>}
      <p class="sv-visually-hidden" id={`${id}-keys`}>{t("keys", { low, high })}</p>
      {second && <p class="sv-scale__turn">{t("second", { before: before ?? 0 })}</p>}
      <Stops name={id} value={value} before={second ? before : null} low={low} high={high} words={t} onChoose={choose} />
      <div class="sv-scale__ends" aria-hidden="true">
        <span>0 = {low}</span>
        <span>10 = {high}</span>
      </div>
      <div class="sv-row">
        <label class="sv-scale__pass">
          <input type="radio" name={id} checked={passed.current && value === null} onChange={pass} />
          <span>{t("pass")}</span>
        </label>
        {mode === "before_after" && value !== null && !second && (
          <button type="button" class="sv-button" onClick={again}>{t("again")}</button>
        )}
        {(value !== null || before !== null || passed.current) && (
          <button type="button" class="sv-button sv-button--quiet" onClick={clear}>{t("clear")}</button>
        )}
      </div>
      <p class="sv-scale__result">{result()}</p>
    </fieldset>
  );
}

export default exercise("scale", Scale);
