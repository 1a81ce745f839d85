// One place: what it is, whether it is still there, and since when somebody knows.
import type { Translate } from "@shared/host";
import { danishDate } from "@shared/danish";
import type { Link } from "./model";

interface Props {
  link: Link;
  own: boolean;
  words: Translate;
  onTurn(): void;
}

export function Place({ link, own, words: t, onTurn }: Props) {
  return (
    <li class="sv-link_table__place">
      <h5 class="sv-link_table__name">
        {link.address ? (
          <a href={link.address} target="_blank" rel="noopener noreferrer">
            {link.name}
            <span class="sv-visually-hidden"> {t("new_tab")}</span>
          </a>
        ) : (
          link.name
        )}
      </h5>
      <p class="sv-link_table__note">{link.note}</p>
      <p class="sv-link_table__state">
        <strong>{t(`state_${link.state}`)}</strong> {t("checked", { date: danishDate(link.checked_on) })}
        {link.age !== "fresh" && link.age && ` ${t("age_old")}`}
      </p>
      <label class="sv-check">
        <input type="checkbox" checked={own} aria-label={`${t("mine")}: ${link.name}`} onChange={onTurn} />
        <span>{t("mine")}</span>
      </label>
    </li>
  );
}
