// The prediction for each design effect as horizontal bars; the guide's own count as a dashed line.
import { alternative, danish, fill, range, type Row, type Words } from "./estimate.ts";

interface Props {
  found: Row[];
  chosen: number;
  claim: number | null;
  words: Words;
}

const WIDTH = 340;
const LINE = 74;
const TOP = 34;

export function Figure({ found, chosen, claim, words }: Props) {
  const ends = [...found.flatMap((row) => row.predicted), ...(claim === null ? [] : [claim])];
  const margin = Math.max(1, (Math.max(...ends) - Math.min(...ends)) * 0.12);
  const [least, most] = [Math.min(...ends) - margin, Math.max(...ends) + margin];
  const at = (people: number) => 16 + ((people - least) / (most - least)) * (WIDTH - 32);
  const height = TOP + LINE * found.length + 36;
  const step = tick(most - least);
  const ticks: number[] = [];
  for (let value = Math.ceil(least / step) * step; value <= most; value += step) ticks.push(value);
  return (
    <svg class="sv-estimate_view__figure" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={alternative(found, claim, words)}>
      {ticks.map((value) => (
        <g key={value}>
          <line class="sv-estimate_view__grid" x1={at(value)} x2={at(value)} y1={TOP - 6} y2={height - 30} />
          <text class="sv-estimate_view__tick" x={at(value)} y={height - 12}>{danish(value)}</text>
        </g>
      ))}
      {claim !== null && (
        <g class="sv-estimate_view__claim">
          <line x1={at(claim)} x2={at(claim)} y1={TOP - 8} y2={height - 30} />
          <text x={at(claim) + (at(claim) > WIDTH / 2 ? -6 : 6)} y={TOP - 14} text-anchor={at(claim) > WIDTH / 2 ? "end" : "start"}>
            {fill(words.figure_claim, { number: danish(claim) })}
          </text>
        </g>
      )}
      {found.map((row, place) => {
        const y = TOP + LINE * place + 22;
        const picked = row.deff === chosen;
        const name = fill(words.figure_deff, { deff: row.deff }) + (picked ? ` (${words.chosen})` : "");
        return (
          <g key={row.deff} class={picked ? "sv-estimate_view__bar is-chosen" : "sv-estimate_view__bar"}>
            <line x1={at(row.predicted[0])} x2={at(row.predicted[1])} y1={y} y2={y} />
            <circle cx={at(row.expected)} cy={y} r={picked ? 8 : 6} />
            <text x={WIDTH / 2} y={y + 32}>{`${name}: ${range(words, row.predicted)}`}</text>
          </g>
        );
      })}
    </svg>
  );
}

/** A round step that gives four to eight marks. */
function tick(reach: number): number {
  const rough = reach / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  return power * ([1, 2, 5, 10].find((times) => times * power >= rough) ?? 10);
}
