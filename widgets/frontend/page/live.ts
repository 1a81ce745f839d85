// Exercises that stand alone: mounted at once, on models of our own.
import type { Kernel } from "./kernel.ts";
import { LiveModel } from "./live_model.ts";
import { load } from "./load.ts";
import type { Show } from "./places.ts";
import { type Alone, type Ran, TARGET, stateOf } from "./ran.ts";

export function exercises(ran: Ran, kernel: Kernel): Show {
  const begun = new Map<string, Promise<LiveModel>>();

  async function begin(id: string, left: Alone): Promise<LiveModel> {
    const model = new LiveModel(stateOf(ran, left), kernel.comm(TARGET, id));
    await (await load(ran, left.slice)).initialize?.({ model });
    return model;
  }

  return async (id, place) => {
    const left = ran.exercises[id];
    if (!left) throw new Error(`${id} is no exercise`);
    const known = begun.get(id) ?? begin(id, left);
    begun.set(id, known);
    const root = document.createElement("div");
    root.classList.add(...((left.state._dom_classes as string[] | undefined) ?? []));
    await (await load(ran, left.slice)).render({ model: await known, el: root });
    place.replaceChildren(root);
  };
}
