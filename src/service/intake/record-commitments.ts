import { recordText } from "../../core/statement/index.ts";
import { commitTo, type QueuedStatement } from "../../store/index.ts";
import type { Placed } from "./placed.ts";

/** What the log is to say of a batch's records from one source. */
export class RecordCommitments {
  readonly #source: string;
  readonly #commitments = new Map<Placed, Buffer>();

  constructor(source: string) {
    this.#source = source;
  }

  /** Commits to a record as its subject's version has it; returns the salt to be kept. */
  commit(placed: Placed, version: number): Buffer {
    const { record: id, subject, recordedAt: at, content: digest, parsed } = placed;
    const { salt, commitment } = commitTo(
      recordText({
        id,
        subject,
        at,
        source: this.#source,
        content: parsed.content,
        digest,
        ...(parsed.raterClass === undefined ? {} : { raterClass: parsed.raterClass }),
        registerVersion: parsed.register.version,
        version,
      }),
    );
    this.#commitments.set(placed, commitment);
    return salt;
  }

  /** The record on its way into the log. */
  queued(placed: Placed): QueuedStatement {
    const commitment = this.#commitments.get(placed);
    if (commitment === undefined) throw new RangeError("a record was not committed to");
    return { subject: placed.subject, id: placed.record, kind: "record", commitment };
  }
}
