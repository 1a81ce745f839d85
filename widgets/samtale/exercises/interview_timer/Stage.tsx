// Holds the clock in the page, or lets the same elements fill the whole window for a projector.
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

interface Props {
  big: boolean;
  label: string;
  onLeave(): void;
  children: ComponentChildren;
}

const FOCUSABLE = "button, input, summary";

export function Stage({ big, label, onLeave, children }: Props) {
  const stage = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = stage.current;
    if (!big || !element) return;
    const focused = document.activeElement as HTMLElement | null;
    // The top layer without a modal dialog: that would silence the page's live region.
    element.popover = "manual";
    element.showPopover?.();
    focused?.focus();
    const press = (event: KeyboardEvent) => {
      if (event.key === "Escape") onLeave();
      else if (event.key === "Tab") stay(event, element);
    };
    document.addEventListener("keydown", press);
    return () => {
      document.removeEventListener("keydown", press);
      const last = document.activeElement as HTMLElement | null;
      element.popover = null;
      last?.focus();
    };
  }, [big]);
  return (
    <div
      ref={stage}
      class={`sv-interview_timer__stage${big ? " sv-interview_timer__stage--big" : ""}`}
      role={big ? "dialog" : undefined}
      aria-label={big ? label : undefined}
    >
      {children}
    </div>
  );
}

/** Keep the focus inside, since what lies behind cannot be seen. */
function stay(event: KeyboardEvent, element: HTMLElement): void {
  const inside = [...element.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const [first, last] = [inside[0], inside.at(-1)];
  const leaving = document.activeElement === (event.shiftKey ? first : last);
  if (!leaving && element.contains(document.activeElement)) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}
