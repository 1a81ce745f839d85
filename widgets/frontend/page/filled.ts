const PATIENCE = 15_000; // ms; then the page says that the exercise is missing

/** anywidget fetches its module after the view was made: wait until there is something to see. */
export function filled(el: HTMLElement): Promise<void> {
  if (el.hasChildNodes()) return Promise.resolve();
  return new Promise((done, failed) => {
    const end = (then: () => void) => {
      observer.disconnect();
      clearTimeout(patience);
      then();
    };
    const observer = new MutationObserver(() => end(done));
    const patience = setTimeout(() => end(() => failed(new Error("An exercise did not appear"))), PATIENCE);
    observer.observe(el, { childList: true });
  });
}
