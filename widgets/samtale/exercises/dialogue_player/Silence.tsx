// Seven seconds of silence that can be seen, and skipped.
import { useEffect, useRef } from "preact/hooks";
import type { Translate } from "@shared/host";
import { SILENCE } from "./model";

export function Silence({ words: t, onDone }: { words: Translate; onDone(): void }) {
  const skip = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    skip.current?.focus();
    const wait = setTimeout(onDone, SILENCE * 1000);
    return () => clearTimeout(wait);
  }, []);
  return (
    <div class="sv-dialogue_player__silence">
      <p role="status">{t("waiting", { seconds: SILENCE })}</p>
      <div class="sv-dialogue_player__breath" style={{ animationDuration: `${SILENCE}s` }} aria-hidden="true" />
      <button ref={skip} type="button" class="sv-button" onClick={onDone}>{t("skip_silence")}</button>
    </div>
  );
}
