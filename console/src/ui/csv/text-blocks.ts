/** A piece of a file, and how much of it was read by then (0..1). */
export type TextBlock = { readonly text: string; readonly share: number };

/** The text of a file, piece by piece, so that a large one needs no more memory than a small one. Throws `TypeError` where it is not UTF-8. */
export async function* textBlocks(file: Blob): AsyncGenerator<TextBlock> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const reader = file.stream().getReader();
  let read = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      read += value.byteLength;
      yield { text: decoder.decode(value, { stream: true }), share: file.size === 0 ? 1 : read / file.size };
    }
    yield { text: decoder.decode(), share: 1 };
  } finally {
    reader.releaseLock();
  }
}
