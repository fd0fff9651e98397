import type { ChainStatement, FileChain, OpenStatement } from "../../core/file/index.ts";
import { isStatementKind, type Statement } from "../../core/statement/index.ts";
import { CredenceError } from "../../errors.ts";
import { chainKeyOf, type FileRow, type Keyring } from "../../store/index.ts";
import type { Installation } from "../installation.ts";
import { openStatement, type ShownLog } from "../log/index.ts";
import { isOpenToAll } from "./is-open-to-all.ts";
import type { LeafReader, ReadLeaf } from "./leaf-reader.ts";

/** What chains are shown with, and whether to somebody who may see every statement. */
export type ShowingChains = {
  readonly installation: Installation;
  readonly leaves: LeafReader;
  readonly logs: readonly ShownLog[];
  readonly seesAll: boolean;
  /** Which statements are open to somebody who does not see all; by default those that are open to all. */
  readonly isOpen?: (row: FileRow, body: Statement) => boolean;
  /** Statements that not even such a viewer sees yet: looks by authorities that are withheld for a time. */
  readonly withheld: ReadonlySet<string>;
};

/** Whose chains, in the order in which they are shown, and their statements. */
export type ChainsWanted = { readonly subjects: readonly string[]; readonly rows: readonly FileRow[] };

/** The chains of some subjects in every log they have statements in. */
export async function chainsOf(showing: ShowingChains, { subjects, rows }: ChainsWanted): Promise<FileChain[]> {
  const chains: FileChain[] = [];
  for (const subject of subjects) {
    for (const { epoch, origin } of showing.logs) {
      const own = rows.filter((row) => row.subject === subject && row.epoch === epoch);
      const [first] = own;
      if (first === undefined) continue;
      chains.push({
        subject,
        epoch,
        key: chainKeyText(showing.installation.keys, first, origin),
        statements: await statementsOf(showing, own),
      });
    }
  }
  return chains;
}

function chainKeyText(keys: Keyring, { subject, keyVersion, wrapped }: FileRow, origin: string): string {
  if (keyVersion === null || wrapped === null) throw new CredenceError("store_unsound", `the subject ${subject} has statements and no key`);
  return chainKeyOf(keys.subjectKey(subject, { keyVersion, wrapped }), origin).toString("base64");
}

async function statementsOf(
  { installation, leaves, seesAll, withheld, isOpen = (row, body) => isOpenToAll(installation, row, body) }: ShowingChains,
  rows: readonly FileRow[],
): Promise<ChainStatement[]> {
  const read = await leaves.read(
    rows[0]?.epoch ?? 0,
    rows.map(({ leaf }) => leaf),
  );
  return rows.map((row, i) => {
    const at = read[i];
    if (at === undefined) throw new RangeError("a leaf was not read");
    const shown = openRow(installation.keys, row, at);
    const commitment = Buffer.from(at.entry.commitment).toString("base64");
    if (shown === undefined) return { ...placed(row, at), commitment, closed: "erased", id: row.statement };
    const isShown = (seesAll && !withheld.has(row.statement)) || isOpen(row, shown.body);
    return isShown ? shown : { ...placed(row, at), commitment, closed: "withheld" };
  });
}

/** A statement with its place and what opens it; undefined where that was erased. Throws `store_unsound` where it does not open. */
export function openRow(keys: Keyring, row: FileRow, leaf: ReadLeaf): OpenStatement | undefined {
  const opened = openStatement(keys, row);
  if (opened.is === "faulty") throw new CredenceError("store_unsound", `the statement ${row.statement} ${opened.fault}`);
  if (opened.is === "gone") return undefined;
  const { text, opening } = opened;
  // Written by us, and committed to: whoever reads the file parses it again.
  const body = JSON.parse(text) as Statement;
  return { ...placed(row, leaf), salt: Buffer.from(opening.salt).toString("base64"), body };
}

function placed({ n, leaf }: FileRow, { entry, proof }: ReadLeaf) {
  const { kind, day, link } = entry;
  if (!isStatementKind(kind)) throw new CredenceError("store_unsound", `leaf ${leaf} is of the kind ${kind}, which there is not`);
  const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");
  return { n, leaf, day, kind, link: base64(link), proof: proof.map(base64) };
}
