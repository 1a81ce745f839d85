// The coach's door: its rules are fetched when somebody is about to write, so that a page opens without them.
import { useLayoutEffect, useState } from "preact/hooks";
import { idle } from "@shared/idle.ts";
import type { Coach } from "./engine.ts";

type Home = typeof import("./index.ts");

let asked: Promise<Home> | undefined;
let made: Coach | undefined;

function home(): Promise<Home> {
  asked ??= import("./index.ts").catch((error: unknown) => {
    asked = undefined; // the next who asks may have a network
    throw error;
  });
  return asked;
}

/** The coach, ready to review. */
export async function fetchCoach(): Promise<Coach> {
  made ??= (await home()).coach();
  return made;
}

/** Fetch the coach and make its rules ready little by little; whoever asks before that waits only for the rest. */
export function prepareCoach(): void {
  home()
    .then(({ warmUp }) => warmUp(idle))
    .catch((error: unknown) => console.warn(error));
}

/** The coach as soon as it is there; it is asked for when it is `needed`, and fetched at the first touch of the page. */
export function useCoach(needed: boolean): Coach | undefined {
  const [coach, keep] = useState(made);
  useLayoutEffect(() => {
    // the network may be gone when the first remark is asked for
    const early = () => void home().catch(() => undefined);
    const touches = ["pointerdown", "keydown"] as const;
    for (const touch of touches) addEventListener(touch, early, { once: true });
    return () => touches.forEach((touch) => removeEventListener(touch, early));
  }, []);
  useLayoutEffect(() => {
    let here = true;
    if (needed && !coach) fetchCoach().then((found) => here && keep(found), (error: unknown) => console.warn(error));
    return () => {
      here = false;
    };
  }, [needed]);
  return coach;
}
