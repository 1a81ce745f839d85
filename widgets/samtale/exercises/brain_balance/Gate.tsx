// The closed door: what has to be read before the model is opened.
import type { Translate } from "@shared/host";

export function Gate({ words: t, onOpen }: { words: Translate; onOpen(): void }) {
  return (
    <div class="sv-brain_balance__gate">
      <p>{t("gate")}</p>
      <p>{t("gate_advice")}</p>
      <button type="button" class="sv-button" onClick={onOpen}>{t("open")}</button>
    </div>
  );
}
