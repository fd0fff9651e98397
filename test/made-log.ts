import type { ChainStatement, FileLog, OpenStatement } from "../src/core/file/index.ts";
import {
  CHAIN_START,
  type ChainHead,
  commitmentOf,
  type Entry,
  formatCheckpoint,
  formatEntry,
  formatNote,
  formatVerifierKey,
  hashLeaf,
  type NoteSigner,
  nextEntry,
  nodesOf,
  proveInclusion,
  sha256,
  signNote,
  treeRoot,
} from "../src/core/log/index.ts";
import type { Statement } from "../src/core/statement/index.ts";
import { canonicalJson } from "../src/lib/index.ts";
import { givenSigner } from "./given-log.ts";

/** 2026-11-22, as entries of a log have it. */
export const DAY = 20_779;

const OWN = "own";
const bytesOf = (text: string) => new TextEncoder().encode(text);
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");

type Kept = {
  readonly chain: string;
  readonly n: number;
  readonly leaf: number;
  readonly entry: Entry;
  readonly salt: Uint8Array;
  readonly body: Statement;
};

/** The keys a file names for the log, if others than its signer's, and who else signs the checkpoint. */
type Naming = { readonly keys?: readonly string[] | undefined; readonly witnesses?: readonly NoteSigner[] | undefined };

/** A log of statements, all of it in memory, from which files are made. Keys and salts follow from names, so that it is always the same. */
export class MadeLog {
  readonly epoch: number;
  readonly origin: string;
  readonly #heads = new Map<string, ChainHead>();
  readonly #kept: Kept[] = [];
  readonly #leafHashes: Uint8Array[] = [];

  constructor(epoch: number, name = "credence.example/market-00000001") {
    this.epoch = epoch;
    this.origin = `${name}/${epoch}`;
  }

  /** Puts a statement into the log, as the next of its subject's chain or of the installation's own. */
  say<S extends Statement>(body: S): S {
    const chain = "subject" in body ? body.subject : OWN;
    const salt = sha256(bytesOf(body.id));
    const commitment = commitmentOf(sha256, { salt, body: bytesOf(canonicalJson(body)) });
    const head = this.#heads.get(chain) ?? CHAIN_START;
    const next = nextEntry(sha256, { chainKey: this.chainKey(chain), head, kind: body.kind, day: DAY, commitment });
    this.#heads.set(chain, next.head);
    this.#kept.push({ chain, n: next.head.n, leaf: this.#leafHashes.length, entry: next.entry, salt, body });
    this.#leafHashes.push(hashLeaf(sha256, formatEntry(next.entry)));
    return body;
  }

  chainKey(chain: string): Uint8Array {
    return chain === OWN ? sha256(bytesOf(`credence/own-chain/v1\n${this.origin}`)) : sha256(bytesOf(`${chain} ${this.origin}`));
  }

  /** A subject's statements as a file shows them; those of `closed` without their bodies. */
  chainOf(subject: string, closed: ReadonlyMap<string, "withheld" | "erased"> = new Map()): ChainStatement[] {
    return this.#shown(subject).map(({ statement, commitment }) => {
      const how = closed.get(statement.body.id);
      if (how === undefined) return statement;
      const { salt: _, body, ...place } = statement;
      return how === "erased" ? { ...place, commitment, closed: how, id: body.id } : { ...place, commitment, closed: how };
    });
  }

  /** The statements of the installation itself. */
  ownStatements() {
    return this.#shown(OWN).map(({ statement }) => ({ epoch: this.epoch, ...statement }));
  }

  /** The log as a file names it, with a checkpoint of all its leaves. */
  async fileLog(signer: NoteSigner | undefined, { keys, witnesses = [] }: Naming): Promise<FileLog> {
    const by = signer ?? (await givenSigner(this.origin));
    const size = this.#leafHashes.length;
    const root = treeRoot(sha256, size, nodesOf(sha256, this.#leafHashes));
    const text = formatCheckpoint({ origin: this.origin, size, root, extensions: [] });
    const checkpoint = formatNote(await signNote(text, [by, ...witnesses]));
    return { epoch: this.epoch, origin: this.origin, keys: keys ?? [formatVerifierKey(by.key)], checkpoint };
  }

  #shown(chain: string): { readonly statement: OpenStatement; readonly commitment: string }[] {
    const nodes = nodesOf(sha256, this.#leafHashes);
    const size = this.#leafHashes.length;
    return this.#kept
      .filter((kept) => kept.chain === chain)
      .map(({ n, leaf, entry, salt, body }) => ({
        statement: {
          n,
          leaf,
          day: entry.day,
          kind: body.kind,
          link: base64(entry.link),
          salt: base64(salt),
          body,
          proof: proveInclusion(sha256, { index: leaf, size }, nodes).map(base64),
        },
        commitment: base64(entry.commitment),
      }));
  }
}
