import { parseCheckpoint, parseNote } from "../log/index.ts";
import { toBase64 } from "./base64.ts";
import type { FileDocument } from "./file-document.ts";
import { type Fault, type FileFinding, findingsOf } from "./finding.ts";
import type { ShownChain, ShownFile, ShownStatement } from "./shown-chain.ts";

/** A file and what was rebuilt of it. */
export type RebuiltFile = { readonly document: FileDocument; readonly shown: ShownFile };

/**
 * Whether a file goes on from an older one of the same subject: nothing that was in that one is gone, exchanged or renumbered, and no log shrank.
 * Bodies may have been closed since: their commitments are the same. That one tree is the beginning of the other as a whole takes a proof from the
 * log, which no file can hold in advance; but every statement of the older file is in both.
 */
export function examineOlder(newer: RebuiltFile, older: RebuiltFile): FileFinding[] {
  const faults = [...headFaults(newer.document, older.document), ...logFaults(newer.document, older.document)];
  for (const chain of older.shown.chains.filter(({ subject }) => subject === older.document.subject.id)) {
    faults.push(...chainFaults(newer.shown.chains, chain));
  }
  const count = older.shown.chains.reduce((sum, { statements }) => sum + statements.length, 0);
  const sound = `all ${count} statements of the older file are in this one at the same leaves, or belong to subjects linked no longer`;
  return findingsOf("older_file_is_contained", [...faults, ...linkedFaults(newer, older)], sound);
}

function headFaults(newer: FileDocument, older: FileDocument): Fault[] {
  const faults: Fault[] = [];
  if (newer.subject.id !== older.subject.id) faults.push({ place: "subject.id", says: "the older file is of another subject" });
  if (newer.madeAt < older.madeAt) faults.push({ place: "madeAt", says: "the file said to be older was made later" });
  return faults;
}

function logFaults(newer: FileDocument, older: FileDocument): Fault[] {
  return older.logs.flatMap((before) => {
    const at = newer.logs.findIndex(({ epoch }) => epoch === before.epoch);
    const after = newer.logs[at];
    // A log in which nothing of the subject lies need not be named again: what lies in one, the chains show.
    if (after === undefined) return [];
    const place = `logs[${at}]`;
    if (after.origin !== before.origin) return [{ place, says: `the log of epoch ${before.epoch} had another name: ${before.origin}` }];
    const says = treeFault(before.checkpoint, after.checkpoint);
    return says === undefined ? [] : [{ place: `${place}.checkpoint`, says: `the log of epoch ${before.epoch} ${says}` }];
  });
}

function treeFault(before: string, after: string): string | undefined {
  const [older, newer] = [before, after].map((signed) => parseCheckpoint(parseNote(signed).text));
  if (older === undefined || newer === undefined) return undefined;
  if (newer.size < older.size) return `had ${older.size} statements, and now has ${newer.size}: it was rolled back`;
  const isOther = newer.size === older.size && toBase64(newer.root) !== toBase64(older.root);
  return isOther ? `had another root at the same size of ${newer.size}: it shows different readers different things` : undefined;
}

function chainFaults(chains: readonly ShownChain[], older: ShownChain): Fault[] {
  const { subject, epoch } = older;
  const newer = chains.find((chain) => chain.subject === subject && chain.epoch === epoch);
  if (newer === undefined) return [{ place: "chains", says: `${older.named} is in the older file, and not in this one` }];
  if (toBase64(newer.chainKey) !== toBase64(older.chainKey)) {
    return [{ place: `${newer.place}.key`, says: `${older.named} had another key in the older file` }];
  }
  return older.statements.flatMap((statement, at) => {
    const same = newer.statements[at];
    if (same === undefined) return [{ place: newer.place, says: `${statement.named} is in the older file, and not in this one` }];
    return isSame(same, statement) ? [] : [{ place: same.place, says: `${statement.named} is another than in the older file` }];
  });
}

/** Subjects linked no longer need not be in the newer file; those that are go on too. */
function linkedFaults({ shown }: RebuiltFile, older: RebuiltFile): Fault[] {
  const held = new Set(shown.chains.map(({ subject, epoch }) => `${subject} ${epoch}`));
  const linked = older.shown.chains.filter(({ subject }) => subject !== older.document.subject.id);
  return linked.filter(({ subject, epoch }) => held.has(`${subject} ${epoch}`)).flatMap((chain) => chainFaults(shown.chains, chain));
}

/** Link and tag say what was before and whose it is; with the commitment, the leaf is the same in every byte but its day. */
function isSame(a: ShownStatement, b: ShownStatement): boolean {
  return a.n === b.n && a.leaf === b.leaf && toBase64(a.leafHash) === toBase64(b.leafHash);
}
