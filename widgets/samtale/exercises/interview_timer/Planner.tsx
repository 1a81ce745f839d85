// Pick another plan, or minutes of one's own, before the clock starts.
import { useState } from "preact/hooks";
import type { Translate } from "@shared/host";
import { useId } from "@shared/id";
import type { Engine, Plan } from "./engine";
import { MOST_MINUTES, type Phase } from "./model";
import { plain } from "./words";

export interface Preset {
  id: string;
  title: string;
  hint?: string;
  phases: Phase[];
}

interface Props {
  engine: Engine;
  presets: Preset[];
  words: Translate;
}

export function Planner({ engine, presets, words: t }: Props) {
  const name = useId();
  const { plan, given } = engine;
  const own = !plan.preset && plan.phases !== given.phases;
  const [minutes, type] = useState<[string, string]>(() =>
    own ? [String(plan.phases[0].minutes), String(plan.phases[1]?.minutes ?? 0)] : ["20", "10"],
  );
  const write = (next: [string, string]) => {
    type(next);
    if (next.every((text, index) => fits(text, 1 - index))) engine.choose(ownPlan(next, t));
  };
  const options = [
    ...(given.preset ? [] : [{ id: "given", title: t("plan_given"), hint: t("plan_given_hint"), phases: given.phases }]),
    ...presets,
  ];
  const chosen = plan.preset || (own ? "own" : "given");
  return (
    <details class="sv-interview_timer__planner sv-no-print">
      <summary>{t("plan_change")}</summary>
      <fieldset>
        <legend>{t("plan")}</legend>
        <div class="sv-interview_timer__plans">
          {options.map(({ id, title, hint, phases }) => (
            <Option
              key={id}
              {...{ name, title, hint }}
              minutes={t("plan_minutes", { list: phases.map((phase) => plain(phase.minutes)).join(" + ") })}
              checked={chosen === id}
              onPick={() => engine.choose(id === "given" ? given : { preset: id, phases })}
            />
          ))}
          <Option
            {...{ name, title: t("plan_own"), hint: t("plan_own_hint") }}
            checked={chosen === "own"}
            onPick={() => write(minutes.map((text, index) => (fits(text, 1 - index) ? text : "10")) as [string, string])}
          />
        </div>
      </fieldset>
      {chosen === "own" && (
        <div class="sv-interview_timer__own">
          <Minutes label={t("own_interview")} least={1} value={minutes[0]} words={t} onInput={(text) => write([text, minutes[1]])} />
          <Minutes
            label={t("own_closing")}
            hint={t("own_closing_hint")}
            least={0}
            value={minutes[1]}
            words={t}
            onInput={(text) => write([minutes[0], text])}
          />
        </div>
      )}
    </details>
  );
}

function Option(props: { name: string; title: string; hint?: string; minutes?: string; checked: boolean; onPick(): void }) {
  return (
    <label class="sv-interview_timer__plan">
      <input type="radio" name={props.name} checked={props.checked} onChange={props.onPick} />
      <span>
        <span class="sv-interview_timer__plan-title">{props.title}</span>
        {props.minutes && <span class="sv-interview_timer__plan-minutes">{props.minutes}</span>}
        {props.hint && <span class="sv-interview_timer__plan-hint">{props.hint}</span>}
      </span>
    </label>
  );
}

interface MinutesProps {
  label: string;
  hint?: string;
  least: number;
  value: string;
  words: Translate;
  onInput(text: string): void;
}

function Minutes({ label, hint, least, value, words: t, onInput }: MinutesProps) {
  const id = useId();
  const wrong = !fits(value, least);
  return (
    <div class="sv-field">
      <label class="sv-field__label" for={id}>{label}</label>
      {hint && <p class="sv-field__hint" id={`${id}-hint`}>{hint}</p>}
      <input
        id={id}
        class="sv-field__input"
        inputMode="numeric"
        autocomplete="off"
        value={value}
        aria-invalid={wrong || undefined}
        aria-describedby={[hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(" ") || undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <p class="sv-field__alarm" id={`${id}-wrong`} role="status">
        {wrong ? t("own_wrong", { least, most: MOST_MINUTES }) : ""}
      </p>
    </div>
  );
}

function fits(text: string, least: number): boolean {
  return /^\s*\d{1,3}\s*$/.test(text) && Number(text) >= least && Number(text) <= MOST_MINUTES;
}

function ownPlan([interview, closing]: [string, string], t: Translate): Plan {
  const phase = (kind: string, text: string): Phase => ({
    name: t(`own_${kind}_name`),
    minutes: Number(text),
    role: t(`own_${kind}_role`),
    swap: false,
  });
  const phases = [phase("interview", interview), phase("closing", closing)];
  return { preset: "", phases: phases.filter(({ minutes }) => minutes > 0) };
}
