// Open a file that was saved at the other moment or on another device.
import { useState } from "preact/hooks";
import { announce } from "@shared/announce";
import type { Translate } from "@shared/host";
import { useId } from "@shared/id";

interface Props {
  words: Translate;
  /** False when the file is none of these. */
  onOpen(text: string): boolean;
}

export function OpenFile({ words: t, onOpen }: Props) {
  const id = useId();
  const [fault, blame] = useState("");
  const open = async (input: HTMLInputElement) => {
    const found = input.files?.[0];
    if (!found) return;
    const taken = onOpen(await found.text().catch(() => ""));
    input.value = ""; // the same file may be chosen again
    blame(taken ? "" : t("bad_file"));
    if (taken) announce(t("opened"));
  };
  return (
    <span class="sv-learning_sample__files">
      <label class="sv-button sv-button--quiet sv-learning_sample__open" for={id}>
        {t("open")}
        <input id={id} type="file" accept=".json,application/json" onChange={(event) => void open(event.currentTarget)} />
      </label>
      <span class="sv-field__alarm" role="status">{fault}</span>
    </span>
  );
}
