/** What must not outlive this process, however it ends: the newest first. */
const pending = new Set<() => Promise<void>>();

/** Runs the work, and then the end, also when the work fails or the run is interrupted. */
export async function endingIn<T>(end: () => Promise<void>, work: () => Promise<T>): Promise<T> {
  let ended: Promise<void> | undefined;
  const once = (): Promise<void> => (ended ??= end());
  pending.add(once);
  try {
    return await work();
  } finally {
    await once();
    pending.delete(once);
  }
}

/** Ends everything that is still there; for an interrupted run. */
export async function endAll(): Promise<void> {
  for (const end of [...pending].reverse()) await end().catch((error: unknown) => console.error(error));
}
