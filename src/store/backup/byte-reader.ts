import { createHash } from "node:crypto";
import { broken } from "./header.ts";

const LINE_FEED = 0x0a;

/** Reads a stream by lengths and lines, keeping the digest of all that was read. A stream that ends too early is a broken backup. */
export class ByteReader {
  readonly #source: AsyncIterator<Buffer>;
  readonly #hash = createHash("sha256");
  #held: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Buffer>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** So many bytes. */
  async exactly(length: number): Promise<Buffer> {
    while (this.#held.length < length) await this.#more();
    return this.#taken(length);
  }

  /** The bytes up to a line feed, and it. */
  async line(lengthMax: number): Promise<Buffer> {
    for (;;) {
      const end = this.#held.indexOf(LINE_FEED);
      if (end !== -1) return this.#taken(end + 1);
      if (this.#held.length > lengthMax) throw broken("its header does not end");
      await this.#more();
    }
  }

  /** SHA-256 of all that was read so far. */
  digest(): Buffer {
    return this.#hash.copy().digest();
  }

  async isAtEnd(): Promise<boolean> {
    if (this.#held.length > 0) return false;
    return (await this.#source.next()).done === true;
  }

  async #more(): Promise<void> {
    const { value, done } = await this.#source.next();
    if (done === true) throw broken("it ends too early");
    this.#held = this.#held.length === 0 ? value : Buffer.concat([this.#held, value]);
  }

  #taken(length: number): Buffer {
    const bytes = this.#held.subarray(0, length);
    this.#held = this.#held.subarray(length);
    this.#hash.update(bytes);
    return bytes;
  }
}
