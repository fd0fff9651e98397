import type { Batch } from "./batch-run.ts";

/** Gathers rows into batches of a size; the last has what is left. */
export async function* inBatches<Row>(pieces: AsyncIterable<Batch<Row>>, size: number): AsyncGenerator<Batch<Row>> {
  let waiting: Row[] = [];
  let share = 0;
  for await (const piece of pieces) {
    share = piece.share;
    waiting.push(...piece.rows);
    while (waiting.length >= size) {
      // Of a batch cut from a longer piece the share runs a little ahead; the last one says 1.
      yield { rows: waiting.slice(0, size), share: waiting.length === size ? share : Math.min(share, 0.99) };
      waiting = waiting.slice(size);
    }
  }
  if (waiting.length > 0) yield { rows: waiting, share: 1 };
}
