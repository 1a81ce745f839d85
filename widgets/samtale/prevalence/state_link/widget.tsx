// A link that shows the same again: the choices, never what somebody wrote, behind the # that no server sees.
import { announce } from "@shared/announce.ts";
import { exercise, useTrait, useWords, type ViewProps } from "@shared/host.tsx";
import { useEffect, useRef, useState } from "preact/hooks";
import { type Choices, fromHash, toHash } from "./model.ts";
import "./widget.css";

function View({ model }: ViewProps) {
  const t = useWords(model);
  const [state, change] = useTrait<Choices>(model, "state");
  const [refused] = useTrait<boolean>(model, "refused");
  const [link, show] = useState("");
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const asked = fromHash(location.hash);
    if (asked) change(asked);
  }, []);
  // an older link would no longer show what one sees
  useEffect(() => show(""), [JSON.stringify(state)]);
  useEffect(() => field.current?.select(), [link]);

  const make = async () => {
    const address = new URL(location.href);
    address.hash = toHash(state);
    show(address.href);
    try {
      await navigator.clipboard.writeText(address.href);
      announce(t("copied"));
    } catch {
      announce(t("copy_by_hand")); // refused, or no clipboard without HTTPS
    }
  };
  return (
    <>
      {refused && <p role="alert">{t("refused")}</p>}
      <button type="button" class="sv-button" onClick={make}>{t("make")}</button>
      {link && (
        <label class="sv-state_link__made">
          <span>{t("made")}</span>
          <input ref={field} readOnly value={link} />
        </label>
      )}
    </>
  );
}

export default exercise("state_link", View);
