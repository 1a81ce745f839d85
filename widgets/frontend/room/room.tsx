// The live room's page, in one of three roles.
import { render } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { announce } from "../shared/announce";
import { eraseAll } from "../shared/store";
import { startChrome } from "../page/chrome";
import { type Kept, dropped, forget, fromKey, put, recall, remember, roundKey, settled, waiting } from "./kept";
import { Leader } from "./Leader";
import { Line } from "./line";
import { Phone } from "./Phone";
import { Screen } from "./Screen";
import type { Card, Message, Page, RoomState } from "./types";
import { words } from "./use";
import "../shared/exercise.css";
import "./room.css";

const LOST = { leader: "lost_leader", phone: "lost", screen: "lost_screen" };
const NOT_COUNTED = ["not_asked", "closed", "no_such_answer"];

function App({ page }: { page: Page }) {
  const t = useMemo(() => words(page), [page]);
  const [room, show] = useState<RoomState | null>(null);
  const [on, connect] = useState(false);
  const [ever, met] = useState(false);
  const [ended, end] = useState("");
  const [problem, tell] = useState("");
  const [card, deal] = useState<Card | null>(null);
  const [kept, keep] = useState<Kept>(() => recall(page.code, Date.now()));
  const mine = useRef(kept);
  const line = useRef<Line | null>(null);
  const secret = useRef(location.hash.slice(1));

  const change = (next: Kept) => {
    mine.current = next;
    keep(next);
    remember(page.code, next);
  };
  const send = () => {
    for (const [key, sent] of waiting(mine.current)) line.current?.say("answer", { ...fromKey(key), value: sent.value });
  };
  const stop = (word: string) => {
    end(word);
    line.current?.end();
  };

  const heard = (message: Message) => {
    if (message.type === "gone") {
      if (page.role === "phone") forget(page.code);
      stop(page.role === "leader" ? "gone_leader" : "gone");
    }
    else if (message.type === "card") deal({ number: message.number as number, card: message.card as Card["card"] });
    else if (message.type === "mine") send();
    else if (message.type === "saved") {
      change(settled(mine.current, roundKey(message.question as string, message.round as number), message.value as number | null));
      tell("");
    } else if (message.type === "erased") announce(t("erased"));
    else if (message.type === "secret") {
      secret.current = message.secret as string;
      history.replaceState(null, "", `#${secret.current}`);
      tell("new_link_done");
    } else if (message.type === "error") {
      const word = message.word as string;
      if (word === "wrong_secret" || word === "room_full") stop(word);
      else {
        if (NOT_COUNTED.includes(word)) for (const [key] of waiting(mine.current)) change(dropped(mine.current, key));
        // the database was away: what waits is sent again
        if (word.startsWith("store") && message.about === "answer") setTimeout(send, 3_000);
        tell(word);
      }
    }
  };

  useEffect(() => {
    if (page.role === "phone") change(mine.current);
    line.current = new Line(page.socket, {
      hello: () => (page.role === "leader" ? { secret: secret.current || "-" } : page.role === "phone" ? { phone: mine.current.phone } : {}),
      heard,
      state: (next) => {
        show(next);
        tell((known) => (known === "new_link_done" ? known : ""));
      },
      connected: (now) => {
        connect(now);
        if (now) {
          met((before) => {
            if (!before && page.role === "phone") announce(t("you_are_in"));
            return true;
          });
        }
      },
    });
    return () => line.current?.end();
  }, [page]);

  if (ended) return <Ended text={t(ended)} page={page} back={t("back_home")} />;
  if (!room || !line.current) return <p role="status" class="room-note">{ever ? t(LOST[page.role]) : t("connecting")}</p>;
  const clock = line.current.clock;
  const say = (type: string, fields: Record<string, unknown> = {}) => {
    if (!line.current?.say(type, fields)) tell(LOST[page.role]);
  };
  const answer = (value: number | null, text: string) => {
    const asked = room.asked;
    if (!asked) return;
    change(put(mine.current, roundKey(asked.id, asked.round), { text: asked.text, value, answer: text, waits: true }, Date.now()));
    send();
  };
  const erase = () => {
    say("erase");
    change({ ...mine.current, sent: {} });
    eraseAll();
  };
  return (
    <>
      {!on && <p class="room-banner" role="alert">{t(LOST[page.role])}</p>}
      {on && problem && <p class="room-banner" role="alert">{t(problem)}</p>}
      {on && !problem && page.role === "phone" && <p class="room-in">{t("you_are_in")} · {page.code}</p>}
      {page.role === "leader" && <Leader room={room} page={page} clock={clock} t={t} say={say} />}
      {page.role === "screen" && <Screen room={room} page={page} clock={clock} t={t} />}
      {page.role === "phone" && <Phone room={room} page={page} clock={clock} card={card} kept={kept} t={t} onAnswer={answer} onErase={erase} />}
    </>
  );
}

function Ended({ text, page, back }: { text: string; page: Page; back: string }) {
  return <div class="room-ended" role="status"><p>{text}</p><p><a class="page-button" href={page.base}>{back}</a></p></div>;
}

const told = document.getElementById("samtale-room")?.textContent;
const place = document.querySelector<HTMLElement>("[data-room]");
startChrome();
if (told && place) {
  place.replaceChildren();
  render(<App page={JSON.parse(told) as Page} />, place);
}
