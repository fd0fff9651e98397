import { type FileDocument, fileNoteText } from "../../core/file/index.ts";
import { formatNote, sha256, signNote } from "../../core/log/index.ts";
import { CredenceError } from "../../errors.ts";
import { readWithheldStatements } from "../../store/authority-looks/index.ts";
import { type FileRow, type LogEpoch, raw, readEpochs, readFileRows, readLinkedGroup, type Session, withStore } from "../../store/index.ts";
import { findSubject } from "../find-subject.ts";
import { identifiersOf } from "../identifiers-of.ts";
import type { Installation } from "../installation.ts";
import type { Viewer } from "../list-records.ts";
import { isShown, type ShownLog } from "../log/index.ts";
import { stateFileLook } from "../sign-in/index.ts";
import { withKeys } from "../with-keys.ts";
import { chainsOf } from "./chains-of.ts";
import { lawOf } from "./law-of.ts";
import { LeafReader } from "./leaf-reader.ts";
import { logsOf } from "./logs-of.ts";

/** Whose file is wanted, as `scheme:value` or the subject's id, and by whom. */
export type FileRequest = {
  readonly subject: string;
  readonly viewer: Viewer;
  /** Who is shown all of it but what is withheld from the subject: the subject itself, and an authority under a look that was stated. */
  readonly entitled?: "subject" | "authority";
};

/** A file of so many statements is some 100 MB. A body that is looked at more often is followed in the log itself. */
const FILE_STATEMENTS_MAX = 50_000;

/**
 * Everything in the log about one subject and those linked to it, with the law its answers rest on, signed. All of it for operators; for
 * everybody else a body's records in public registers, every other statement by its place alone. Throws `identifier_*`, `subject_unknown`
 * (for a person's too, so that nobody learns who has one) or `body_too_large`. An operator's look is stated in the file, where the next one shows it.
 */
export async function subjectFile(installation: Installation, request: FileRequest): Promise<FileDocument> {
  const mode = raw("isolation level repeatable read read only");
  const file = await withStore(() => withKeys(installation, (held) => held.pool.begin((tx) => fileWithin(tx, held, request), mode)));
  const { viewer } = request;
  if (viewer?.role === "operator") {
    await stateFileLook(installation, { subject: file.subject.id, by: `operator:${viewer.holder}`, what: "file" });
  }
  return file;
}

async function fileWithin(
  tx: Session,
  installation: Installation,
  { subject: named, viewer, entitled }: FileRequest,
): Promise<FileDocument> {
  const { subject, kind } = await findSubject(tx, installation, named);
  const isOperator = viewer?.role === "operator";
  const seesAll = isOperator || entitled !== undefined;
  if (!seesAll && kind === "person") throw new CredenceError("subject_unknown", "no subject has this identifier");
  const logs = (await readEpochs(tx)).filter(isShown);
  const group = await readLinkedGroup(tx, subject);
  const subjects = [subject, ...group.filter((other) => other !== subject)];
  const rows = shownIn(logs, await readWithin(tx, subjects));
  const leaves = new LeafReader(installation.pool, logs);
  const withheld = isOperator ? NONE : await withheldOf(tx, installation, subjects);
  const chains = await chainsOf({ installation, leaves, logs, seesAll, withheld }, { subjects, rows });
  const law = await lawOf(tx, { installation, leaves, logs, chains });
  const identifiers = await identifiersOf(tx, installation, subject);
  return signed(installation, {
    credence: "file/v1",
    madeAt: installation.now(),
    config: installation.config.name,
    ...(installation.nonConformant.length === 0 ? {} : { nonConformant: installation.nonConformant }),
    subject: { id: subject, kind, identifiers },
    logs: await logsOf(installation, { logs, chains, law }),
    chains,
    law,
  });
}

const NONE: ReadonlySet<string> = new Set();

async function withheldOf(tx: Session, { now }: Installation, subjects: readonly string[]): Promise<ReadonlySet<string>> {
  return new Set((await readWithheldStatements(tx, subjects, now())).map(({ statement }) => statement));
}

async function readWithin(tx: Session, subjects: readonly string[]): Promise<FileRow[]> {
  const rows = await readFileRows(tx, subjects, FILE_STATEMENTS_MAX + 1);
  if (rows.length <= FILE_STATEMENTS_MAX) return rows;
  throw new CredenceError("body_too_large", `the file has more than ${FILE_STATEMENTS_MAX} statements`);
}

/** Those that a checkpoint speaks for that may be shown. */
function shownIn(logs: readonly ShownLog[], rows: readonly FileRow[]): FileRow[] {
  const sizes = new Map(logs.map(({ epoch, publishedSize }: LogEpoch) => [epoch, publishedSize]));
  return rows.filter(({ epoch, leaf }) => leaf < (sizes.get(epoch) ?? 0));
}

async function signed({ log }: Installation, document: Omit<FileDocument, "signature">): Promise<FileDocument> {
  const signature = formatNote(await signNote(fileNoteText(sha256, document), [log]));
  return { ...document, signature };
}
