/** COPY's signature, its flags and the length of its header extension, which PostgreSQL leaves empty. */
const PREAMBLE_BYTES = 19;
const FIELDS_BYTES = 2;
const LENGTH_BYTES = 4;

/** Counts the rows of COPY's binary format as its bytes go by, cut anywhere (PostgreSQL documentation, COPY, "Binary Format"). */
export class RowCounter {
  rows = 0;
  #skip = PREAMBLE_BYTES;
  #fieldsLeft = 0;
  #cut: Buffer = Buffer.alloc(0);

  push(chunk: Buffer): void {
    const bytes = this.#cut.length === 0 ? chunk : Buffer.concat([this.#cut, chunk]);
    let at = 0;
    for (;;) {
      const step = Math.min(this.#skip, bytes.length - at);
      at += step;
      this.#skip -= step;
      const wanted = this.#fieldsLeft > 0 ? LENGTH_BYTES : FIELDS_BYTES;
      if (this.#skip > 0 || bytes.length - at < wanted) break;
      if (wanted === LENGTH_BYTES) this.#field(bytes.readInt32BE(at));
      else this.#row(bytes.readInt16BE(at));
      at += wanted;
    }
    this.#cut = bytes.subarray(at);
  }

  /** -1 fields: the trailer. */
  #row(fields: number): void {
    if (fields < 0) return;
    this.rows++;
    this.#fieldsLeft = fields;
  }

  /** -1 bytes: a null. */
  #field(length: number): void {
    this.#fieldsLeft--;
    this.#skip = Math.max(length, 0);
  }
}
