/**
 * The same batches, until somebody stops the work: then no more is read, and what `stopped` rejects with is thrown. Else a load would go on in a
 * process that is closing.
 */
export async function* batchesUntil<Batch>(
  stopped: Promise<never>,
  batches: AsyncIterable<Batch> | Iterable<Batch>,
): AsyncGenerator<Batch> {
  for await (const batch of batches) {
    // Of two that are settled the first wins.
    await Promise.race([stopped, Promise.resolve()]);
    yield batch;
  }
}

/** For work that nobody stops. */
export const NEVER = new Promise<never>(() => {});
