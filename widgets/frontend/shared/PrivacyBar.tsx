// Says where the words are, lets the person keep them on the device, and erases everything.
import { useState } from "preact/hooks";
import { announce } from "./announce";
import type { Translate } from "./host";
import { eraseAll, keepOnDevice, useKeeping } from "./store";

export function PrivacyBar({ words }: { words: Translate }) {
  const keeping = useKeeping();
  const [asking, ask] = useState(false);
  const erase = () => {
    eraseAll();
    ask(false);
    announce(words("erased"));
  };
  return (
    <div class="sv-privacy">
      <p class="sv-privacy__text">{words(keeping ? "private_device" : "private_tab")}</p>
      <div class="sv-row">
        <label class="sv-check">
          <input type="checkbox" checked={keeping} onChange={(event) => keepOnDevice(event.currentTarget.checked)} />
          <span>{words("keep_on_device")}</span>
        </label>
        {asking ? (
          <span class="sv-row" role="group" aria-label={words("erase_question")}>
            <span>{words("erase_question")}</span>
            <button type="button" class="sv-button sv-button--danger" onClick={erase}>{words("erase_yes")}</button>
            <button type="button" class="sv-button sv-button--quiet" onClick={() => ask(false)}>{words("erase_no")}</button>
          </span>
        ) : (
          <button type="button" class="sv-button sv-button--quiet" onClick={() => ask(true)}>{words("erase_all")}</button>
        )}
      </div>
    </div>
  );
}
