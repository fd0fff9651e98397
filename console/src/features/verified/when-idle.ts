/** However busy the page is, a reader who looks at the badge wants it within that. */
const WAIT_MS_MAX = 500;

/** Runs something once the page has been drawn and nothing more pressing waits. Returns how not to. */
export function whenIdle(run: () => void): () => void {
  // Safari has it in its newest versions only.
  if (!("requestIdleCallback" in window)) {
    const waiting = setTimeout(run, WAIT_MS_MAX);
    return () => clearTimeout(waiting);
  }
  const waiting = window.requestIdleCallback(run, { timeout: WAIT_MS_MAX });
  return () => window.cancelIdleCallback(waiting);
}
