import type { FileDocument } from "../../core/file/index.ts";
import type { Report } from "../../core/report/index.ts";
import type { FileLookStatement } from "../../core/statement/index.ts";
import { withStore } from "../../store/index.ts";
import { subjectFile } from "../file/index.ts";
import { findSubject } from "../find-subject.ts";
import type { Installation } from "../installation.ts";
import { statePublicLooks } from "../public-standing/index.ts";
import { stateFileLook } from "../sign-in/index.ts";
import { withKeys } from "../with-keys.ts";
import { subjectReport } from "./subject-report.ts";

/** Whose file, as `scheme:value` or the subject's id, and who reads it: `operator:NAME`, `subject` or `representative:NAME`. */
export type Reading = { readonly subject: string; readonly by: FileLookStatement["by"] };

/** A subject's file for a human. The look is itself in it, before it is answered. Throws what `subjectReport` throws. */
export async function readReport(installation: Installation, reading: Reading): Promise<Report> {
  return subjectReport(installation, await statedLook(installation, reading, "report"));
}

/** The same file as it proves itself, for those who may see all of it. Throws what `subjectFile` throws. */
export async function readProofs(installation: Installation, reading: Reading): Promise<FileDocument> {
  const subject = await statedLook(installation, reading, "file");
  return subjectFile(installation, { subject, viewer: undefined, entitled: "subject" });
}

/** States the look, and returns the subject's id. */
async function statedLook(installation: Installation, { subject: named, by }: Reading, what: FileLookStatement["what"]): Promise<string> {
  const { subject } = await withStore(() => withKeys(installation, (held) => findSubject(held.pool, held, named)));
  // What was looked at until yesterday is in it; of today it is told tomorrow.
  await statePublicLooks(installation, subject);
  await stateFileLook(installation, { subject, by, what });
  return subject;
}
