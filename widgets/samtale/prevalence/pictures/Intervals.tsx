// Counts as horizontal bars; the guide's own count as a dashed line.
import { danishNumber } from "@shared/danish";
import { ticks } from "./scale.ts";

export interface Bar {
  text: string;
  low: number;
  high: number;
  /** The expected count; none where only a span was published, or where the base is a span. */
  middle: number | null;
  chosen: boolean;
}
export interface Claim {
  number: number;
  text: string;
}
interface Props {
  bars: Bar[];
  claim: Claim | null;
  label: string;
}

const WIDTH = 340;
const LINE = 74;
const TOP = 34;

export function Intervals({ bars, claim, label }: Props) {
  const ends = [...bars.flatMap((bar) => [bar.low, bar.high]), ...(claim ? [claim.number] : [])];
  const margin = Math.max(1, (Math.max(...ends) - Math.min(...ends)) * 0.12);
  const [least, most] = [Math.min(...ends) - margin, Math.max(...ends) + margin];
  const at = (people: number) => 16 + ((people - least) / (most - least)) * (WIDTH - 32);
  const height = TOP + LINE * bars.length + 36;
  return (
    <svg class="sv-pictures__figure" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={label}>
      {ticks(least, most, 5).map((value) => (
        <g key={value}>
          <line class="sv-pictures__grid" x1={at(value)} x2={at(value)} y1={TOP - 6} y2={height - 30} />
          <text class="sv-pictures__tick" x={at(value)} y={height - 12}>{danishNumber(value)}</text>
        </g>
      ))}
      {claim && (
        <g class="sv-pictures__claim">
          <line x1={at(claim.number)} x2={at(claim.number)} y1={TOP - 8} y2={height - 30} />
          <text x={at(claim.number) + (at(claim.number) > WIDTH / 2 ? -6 : 6)} y={TOP - 14} text-anchor={at(claim.number) > WIDTH / 2 ? "end" : "start"}>
            {claim.text}
          </text>
        </g>
      )}
      {bars.map((bar, place) => {
        const y = TOP + LINE * place + 22;
        return (
          <g key={bar.text} class={bar.chosen ? "sv-pictures__bar is-chosen" : "sv-pictures__bar"}>
            <line x1={at(bar.low)} x2={at(bar.high)} y1={y} y2={y} />
            {bar.middle !== null && <circle cx={at(bar.middle)} cy={y} r={bar.chosen ? 8 : 6} />}
            <text x={WIDTH / 2} y={y + 32}>{bar.text}</text>
          </g>
        );
      })}
    </svg>
  );
}
