// Calendar files: whole days only, no person, no place. The file is made in the browser.
import { createEvents } from "ics";

export interface Appointment {
  /** Year-month-day, as a date field gives it. */
  date: string;
  title: string;
  text?: string;
}

/** Write appointments as an .ics file; undefined when a date is no date. */
export function toIcs(appointments: readonly Appointment[]): string | undefined {
  const { error, value } = createEvents(
    appointments.map(({ date, title, text }) => ({
      title,
      description: text,
      start: date.split("-").map(Number) as [number, number, number],
      duration: { days: 1 },
      productId: "-//samtale//DA",
    })),
  );
  return error || !value ? undefined : value;
}
