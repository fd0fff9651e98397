import type { SubjectKind } from "../law/index.ts";
import type { Statement, StatementKind } from "../statement/index.ts";

/** The layout below. Another layout takes another number. */
export const FILE_VERSION = "file/v1" as const;

/** Where a statement is: number `n` of its chain, and which leaf of its log, with the way from there to the checkpoint's root. */
type Place = {
  readonly n: number;
  readonly leaf: number;
  /** The leaf's UTC day, counted from 1970. */
  readonly day: number;
  readonly kind: StatementKind;
  /** Base64 of the chain's link at this statement. */
  readonly link: string;
  /** Base64 of each hash of the inclusion proof. */
  readonly proof: readonly string[];
};

/** A statement with what opens its commitment. */
export type OpenStatement = Place & { readonly salt: string; readonly body: Statement };

/**
 * A statement whose body is not shown: withheld from this reader, or erased for all, and then with the id by which the erasure names it. Its place
 * in chain and log is checked all the same.
 */
export type ClosedStatement = Place & { readonly commitment: string } & (
    | { readonly closed: "withheld" }
    | { readonly closed: "erased"; readonly id: string }
  );

/** One statement of a subject's chain. */
export type ChainStatement = OpenStatement | ClosedStatement;

/** A log that leaves of the file lie in: origin and keys as signed notes name them, and the checkpoint that all proofs lead to. */
export type FileLog = {
  readonly epoch: number;
  readonly origin: string;
  readonly keys: readonly string[];
  readonly checkpoint: string;
};

/** All statements about one subject in one log. `key` is base64 of the chain key: whoever has it can find the chain's leaves by their tags. */
export type FileChain = {
  readonly subject: string;
  readonly epoch: number;
  readonly key: string;
  readonly statements: readonly ChainStatement[];
};

/** A statement of the installation's own chain on which the answers rest: a register, a purpose, a model, a key or an epoch of the log. */
export type LawStatement = { readonly epoch: number } & OpenStatement;

/**
 * A subject's file: everything held about one subject, including who looked, as one JSON document that proves itself offline.
 *
 *     { "credence": "file/v1", "madeAt": 1795305600000000, "config": "market",
 *       "subject": { "id": "4f0e...", "kind": "person", "identifiers": ["account:otc:1810"] },
 *       "logs":    [ { "epoch": 1, "origin": "credence.local/market-1a2b3c4d/1", "keys": ["<vkey>"], "checkpoint": "<signed note>" } ],
 *       "chains":  [ { "subject": "4f0e...", "epoch": 1, "key": "<base64>", "statements": [
 *                      { "n": 1, "leaf": 812, "day": 20779, "kind": "record", "salt": "<base64>", "body": { ... }, "link": "<base64>", "proof": ["<base64>"] },
 *                      { "n": 2, "leaf": 815, "day": 20779, "kind": "check", "commitment": "<base64>", "closed": "withheld", "link": ..., "proof": ... } ] } ],
 *       "law":     [ { "epoch": 1, "n": 1, "leaf": 0, "day": 20779, "kind": "register", "salt": ..., "body": ..., "link": ..., "proof": ... } ],
 *       "signature": "<signed note>" }
 *
 * `chains` begins with the subject's own, if anything is in a log yet; those of linked subjects follow. `logs` stand in order of epoch; the last one's key signs the file.
 */
export type FileDocument = {
  readonly credence: typeof FILE_VERSION;
  /** UTC microseconds. */
  readonly madeAt: number;
  readonly config: string;
  /** The registers, as `accounts@1`, for which nobody vouches; absent where the installation is conformant (law 3). */
  readonly nonConformant?: readonly string[];
  /** Private identifiers are masked. */
  readonly subject: { readonly id: string; readonly kind: SubjectKind; readonly identifiers: readonly string[] };
  readonly logs: readonly FileLog[];
  readonly chains: readonly FileChain[];
  readonly law: readonly LawStatement[];
  readonly signature: string;
};
