// One polite live region for the whole page, however many exercises it holds.
const ID = "samtale-live-region";

/** Have a screen reader say `text` when it is done with what it says now. */
export function announce(text: string): void {
  let region = document.getElementById(ID);
  if (!region) {
    region = document.createElement("div");
    region.id = ID;
    region.className = "sv-visually-hidden";
    region.lang = "da";
    region.setAttribute("role", "status");
    region.setAttribute("aria-live", "polite");
    document.body.append(region);
  }
  // the same words twice in a row are only read when the node changes
  region.textContent = region.textContent === text ? `${text} ` : text;
}
