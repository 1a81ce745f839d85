// What the coach hears in the replies: rules by slot. Made when the page is idle, because the first look makes all rules ready.
import { useEffect, useState } from "preact/hooks";
import { fetchCoach } from "@coach/door";
import type { Coach } from "@coach/engine";
import type { Slot } from "./model";

const MOST = 2000; // characters that the coach reads
export type Heard = Record<string, ReadonlySet<string>>;

function listen(coach: Coach, all: readonly Slot[]): Heard {
  const readable = all.filter(({ reply }) => /\p{L}/u.test(reply));
  return Object.fromEntries(
    readable.map(({ id, reply, statement }) => {
      const { remarks, credits } = coach.review(reply.slice(0, MOST), [statement.text]);
      return [id, new Set([...remarks, ...credits].map(({ rule }) => rule))];
    }),
  );
}

export function useHeard(all: readonly Slot[]): Heard {
  const [heard, tell] = useState<Heard>({});
  const said = all.map(({ id, reply }) => `${id} ${reply}`).join("\n");
  useEffect(() => {
    if (!all.length) return;
    let here = true;
    const look = () => void fetchCoach().then((coach) => here && tell(listen(coach, all)), (error: unknown) => console.warn(error));
    const timer = setTimeout(look, 100);
    return () => {
      here = false;
      clearTimeout(timer);
    };
  }, [said]);
  return heard;
}
