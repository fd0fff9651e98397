import { CredenceError } from "../../errors.ts";
import { parseCheckpoint, parseNote, parseVerifierKey, sha256 } from "../log/index.ts";
import { STATEMENT_KINDS, type StatementKind } from "../statement/index.ts";
import { type ChainStatement, FILE_VERSION, type FileChain, type FileDocument, type FileLog, type LawStatement } from "./file-document.ts";
import { statementOf } from "./parse-statement.ts";
import { bytes32, instant, list, malformedAt, object, objectWith, type Part, partsOf, text, uuid, whole, word } from "./part.ts";

/** What may be in one file: the file of a public body has a statement for each request to it. */
const STATEMENTS_MAX = 1_000_000;
/** An epoch begins with each restore, and ends with one. */
const LOGS_MAX = 1000;
const KEYS_MAX = 100;
const CHAINS_MAX = 10_000;
const IDENTIFIERS_MAX = 10_000;
/** As many as an installation may have. */
const REGISTERS_MAX = 64;
/** A proof has a hash for each bit of the tree's size. */
const PROOF_MAX = 53;
/** As a note may have. */
const NOTE_CHARS_MAX = 1_000_000;
/** 9999-12-31, as entries of the log have it. */
const DAY_MAX = 2_932_896;

/** The kinds of the installation's own chain; all others are about a subject. */
const OWN_KINDS: readonly StatementKind[] = [
  ...STATEMENT_KINDS.slice(STATEMENT_KINDS.indexOf("refusal"), STATEMENT_KINDS.indexOf("epoch") + 1),
  "law_pack",
  "law_change",
  "model_activation",
  "measurement",
];
const SUBJECT_KINDS: readonly StatementKind[] = STATEMENT_KINDS.filter((kind) => !OWN_KINDS.includes(kind));

const NAME_CHARS_MAX = 400;

/**
 * Reads a subject's file from what `JSON.parse` gave. Strict: every member that belongs there and no others, each in its one form. Throws
 * `file_malformed` with the path (`chains[0].statements[2].leaf`) in message and details. What it says is not to be believed before `verifyFile`.
 */
export function parseFile(raw: unknown): FileDocument {
  const document = fileDocument(raw, "");
  const falling = document.logs.findIndex(({ epoch }, at) => epoch <= (document.logs[at - 1]?.epoch ?? 0));
  if (falling !== -1) throw malformedAt(`logs[${falling}].epoch`, document.logs[falling]?.epoch, "logs in order of epoch");
  if (document.logs.length === 0) throw malformedAt("logs", document.logs, "at least one log");
  return document;
}

/**
 * Reads a subject's file from its text. Stricter than `parseFile(JSON.parse(text))`: numbers stand as JavaScript writes them, or they are refused.
 * The last digit of a long fraction can be changed without changing the number, and even that is to be found.
 */
export function parseFileText(written: string): FileDocument {
  return parseFile(jsonOf(written));
}

function jsonOf(written: string): unknown {
  try {
    return JSON.parse(written, asWritten);
  } catch (cause) {
    throw new CredenceError("file_malformed", "the file is not the JSON it was written as", { details: { path: "" }, cause });
  }
}

/** A number in another form than its own comes out as text, which no number may be. Old browsers do not say what was written, and let it pass. */
function asWritten(_name: string, value: unknown, context?: { readonly source?: string }): unknown {
  const source = context?.source;
  return typeof value === "number" && source !== undefined && source !== String(value) ? source : value;
}

const vkey: Part<string> = (raw, path) => inItsForm(raw, path, (key) => parseVerifierKey(sha256, key));
const signedNote: Part<string> = (raw, path) => inItsForm(raw, path, parseNote);
const signedCheckpoint: Part<string> = (raw, path) => inItsForm(raw, path, (signed) => parseCheckpoint(parseNote(signed).text));

const log: Part<FileLog> = (raw, path) => {
  const read = plainLog(raw, path);
  const { origin, epoch, keys, checkpoint } = read;
  const names = [parseCheckpoint(parseNote(checkpoint).text).origin, ...keys.map((key) => parseVerifierKey(sha256, key).name)];
  if (origin.endsWith(`/${epoch}`) && names.every((name) => name === origin)) return read;
  throw malformedAt(path, raw, "one origin, in keys and checkpoint too, that ends in the number of the epoch");
};

const plainLog = object({
  epoch: whole(1),
  origin: text(NAME_CHARS_MAX),
  keys: list(vkey, KEYS_MAX),
  checkpoint: signedCheckpoint,
});

const place = {
  n: whole(1),
  leaf: whole(0),
  day: whole(0, DAY_MAX),
  link: bytes32,
  proof: list(bytes32, PROOF_MAX),
};

const aboutSubject = word(SUBJECT_KINDS);
const ofInstallation = word(OWN_KINDS);
const openPlace = { ...place, kind: word(STATEMENT_KINDS), salt: bytes32 };
const closedPlace = { ...place, kind: aboutSubject, commitment: bytes32 };
const closings = word(["withheld", "erased"]);
const withheldStatement = object({ ...closedPlace, closed: word(["withheld"]) });
const erasedStatement = object({ ...closedPlace, closed: word(["erased"]), id: uuid });

const chainStatement: Part<ChainStatement> = (raw, path) => {
  const { closed, kind } = partsOf(raw, path);
  if (closed !== undefined)
    return closings(closed, `${path}.closed`) === "erased" ? erasedStatement(raw, path) : withheldStatement(raw, path);
  return object({ ...openPlace, body: statementOf(aboutSubject(kind, `${path}.kind`)) })(raw, path);
};

const lawStatement: Part<LawStatement> = (raw, path) => {
  const { kind } = partsOf(raw, path);
  return object({ epoch: whole(1), ...openPlace, body: statementOf(ofInstallation(kind, `${path}.kind`)) })(raw, path);
};

const chains: Part<readonly FileChain[]> = list(
  object({ subject: uuid, epoch: whole(1), key: bytes32, statements: list(chainStatement, STATEMENTS_MAX) }),
  CHAINS_MAX,
);
const law: Part<readonly LawStatement[]> = list(lawStatement, STATEMENTS_MAX);

/** Reads the statements of an installation's own chain, as a file has them, from what `JSON.parse` gave. Throws `file_malformed` with the path. */
export function parseLaw(raw: unknown): readonly LawStatement[] {
  return law(raw, "law");
}

/** Reads chains of subjects, as a file has them. Throws `file_malformed` with the path. */
export function parseChains(raw: unknown): readonly FileChain[] {
  return chains(raw, "chains");
}

const fileParts = {
  credence: word([FILE_VERSION]),
  madeAt: instant,
  config: text(NAME_CHARS_MAX),
  subject: object({ id: uuid, kind: word(["person", "body"]), identifiers: list(text(NAME_CHARS_MAX), IDENTIFIERS_MAX) }),
  logs: list(log, LOGS_MAX),
  chains,
  law,
  signature: signedNote,
};

const fileDocument: Part<FileDocument> = objectWith(fileParts, { nonConformant: list(text(NAME_CHARS_MAX), REGISTERS_MAX) });

/** The text, when it can be read as what it has to be. */
function inItsForm(raw: unknown, path: string, read: (given: string) => unknown): string {
  const given = text(NOTE_CHARS_MAX)(raw, path);
  try {
    read(given);
    return given;
  } catch (cause) {
    if (!(cause instanceof CredenceError)) throw cause;
    throw new CredenceError("file_malformed", `${path}: ${cause.message}`, { details: { path }, cause });
  }
}
