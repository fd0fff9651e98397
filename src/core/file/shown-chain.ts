import { canonicalJson } from "../../lib/index.ts";
import { BODY_BYTES_MAX, commitmentOf, type Entry, formatEntry, type Hash, hashLeaf, type Opening, tagOf } from "../log/index.ts";
import type { Statement, StatementKind } from "../statement/index.ts";
import { fromBase64 } from "./base64.ts";
import type { ChainStatement, FileChain, FileDocument, FileLog, LawStatement } from "./file-document.ts";
import { malformedAt } from "./part.ts";

/** A statement with its leaf as it has to be in the log. */
export type ShownStatement = {
  /** Its path in the document, and how a person would name it. */
  readonly place: string;
  readonly named: string;
  readonly epoch: number;
  readonly n: number;
  readonly leaf: number;
  readonly kind: StatementKind;
  readonly entry: Entry;
  readonly leafHash: Uint8Array;
  readonly proof: readonly Uint8Array[];
  /** What opens it; none where it is closed. */
  readonly opening: Opening | undefined;
  readonly body: Statement | undefined;
  readonly closed: "withheld" | "erased" | undefined;
  /** Of an erased one, the id it had. */
  readonly erasedId: string | undefined;
};

/** A subject's chain in one log. */
export type ShownChain = {
  readonly place: string;
  readonly named: string;
  readonly subject: string;
  readonly epoch: number;
  readonly chainKey: Uint8Array;
  readonly statements: readonly ShownStatement[];
};

/** The document with every leaf rebuilt: chains of subjects, and the statements of the installation's own. */
export type ShownFile = { readonly chains: readonly ShownChain[]; readonly law: readonly ShownStatement[] };

const ENCODER = new TextEncoder();

/** Keeps the key of an installation's own chain, which is public on purpose, from ever being a subject's. */
const OWN_CHAIN_PREFIX = "credence/own-chain/v1\n";

/** Rebuilds all leaves. Throws `file_malformed` for a body that no leaf may have. */
export function showFile(hash: Hash, document: FileDocument): ShownFile {
  return { chains: showChains(hash, document.chains, document.subject.id), law: showLaw(hash, document) };
}

/** The chains of a subject, `own`, and of those linked to it, with every leaf rebuilt. Throws `file_malformed` for a body that no leaf may have. */
export function showChains(hash: Hash, chains: readonly FileChain[], own: string): readonly ShownChain[] {
  return chains.map(({ subject, epoch, key, statements }, at) => {
    const place = `chains[${at}]`;
    const named = `the chain of ${at === 0 || subject === own ? "" : `the linked subject ${subject} in `}epoch ${epoch}`;
    const chainKey = fromBase64(key);
    const show = (statement: ChainStatement, index: number) =>
      shownStatement(hash, {
        statement,
        chainKey,
        epoch,
        place: `${place}.statements[${index}]`,
        named: `statement ${statement.n} of ${named}`,
      });
    return { place, named, subject, epoch, chainKey, statements: statements.map(show) };
  });
}

type ShownLaw = { readonly logs: readonly Pick<FileLog, "epoch" | "origin">[]; readonly law: readonly LawStatement[] };

/** Statements of the installation's own chain, with every leaf rebuilt. Throws `file_malformed`, also for the epoch of a log that is not given. */
export function showLaw(hash: Hash, { logs, law }: ShownLaw): ShownStatement[] {
  const keys = new Map(logs.map(({ epoch, origin }) => [epoch, hash(ENCODER.encode(OWN_CHAIN_PREFIX + origin))]));
  return law.map(({ epoch, ...statement }, at) => {
    const place = `law[${at}]`;
    const chainKey = keys.get(epoch);
    if (chainKey === undefined) throw malformedAt(`${place}.epoch`, epoch, "the epoch of one of the logs");
    const named = `statement ${statement.n} of the installation itself in epoch ${epoch} (${statement.kind.replace("_", " ")})`;
    return shownStatement(hash, { statement, chainKey, epoch, place, named });
  });
}

type Showing = {
  readonly statement: ChainStatement;
  readonly chainKey: Uint8Array;
  readonly epoch: number;
  readonly place: string;
  readonly named: string;
};

function shownStatement(hash: Hash, { statement, chainKey, epoch, place, named }: Showing): ShownStatement {
  const { n, leaf, day, kind } = statement;
  const { commitment, ...content } = contentOf(hash, statement, place);
  const entry = { kind, day, commitment, link: fromBase64(statement.link), tag: tagOf(hash, { chainKey, n }) };
  const leafHash = hashLeaf(hash, formatEntry(entry));
  return { place, named, epoch, n, leaf, kind, entry, leafHash, proof: statement.proof.map(fromBase64), ...content };
}

type Content = Pick<ShownStatement, "opening" | "body" | "closed" | "erasedId"> & { readonly commitment: Uint8Array };

function contentOf(hash: Hash, statement: ChainStatement, place: string): Content {
  if ("closed" in statement) {
    const { closed, commitment } = statement;
    const erasedId = closed === "erased" ? statement.id : undefined;
    return { commitment: fromBase64(commitment), opening: undefined, body: undefined, closed, erasedId };
  }
  const bytes = ENCODER.encode(canonicalJson(statement.body));
  if (bytes.length > BODY_BYTES_MAX) throw malformedAt(`${place}.body`, bytes.length, `at most ${BODY_BYTES_MAX} bytes`);
  const opening = { salt: fromBase64(statement.salt), body: bytes };
  return { commitment: commitmentOf(hash, opening), opening, body: statement.body, closed: undefined, erasedId: undefined };
}
