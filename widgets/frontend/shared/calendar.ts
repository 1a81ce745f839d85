// Calendar files: whole days only, no person, no place. The file is made in the browser.
import { useEffect } from "preact/hooks";
import { idle } from "./idle.ts";

// a fifth of all exercises' code, and needed by few: fetched beside, not before, the exercise
const writer = () => import("ics");

export interface Appointment {
  /** Year-month-day, as a date field gives it. */
  date: string;
  title: string;
  text?: string;
}

/** Give what writes calendar files; it is fetched when nothing else is to do, so that it is here if the network is not. */
export function useCalendar(): typeof toIcs {
  useEffect(() => {
    idle().then(writer, () => undefined);
  }, []);
  return toIcs;
}

/** Write appointments as an .ics file; undefined when a date is no date. */
export async function toIcs(appointments: readonly Appointment[]): Promise<string | undefined> {
  const { createEvents } = await writer();
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
