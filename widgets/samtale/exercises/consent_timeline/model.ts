// Which band of each kind of help holds an age. No DOM.
export interface Band {
  id: string;
  help: string;
  from_age: number;
  to_age: number;
  claim_2016: string;
  rule: string;
}

/** The bands that hold `age`, in the order of the data. */
export const atAge = (bands: readonly Band[], age: number): Band[] =>
  bands.filter(({ from_age, to_age }) => from_age <= age && age <= to_age);

/** True when another band begins or ends between two ages. */
export const changes = (bands: readonly Band[], before: number, after: number): boolean =>
  atAge(bands, before).some((band, at) => band.id !== atAge(bands, after)[at]?.id);
