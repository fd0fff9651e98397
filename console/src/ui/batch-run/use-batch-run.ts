import { useEffect, useState, useSyncExternalStore } from "react";
import { type BatchRun, openBatchRun, type RunState } from "./batch-run.ts";

/** A run of this page's own, and how far it is. While it runs, leaving the page asks first; once the page is left, it stops. `send` is taken once: what it needs comes with the rows. */
export function useBatchRun<Row, Result>(
  send: (rows: readonly Row[]) => Promise<readonly Result[]>,
): { readonly run: BatchRun<Row, Result>; readonly state: RunState<Result> } {
  const [run] = useState(() => openBatchRun(send));
  const state = useSyncExternalStore(run.subscribe, run.state);
  const isRunning = state.phase === "running";
  useEffect(() => run.stop, [run]);
  useEffect(() => {
    if (!isRunning) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isRunning]);
  return { run, state };
}
