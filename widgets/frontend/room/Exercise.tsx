// The module's page in a frame, at the step that the room is at. The page stays when the step changes, and so does what was written in it.
import { useEffect, useRef } from "preact/hooks";

interface Props {
  address: string;
  anchor: string;
  title: string;
}

// a place in no page: it has the page mount all its exercises at once, so that nothing moves later
const ALL = "#i-rummet";

export function Exercise({ address, anchor, title }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const show = () => {
    const page = frame.current?.contentDocument;
    const step = page?.getElementById(`trin-${anchor}`);
    // only the frame moves: a link with # would move the page around it, too
    if (step) frame.current?.contentWindow?.scrollTo({ top: step.getBoundingClientRect().top + (frame.current.contentWindow.scrollY ?? 0) - 8, behavior: "instant" });
  };
  useEffect(show, [anchor]);
  const loaded = () => {
    show();
    const body = frame.current?.contentDocument?.body;
    if (!body || body.dataset.ready) return;
    const ready = new MutationObserver(() => {
      if (!body.dataset.ready) return;
      ready.disconnect();
      show();
    });
    ready.observe(body, { attributes: true, attributeFilter: ["data-ready"] });
  };
  return <iframe ref={frame} class="room-exercise" title={title} src={address + ALL} onLoad={loaded} />;
}
