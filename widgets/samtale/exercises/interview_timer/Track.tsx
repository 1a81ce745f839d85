// The phases of the plan in order: past, present and coming told apart by mark, word and weight.
import type { Translate } from "@shared/host";
import { type Clock, type Phase, minutes } from "./model";
import { plain } from "./words";

interface Props {
  plan: Phase[];
  clock: Clock;
  words: Translate;
}

export function Track({ plan, clock, words: t }: Props) {
  const reached = clock.state === "done" ? plan.length : clock.phase;
  return (
    <ol class="sv-interview_timer__track" aria-label={t("phases")}>
      {plan.map((phase, index) => {
        const when = index < reached ? "past" : index === reached ? "now" : "coming";
        const lasts = when === "now" ? minutes(plan, clock) : phase.minutes;
        return (
          <li
            class={`sv-interview_timer__step sv-interview_timer__step--${when}`}
            aria-current={when === "now" ? "step" : undefined}
          >
            <span class="sv-interview_timer__mark" aria-hidden="true">{when === "past" ? "✓" : index + 1}</span>
            <span class="sv-interview_timer__step-text">
              <span class="sv-interview_timer__step-name">{phase.name}</span>
              <span class="sv-interview_timer__step-facts">
                {t("phase_minutes", { minutes: plain(lasts) })}
                {when !== "coming" && ` · ${t(`phase_${when}`)}`}
                {phase.swap && when !== "past" && ` · ${t("phase_swap")}`}
              </span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
