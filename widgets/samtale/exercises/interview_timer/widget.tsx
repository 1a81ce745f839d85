import { useLayoutEffect, useReducer, useRef, useState } from "preact/hooks";
import { announce } from "@shared/announce";
import { type Translate, type ViewProps, exercise, useWords } from "@shared/host";
import { usePrivate } from "@shared/store";
import "@shared/exercise.css";
import "./widget.css";
import "./planner.css";
import "./floating.css";
import { Bar, useAway } from "./Bar";
import { Controls, type View } from "./Controls";
import { Engine } from "./engine";
import { Face } from "./Face";
import { minutes, remaining } from "./model";
import { Planner, type Preset } from "./Planner";
import { Stage } from "./Stage";
import { tone } from "./tone";
import { Track } from "./Track";
import { MARKS, type News, role, spoken } from "./words";

/** The sentence for what just happened. */
function sentence(what: News, { plan, clock }: Engine, t: Translate): string {
  const phase = plan.phases[clock.phase];
  const left = remaining(plan.phases, clock, Date.now());
  const whole = what === "phase" || what === "swap" || what === "length";
  const word = what === "started" || what === "paused" ? (left < 0 ? `${what}_over` : what) : what;
  return t(`said_${word}`, {
    phase: phase.name,
    time: spoken(whole ? minutes(plan.phases, clock) * 60 : left, t),
    role: role(phase.role, clock.swapped, t("person_a"), t("person_b")),
  }).trim();
}

/** The clock of a model, alive as long as the view. */
function useEngine({ model }: ViewProps, onNews: (what: News, engine: Engine) => void): Engine {
  const [, redraw] = useReducer<number, void>((count) => count + 1, 0);
  const listener = useRef(onNews);
  listener.current = onNews;
  const [engine] = useState(() => new Engine(model, () => redraw(), (what) => listener.current(what, engine)));
  useLayoutEffect(() => {
    engine.open();
    return () => engine.close();
  }, [engine]);
  return engine;
}

function InterviewTimer({ model }: ViewProps) {
  const t = useWords(model);
  const [view, setView] = usePrivate<View>(`${model.get<string>("key")}.clock_view`, { hidden: false, sound: false });
  const [big, setBig] = useState(false);
  const root = useRef<HTMLElement>(null);
  const face = useRef<HTMLDivElement>(null);
  const away = useAway(face);
  const engine = useEngine({ model }, (what, engine) => {
    announce(sentence(what, engine, t));
    if (view.sound && (MARKS as readonly string[]).includes(what)) tone();
  });
  const { clock, plan } = engine;
  const now = Date.now();
  const goBack = () => {
    face.current?.scrollIntoView({ block: "center" });
    root.current?.querySelector<HTMLElement>(".sv-interview_timer__primary")?.focus({ preventScroll: true });
  };
  return (
    <section ref={root} aria-label={t("label")}>
      <Stage big={big} label={t("big")} onLeave={() => setBig(false)}>
        <div ref={face}>
          <Face plan={plan.phases} clock={clock} now={now} hidden={view.hidden} words={t} />
        </div>
        <Controls engine={engine} view={view} big={big} words={t} onView={setView} onBig={setBig} />
        <Track plan={plan.phases} clock={clock} words={t} />
      </Stage>
      {clock.state === "ready" && !big && <Planner engine={engine} presets={model.get<Preset[]>("_presets")} words={t} />}
      {away && !big && (clock.state === "running" || clock.state === "paused") && (
        <Bar engine={engine} now={now} hidden={view.hidden} words={t} onReturn={goBack} />
      )}
    </section>
  );
}

export default exercise("interview_timer", InterviewTimer);
