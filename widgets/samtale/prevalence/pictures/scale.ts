// Positions and round marks of an axis.

/** A round step that gives about `count` marks over `reach`. */
export function step(reach: number, count: number): number {
  const rough = reach / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  return power * ([1, 2, 5, 10].find((times) => times * power >= rough) ?? 10);
}

/** The round numbers from `least` to `most`. */
export function ticks(least: number, most: number, count: number): number[] {
  const size = Math.max(1, step(most - least, count));
  const found: number[] = [];
  for (let value = Math.ceil(least / size) * size; value <= most; value += size) found.push(value);
  return found;
}
