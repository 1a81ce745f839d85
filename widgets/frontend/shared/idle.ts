/** Wait until the browser has nothing more urgent to do. */
export function idle(): Promise<void> {
  const ask = globalThis.requestIdleCallback ?? ((done: () => void) => setTimeout(done, 1));
  return new Promise((done) => ask(() => done(), { timeout: 500 }));
}
