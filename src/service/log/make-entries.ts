import type { KeyObject } from "node:crypto";
import { CHAIN_START, type ChainHead, formatEntry, type Hash, nextEntry } from "../../core/log/index.ts";
import { CredenceError } from "../../errors.ts";
import {
  chainKeyOf,
  type Keyring,
  type LeafRow,
  OWN_CHAIN,
  ownChainKey,
  type QueuedStatement,
  readSubjectKeys,
  type Sql,
} from "../../store/index.ts";

/** What the entries of a round are made with. `heads` is moved on. */
export type EntryMaking = {
  readonly heads: Map<string, ChainHead>;
  readonly keyOf: (subject: string) => Buffer;
  /** The UTC day of the log's time, counted from 1970. */
  readonly day: number;
  /** The leaf of the first. */
  readonly from: number;
};

/** Entries in the order of their leaves, and where each statement is. */
export type Entries = { readonly entries: readonly Uint8Array[]; readonly leaves: readonly LeafRow[] };

/** Gives each statement its number and link, and so its leaf. */
export function makeEntries(hash: Hash, { heads, keyOf, day, from }: EntryMaking, statements: readonly QueuedStatement[]): Entries {
  const entries: Uint8Array[] = [];
  const leaves: LeafRow[] = [];
  for (const { subject, id, kind, commitment } of statements) {
    const next = nextEntry(hash, { chainKey: keyOf(subject), head: heads.get(subject) ?? CHAIN_START, kind, day, commitment });
    heads.set(subject, next.head);
    leaves.push({ subject, n: next.head.n, statement: id, leaf: from + entries.length });
    entries.push(formatEntry(next.entry));
  }
  return { entries, leaves };
}

/** The keys of these chains in the log of an origin. Throws `store_unsound` where a subject has no key any more. */
export async function readChainKeys(
  tx: Sql,
  keys: Keyring,
  { origin, subjects }: { readonly origin: string; readonly subjects: readonly string[] },
): Promise<EntryMaking["keyOf"]> {
  const opened = new Map<string, KeyObject>();
  for (const subject of subjects) {
    const key = keys.openKey(subject);
    if (key !== undefined) opened.set(subject, key);
  }
  const closed = subjects.filter((subject) => subject !== OWN_CHAIN && !opened.has(subject));
  for (const [subject, stored] of await readSubjectKeys(tx, closed)) opened.set(subject, keys.subjectKey(subject, stored));
  const chainKeys = new Map([...opened].map(([subject, key]) => [subject, keptChainKey(key, origin)]));
  chainKeys.set(OWN_CHAIN, ownChainKey(origin));
  return (subject) => {
    const key = chainKeys.get(subject);
    if (key !== undefined) return key;
    throw new CredenceError("store_unsound", `the subject ${subject} has a statement that waits for the log, and no key`);
  };
}

/** By the subject's key, and gone with it: to derive one takes some 5 µs, much of what an entry does, and most subjects come again. */
const kept = new WeakMap<KeyObject, { readonly origin: string; readonly chainKey: Buffer }>();

function keptChainKey(key: KeyObject, origin: string): Buffer {
  const known = kept.get(key);
  if (known?.origin === origin) return known.chainKey;
  const chainKey = chainKeyOf(key, origin);
  kept.set(key, { origin, chainKey });
  return chainKey;
}
