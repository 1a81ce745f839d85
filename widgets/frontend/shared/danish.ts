// Numbers and dates the Danish way. A formatter takes milliseconds to make: each is made when it is first needed, and kept.

const numbers = new Map<number, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();

/** Write a number with that many decimals. */
export function danishNumber(value: number, decimals = 0): string {
  const known = numbers.get(decimals);
  const format = known ?? new Intl.NumberFormat("da-DK", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  if (!known) numbers.set(decimals, format);
  return format.format(value);
}

/** Write a day (`2026-05-03`); `full` names the day of the week, too. No day gives "". */
export function danishDate(iso: string, style: "long" | "full" = "long"): string {
  if (!iso) return "";
  const known = dates.get(style);
  const format = known ?? new Intl.DateTimeFormat("da-DK", { dateStyle: style, timeZone: "UTC" });
  if (!known) dates.set(style, format);
  return format.format(new Date(`${iso}T00:00:00Z`));
}
