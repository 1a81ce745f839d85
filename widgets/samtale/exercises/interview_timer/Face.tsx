// What the room looks at: who does what, and how long there is.
import type { Translate } from "@shared/host";
import { type Clock, type Phase, minutes, remaining } from "./model";
import { digits, notice, role } from "./words";

interface Props {
  plan: Phase[];
  clock: Clock;
  now: number;
  hidden: boolean;
  words: Translate;
}

export function Face({ plan, clock, now, hidden, words: t }: Props) {
  const phase = plan[clock.phase];
  const who = role(phase.role, clock.swapped, t("person_a"), t("person_b"));
  if (clock.state === "done") {
    return (
      <div class="sv-interview_timer__face">
        <p class="sv-interview_timer__name">{t("done")}</p>
        <p class="sv-interview_timer__role">{t("done_text")}</p>
      </div>
    );
  }
  const told = clock.state === "ready" ? "" : notice(plan, clock, now);
  return (
    <div class="sv-interview_timer__face">
      <p class="sv-interview_timer__count">
        {t("phase_of", { number: clock.phase + 1, count: plan.length })}
        {clock.swapped && <span class="sv-interview_timer__tag">{t("swapped")}</span>}
      </p>
      <p class="sv-interview_timer__name">{phase.name}</p>
      {who && <p class="sv-interview_timer__role">{who}</p>}
      {hidden ? <p class="sv-interview_timer__hidden">{t("hidden_clock")}</p> : <Digits {...{ plan, clock, now, words: t }} />}
      <p class="sv-interview_timer__notice">{told && <span>{t(`notice_${told}`)}</span>}</p>
    </div>
  );
}

function Digits({ plan, clock, now, words: t }: Omit<Props, "hidden">) {
  const left = remaining(plan, clock, now);
  const text = digits(left);
  const state = left < 0 ? t("over") : clock.state === "ready" ? t("waiting") : clock.state === "paused" ? t("resting") : "";
  const used = Math.min(1, 1 - left / (minutes(plan, clock) * 60));
  return (
    <>
      <p
        class={`sv-interview_timer__digits${clock.state === "paused" ? " sv-interview_timer__digits--resting" : ""}`}
        role="timer"
        aria-live="off"
        aria-label={t(left < 0 ? "time_over" : "time_left")}
        style={{ "--length": text.length }}
      >
        {text}
      </p>
      <p class="sv-interview_timer__state">
        {state || " "}
        {left < 0 && clock.state === "paused" && ` · ${t("resting")}`}
      </p>
      <div class={`sv-interview_timer__bar${left < 0 ? " sv-interview_timer__bar--over" : ""}`} aria-hidden="true">
        <span style={{ width: `${used * 100}%` }} />
      </div>
    </>
  );
}
