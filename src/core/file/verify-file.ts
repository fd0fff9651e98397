import { type Ed25519Verify, type Hash, sha256, tagOf, type VerifierKey } from "../log/index.ts";
import { toHex } from "./base64.ts";
import { examineChains } from "./examine-chains.ts";
import { examineChecks } from "./examine-checks.ts";
import { examineErasures } from "./examine-erasures.ts";
import { examineOlder, type RebuiltFile } from "./examine-older.ts";
import { examineIdentifiers, examineSubject } from "./examine-subject.ts";
import type { FileDocument } from "./file-document.ts";
import { type FileFinding, findingsOf } from "./finding.ts";
import { type Crypto, findKnownKeys } from "./known-keys.ts";
import { readLaw, type ShippedRegisters } from "./law-in-file.ts";
import type { RecomputedCheck } from "./recomputed-check.ts";
import { withSaidConformance } from "./said-conformance.ts";
import { type ShownChain, showFile } from "./shown-chain.ts";
import { believeCheckpoints, examineFileSignature } from "./signatures.ts";

/** With what a file is judged. */
export type FileVerification = {
  readonly verify: Ed25519Verify;
  /** Instead of our own SHA-256. */
  readonly hash?: Hash;
  /** Keys of the installation, had from elsewhere; without any, those that the file names are taken. */
  readonly keys?: readonly VerifierKey[];
  /** An older file of the same subject. */
  readonly since?: FileDocument;
  readonly shippedRegisters: ShippedRegisters;
};

/** Where a chain ends. Whether anything follows, only the log itself can show: then a leaf of it has the next tag. */
export type ChainEnd = { readonly subject: string; readonly epoch: number; readonly statements: number; readonly nextTag: string };

/** What a file proves. `findings` stand in the order of the rules; the file holds when all of them do. */
export type FileVerdict = {
  readonly holds: boolean;
  readonly findings: readonly FileFinding[];
  readonly checks: readonly RecomputedCheck[];
  readonly ends: readonly ChainEnd[];
};

/**
 * Verifies a subject's file, offline: signatures; every statement's place in its chain and in the log; that the law it was decided by is in the log
 * and conformant; and the standing of every look, computed again from the records to the last digit. Any change of any value is found, and where it
 * is: the file's signature covers all, and the leaves of the log all but its head. Throws `file_malformed` for a leaf that cannot be rebuilt, and
 * what `verify` throws. 1,000 statements take some 200 ms.
 */
export async function verifyFile(document: FileDocument, options: FileVerification): Promise<FileVerdict> {
  const crypto = { hash: options.hash ?? sha256, verify: options.verify };
  const rebuilt = { document, shown: showFile(crypto.hash, document) };
  const { checks, ...judged } = await judge(rebuilt, options, crypto);
  const findings =
    options.since === undefined ? judged.findings : [...judged.findings, ...(await judgeOlder(rebuilt, options.since, options))];
  const holds = findings.every(({ ok }) => ok);
  return { holds, findings, checks, ends: rebuilt.shown.chains.map((chain) => endOf(crypto.hash, chain)) };
}

type Judged = { readonly findings: readonly FileFinding[]; readonly checks: readonly RecomputedCheck[] };

async function judge({ document, shown }: RebuiltFile, options: FileVerification, crypto: Crypto): Promise<Judged> {
  const { hash } = crypto;
  const known = await findKnownKeys(document, options.keys, crypto);
  const believed = await believeCheckpoints(document, known.keys, crypto);
  const identifiers = examineIdentifiers(document, shown.chains);
  const chains = examineChains(hash, shown, believed.checkpoints);
  const law = readLaw(hash, shown.law, options.shippedRegisters);
  const examined = examineChecks(shown.chains, { law, distrusted: chains.distrusted });
  const findings = [
    ...chains.findings,
    ...examineSubject(document, shown.chains),
    ...identifiers.findings,
    ...examineErasures(shown.chains),
    ...withSaidConformance(document, law.findings),
    ...examined.findings,
  ];
  const isElseSound = [...believed.findings, ...findings].every(({ ok, rule }) => ok || rule === "registers_are_conformant");
  const said = document.nonConformant === undefined ? [] : ["nonConformant"];
  const onlySigned = ["madeAt", "config", "subject.kind", ...said, ...identifiers.unseen, ...believed.unchecked];
  const signature = await examineFileSignature({ document, keys: known.keys, onlySigned, isElseSound }, crypto);
  return { findings: [...known.findings, ...believed.findings, ...signature, ...findings], checks: examined.checks };
}

/** The older file has to hold by itself: else it proves nothing against the newer one. */
async function judgeOlder(newer: RebuiltFile, document: FileDocument, options: FileVerification): Promise<FileFinding[]> {
  const crypto = { hash: options.hash ?? sha256, verify: options.verify };
  const older = { document, shown: showFile(crypto.hash, document) };
  const { findings } = await judge(older, options, crypto);
  const faults = findings
    .filter(({ ok, rule }) => !ok && rule !== "registers_are_conformant")
    .map(({ says, place = "" }) => ({ place: `older file: ${place}`, says }));
  return [...findingsOf("older_file_holds", faults, "everything in the older file holds"), ...examineOlder(newer, older)];
}

function endOf(hash: Hash, { subject, epoch, chainKey, statements }: ShownChain): ChainEnd {
  const last = statements.at(-1)?.n ?? 0;
  return { subject, epoch, statements: statements.length, nextTag: toHex(tagOf(hash, { chainKey, n: last + 1 })) };
}
