// The lever as a picture: a beam on a foot, use to the left, the counterweight to the right.
import type { Translate } from "@shared/host";
import { type Lever, WEIGHT, tilt } from "./model";

/** Height of one place of weight, and the turn of the beam for one place of tilt. */
const PLACE = 13;
const DEGREES = 3;
const BEAM = { y: 150, left: 40, right: 400 };
const WIDE = 84;

interface Props {
  lever: Lever;
  said: string;
  words: Translate;
}

export function Picture({ lever, said, words: t }: Props) {
  const weight = (name: string, x: number, places: number) =>
    places > 0 && <rect class={`sv-brain_balance__${name}`} x={x} y={BEAM.y - 7 - places * PLACE} width={WIDE} height={places * PLACE} rx="6" />;
  return (
    <svg class="sv-brain_balance__picture" role="img" aria-label={said} viewBox="0 40 440 255">
      <path class="sv-brain_balance__foot" d="M220,158 L180,245 H260 Z" />
      <path class="sv-brain_balance__ground" d="M20,245 H420" />
      <g class="sv-brain_balance__beam" style={{ transform: `rotate(${-DEGREES * tilt(lever)}deg)` }}>
        {weight("use", BEAM.left + 6, WEIGHT[lever.use])}
        {weight("counter", BEAM.right - WIDE - 6, lever.counter)}
        <rect class="sv-brain_balance__board" x={BEAM.left} y={BEAM.y - 7} width={BEAM.right - BEAM.left} height="14" rx="7" />
      </g>
      <circle class="sv-brain_balance__pivot" cx="220" cy={BEAM.y} r="9" />
      <text class="sv-brain_balance__name" x="40" y="280">{t("side_use")}</text>
      <text class="sv-brain_balance__name" x="400" y="280" text-anchor="end">{t("side_counter")}</text>
    </svg>
  );
}
