import type { RecordMove } from "../src/core/dispute/index.ts";
import { type FileDocument, fileNoteText } from "../src/core/file/index.ts";
import { purposeText, registerKey, registerText } from "../src/core/law/index.ts";
import { formatNote, type NoteSigner, sha256, signNote } from "../src/core/log/index.ts";
import { recordParserOf } from "../src/core/record/index.ts";
import { standingOf } from "../src/core/standing/index.ts";
import type { CheckStatement, RecordContent, RecordStatement, Statement } from "../src/core/statement/index.ts";
import { fold, type TallyEntry } from "../src/core/tally/index.ts";
import { canonicalJson, monthOf } from "../src/lib/index.ts";
import { ratingsGiven, trades, tradeWith } from "../src/packs/index.ts";
import { givenSigner } from "./given-log.ts";
import { givenModel } from "./given-model.ts";
import { DAY, MadeLog } from "./made-log.ts";

/** Ten in the morning of the log's day. */
const NOW = DAY * 86_400_000_000 + 36_000_000_000;
export const SUBJECT = "1a2b3c4d-0000-4000-8000-000000000001";
export const LINKED = "1a2b3c4d-0000-4000-8000-000000000002";
const DISPUTE = "0193585a-0000-7000-8000-0000000000d1";

const hex = (text: string) => Buffer.from(sha256(new TextEncoder().encode(text))).toString("hex");
const parse = recordParserOf([trades]);
/** Six months of memory: enough to decay, short enough to be changed digit by digit. */
const MODEL = givenModel("trade-with", { weights: [1_048_576, 990_000, 930_000, 870_000, 810_000, 750_000] });

/** Digests of the registers that the file's law has. */
export const SHIPPED = new Map([trades, ratingsGiven].map((register) => [registerKey(register), hex(registerText(register))]));

type Rating = { readonly subject?: string; readonly by: string; readonly rating: number; readonly month?: number; readonly day?: number };
type WithoutIdAndTime<S> = S extends Statement ? Omit<S, "id" | "at"> : never;
type Unsaid = WithoutIdAndTime<Statement>;
type Standing = { readonly record: RecordStatement; readonly entry: TallyEntry; to: number };

/** An installation that says one thing after another, and knows by itself what stood when. */
export class Story {
  readonly logs: MadeLog[];
  readonly #standing: Standing[] = [];
  readonly #versions = new Map<string, number>();
  #statements = 0;

  constructor(epoch = 1) {
    this.logs = [new MadeLog(epoch)];
  }

  get log(): MadeLog {
    const log = this.logs.at(-1);
    if (log === undefined) throw new RangeError("a story has a log");
    return log;
  }

  /** Goes on in another log, as after a restore. */
  beginEpoch(): void {
    this.logs.push(new MadeLog(this.log.epoch + 1));
  }

  /** Register, purpose and model, as an installation states them when it is opened. */
  declareLaw(): void {
    this.say({ kind: "register", name: trades.name, digest: hex(registerText(trades)), text: registerText(trades) });
    this.say({ kind: "purpose", name: tradeWith.name, digest: hex(purposeText(tradeWith)), text: purposeText(tradeWith) });
    this.say({ kind: "model", purpose: tradeWith.name, version: 1, day: 0, digest: hex(canonicalJson(MODEL)), document: MODEL });
    // The purpose names it, though nothing of the subject's own is read in it.
    this.say({ kind: "register", name: ratingsGiven.name, digest: hex(registerText(ratingsGiven)), text: registerText(ratingsGiven) });
  }

  rate({ subject = SUBJECT, by, rating, month = 10, day = 3 }: Rating): RecordStatement {
    const occurredAt = `2026-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}T12:00:00Z`;
    const name = `account:otc:${subject.slice(-1)}`;
    const says = { rating, by: `account:otc:${by}` };
    const input = { register: "trades", type: "rated", reference: `rating-${this.#statements}`, subject: name, occurredAt, says };
    const { content: text, month: inMonth, counts } = parse(input, { now: NOW });
    const content: RecordContent = JSON.parse(text);
    const version = this.#raise(subject);
    const parts = { kind: "record", subject, source: "otc", content, digest: hex(text), registerVersion: trades.version, version } as const;
    const record = this.say(parts);
    this.#standing.push({ record, entry: { month: inMonth, counts }, to: Number.POSITIVE_INFINITY });
    return record;
  }

  withdraw({ id, subject }: RecordStatement): void {
    const version = this.#end(id, subject);
    this.say({ kind: "withdrawal", subject, source: "otc", record: id, reason: "entered_in_error", version });
  }

  /** A dispute takes a record out of the tally, or puts it back. */
  move({ id, subject }: RecordStatement, kind: RecordMove): void {
    const isBack = kind === "reinstatement" || kind === "reinsertion";
    const version = this.#end(id, subject);
    if (isBack) this.#end(id, subject, Number.POSITIVE_INFINITY);
    const said = { subject, record: id, dispute: DISPUTE, version };
    this.say(kind === "removal" ? { kind, ...said, outcome: "upheld" } : { kind, ...said });
  }

  /** The wrong record goes and the right one comes in one version. */
  correct({ id, subject }: RecordStatement, right: Rating): void {
    const replacement = this.rate({ ...right, subject });
    const version = this.#end(id, subject, replacement.version);
    this.say({
      kind: "correction",
      subject,
      source: "otc",
      record: id,
      reason: "other_party_right",
      version,
      replacement: replacement.id,
    });
  }

  erase({ id, subject, kind }: Statement & { readonly subject: string }): void {
    const version = this.#end(id, subject);
    this.say({ kind: "erasure", subject, statement: id, of: kind, basis: "GDPR Art. 17(1)(a)", version });
  }

  expire({ id, subject }: RecordStatement): void {
    this.say({ kind: "expiry", subject, records: [id], checks: [], version: this.#end(id, subject) });
  }

  link(subject: string, other: string, kind: "link" | "unlink" = "link"): void {
    for (const [one, another] of [[subject, other] as const, [other, subject] as const]) {
      const parts = { subject: one, other: another, operator: "ops", version: this.#raise(one) };
      this.say(kind === "link" ? { kind, ...parts, evidence: "signed statement of both" } : { kind, ...parts });
    }
  }

  /** A look, with the standing that the installation gave: its own sums, made one by one. */
  look({
    linked = [SUBJECT],
    changes = {},
  }: {
    readonly linked?: readonly string[];
    readonly changes?: Partial<CheckStatement>;
  } = {}): CheckStatement {
    const [subject = SUBJECT] = linked;
    const tallies = { trades: fold(linked.flatMap((each) => this.#counting(each))) };
    return this.say({
      kind: "check",
      subject,
      asked: `account:otc:${subject.slice(-1)}`,
      subscriber: "shop",
      onBehalf: "Ada",
      look: "first",
      purpose: { name: tradeWith.name, digest: hex(purposeText(tradeWith)) },
      model: { version: 1, digest: hex(canonicalJson(MODEL)) },
      registers: { trades: trades.version },
      version: this.#versionOf(subject),
      linked: [...linked].sort().map((each) => ({ subject: each, version: this.#versionOf(each) })),
      tallies,
      standingAt: NOW,
      standing: standingOf({ purpose: tradeWith, model: MODEL, tallies, month: monthOf(NOW) }),
      ...changes,
    });
  }

  /** Anything else, as it is. */
  say<S extends Unsaid>(body: S): S & { readonly id: string; readonly at: number } {
    const count = this.#statements++;
    const whole = { ...body, id: `0193585a-0000-7000-8000-${count.toString(16).padStart(12, "0")}`, at: NOW + count };
    this.log.say(whole);
    return whole;
  }

  #raise(subject: string): number {
    const version = this.#versionOf(subject) + 1;
    this.#versions.set(subject, version);
    return version;
  }

  #versionOf(subject: string): number {
    return this.#versions.get(subject) ?? 0;
  }

  #end(id: string, subject: string, version = this.#raise(subject)): number {
    for (const standing of this.#standing) if (standing.record.id === id) standing.to = version;
    return version;
  }

  /** The records that count now: of one rater and month the latest. */
  #counting(subject: string): TallyEntry[] {
    const standing = this.#standing.filter(({ record, to }) => record.subject === subject && to === Number.POSITIVE_INFINITY);
    const bySlot = Map.groupBy(standing, ({ record: { content } }) => JSON.stringify([content.says.by, monthOf(content.occurredAt)]));
    return [...bySlot.values()].flatMap((slot) =>
      slot
        .sort((a, b) => laterFirst(a.record, b.record))
        .slice(0, 1)
        .map(({ entry }) => entry),
    );
  }
}

function laterFirst(a: RecordStatement, b: RecordStatement): number {
  return b.content.occurredAt - a.content.occurredAt || (a.digest < b.digest ? 1 : -1);
}

type Making = {
  readonly signer?: NoteSigner;
  readonly keys?: readonly string[];
  readonly witnesses?: readonly NoteSigner[];
  readonly closed?: ReadonlyMap<string, "withheld" | "erased">;
  readonly subjects?: readonly string[];
};

/** The file of the story's first subject, signed by the key of its last log. */
export async function fileOf(
  { log, logs }: Story,
  { signer, keys, witnesses, closed, subjects = [SUBJECT] }: Making = {},
): Promise<FileDocument> {
  const chains = subjects.flatMap((subject) =>
    logs.map((each) => ({
      subject,
      epoch: each.epoch,
      key: Buffer.from(each.chainKey(subject)).toString("base64"),
      statements: each.chainOf(subject, closed),
    })),
  );
  return signed(
    {
      credence: "file/v1",
      madeAt: NOW + 1_000_000,
      config: "market",
      subject: { id: SUBJECT, kind: "person", identifiers: ["account:otc:1"] },
      logs: await Promise.all(logs.map((each) => each.fileLog(each === log ? signer : undefined, { keys, witnesses }))),
      chains,
      law: logs.flatMap((each) => each.ownStatements()),
    },
    signer ?? (await givenSigner(log.origin)),
  );
}

/** The document with the signature of a key, be it right or not. */
export async function signed(document: Omit<FileDocument, "signature">, signer: NoteSigner): Promise<FileDocument> {
  const { signature: _, ...unsigned }: Partial<FileDocument> & Omit<FileDocument, "signature"> = document;
  return { ...unsigned, signature: formatNote(await signNote(fileNoteText(sha256, unsigned), [signer])) };
}

/** A file with one of everything: a slot taken twice, a withdrawal, a correction, an erasure, a linked subject, looks in between. */
export async function givenFile(): Promise<FileDocument> {
  const story = new Story();
  story.declareLaw();
  story.look();
  story.rate({ by: "7", rating: 3, day: 3 });
  story.rate({ by: "7", rating: -2, day: 9 });
  const wrong = story.rate({ by: "8", rating: 5 });
  story.look();
  story.withdraw(wrong);
  const unlike = story.rate({ by: "9", rating: -4, month: 9 });
  const gone = story.rate({ by: "6", rating: 2, month: 9 });
  story.correct(unlike, { by: "9", rating: 4, month: 9 });
  story.erase(gone);
  story.rate({ subject: LINKED, by: "5", rating: 1, month: 8 });
  story.link(SUBJECT, LINKED);
  story.look({ linked: [SUBJECT, LINKED] });
  return fileOf(story, { closed: new Map([[gone.id, "erased"]]), subjects: [SUBJECT, LINKED] });
}
