// Every card as a list: on the screen when asked for, on paper always.
import type { Ref } from "preact";
import type { Family } from "./model";

interface Props {
  sheet: Ref<HTMLDivElement>;
  title: string;
  families: Family[];
  shown: boolean;
  footer: string;
}

export const AllCards = ({ sheet, title, families, shown, footer }: Props) => (
  <div ref={sheet} class={shown ? "sv-question_cards__all" : "sv-question_cards__all sv-only-print"}>
    <p class="sv-title sv-only-print">{title}</p>
    {families.map((family) => (
      <div key={family.id}>
        <h5>{family.title}</h5>
        <ul>
          {family.cards.map((card) => (
            <li key={card.id}>
              {card.text}
              {card.hint && <span class="sv-question_cards__hint"> {card.hint}</span>}
            </li>
          ))}
        </ul>
      </div>
    ))}
    <p class="sv-only-print">{footer}</p>
  </div>
);
