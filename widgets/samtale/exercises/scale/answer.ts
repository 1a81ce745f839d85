// The answer on the screen, its integers in the model, and the whole of it in the browser's private store.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { type Model, useTrait } from "@shared/host";
import { forget, onErase, read, write } from "@shared/store";
import { type Answer, type Mark, NOTHING, isAnswer } from "./model";

export function useAnswer(model: Model, key: string): [Answer, (next: Answer) => void] {
  const [value] = useTrait<Mark>(model, "value");
  const [before] = useTrait<Mark>(model, "before");
  // that somebody would rather not answer is known to the browser only
  const [passed, pass] = useState(false);
  const restored = useRef(false);

  const put = (next: Answer) => {
    pass(next.passed);
    model.set("value", next.value);
    model.set("before", next.before);
    model.save_changes();
  };
  useLayoutEffect(() => {
    const kept = restored.current ? undefined : read<unknown>(key);
    if (!restored.current) {
      restored.current = true;
      if (isAnswer(kept)) put(kept);
    } else if (passed && value !== null) pass(false); // the kernel set a mark
    else if (value === null && before === null && !passed) forget(key);
    else write(key, { value, before, passed });
  }, [value, before, passed]);
  useLayoutEffect(() => onErase(() => put(NOTHING)), [model]);

  return [{ value, before, passed: passed && value === null }, put];
}
