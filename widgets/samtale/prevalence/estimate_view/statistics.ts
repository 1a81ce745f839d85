// The two calculations of the estimate, as samtale.prevalence makes them; the same tables give the same numbers.

export type Limits = [low: number, high: number];

/** Wilson's interval for a share; `z` is the normal quantile of the level. */
export function wilson(share: number, n: number, deff: number, z: number): Limits {
  const size = n / deff;
  const middle = (share + z ** 2 / (2 * size)) / (1 + z ** 2 / size);
  const half = (z * Math.sqrt((share * (1 - share)) / size + z ** 2 / (4 * size ** 2))) / (1 + z ** 2 / size);
  return [share === 0 ? 0 : middle - half, share === 1 ? 1 : middle + half];
}

/** Limits of the count in a population: the beta-binomial distribution with Jeffreys' prior. */
export function predict(population: number, x: number, n: number, deff: number, level: number): Limits {
  const weights = betaBinomial(population, x / deff + 0.5, (n - x) / deff + 0.5);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const quantile = (chance: number): number => {
    let reached = 0;
    for (const [count, weight] of weights.entries()) {
      reached += weight;
      if (reached >= chance * all) return count;
    }
    return population;
  };
  return [quantile((1 - level) / 2), quantile(1 - (1 - level) / 2)];
}

/** Chances of 0 to N persons, up to a common factor: each from its neighbour, beginning near the middle so that none overflows. */
function betaBinomial(people: number, a: number, b: number): Float64Array {
  const weights = new Float64Array(people + 1);
  const ratio = (k: number): number => ((people - k) * (a + k)) / ((k + 1) * (b + people - k - 1));
  const middle = Math.min(people, Math.floor((people * a) / (a + b)));
  weights[middle] = 1;
  for (let k = middle; k < people; k++) weights[k + 1] = weights[k] * ratio(k);
  for (let k = middle; k > 0; k--) weights[k - 1] = weights[k] / ratio(k - 1);
  return weights;
}
