import type { Stated } from "../../core/file/index.ts";
import type { RecordStatement } from "../../core/statement/index.ts";
import { CredenceError } from "../../errors.ts";
import { type HistoryRecord, readRecordHistories, type Session } from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import { openStatement } from "../log/index.ts";

/** What is left of a subject's records, and the version of the subject up to which it is known what was taken back. */
type History = { readonly stated: readonly Stated[]; readonly version: number };

/** More subjects than this are not held at once: a check reads 64 together at most. */
const HELD_SUBJECTS_MAX = 1_000;

/** The records of subjects, each subject read once, and held while many of its checks are decided again. */
export class RecordHistories {
  readonly #tx: Session;
  readonly #keys: Installation["keys"];
  readonly #held = new Map<string, History>();

  constructor(tx: Session, keys: Installation["keys"]) {
    this.#tx = tx;
    this.#keys = keys;
  }

  /** The histories of these subjects, by subject. */
  async of(subjects: ReadonlySet<string>): Promise<ReadonlyMap<string, History>> {
    if (this.#held.size > HELD_SUBJECTS_MAX) this.#held.clear();
    const missing = [...subjects].filter((subject) => !this.#held.has(subject));
    if (missing.length > 0) {
      const rows = await readRecordHistories(this.#tx, missing);
      for (const [subject, own] of Map.groupBy(rows, (row) => row.subject)) this.#held.set(subject, this.#historyOf(own));
    }
    return this.#held;
  }

  #historyOf(rows: readonly HistoryRecord[]): History {
    const records = rows.filter(({ kind }) => kind === "record");
    return { stated: records.flatMap((row) => this.#statedOf(row)), version: rows[0]?.subjectVersion ?? 0 };
  }

  /** The record, what disputes made of it, and that it was taken back. */
  #statedOf(row: HistoryRecord): Stated[] {
    const opened = openStatement(this.#keys, row);
    const place = row.statement;
    if (opened.is !== "open") throw new CredenceError("store_unsound", `the record ${place} cannot be opened`);
    // Written by us, and opened by its key.
    const record: Stated = { place, body: JSON.parse(opened.text) as RecordStatement };
    const moves = (row.moves ?? []).map((move): Stated => ({ place, body: { ...move, record: place } }));
    if (row.goneAt === null) return [record, ...moves];
    return [record, ...moves, { place, body: { kind: "withdrawal", record: place, version: row.goneAt } }];
  }
}
