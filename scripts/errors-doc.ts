/** Writes docs/errors.md from src/errors.ts: `node scripts/errors-doc.ts`. test/tidy.test.ts fails while the two differ. */
import { writeFileSync } from "node:fs";
import { ERRORS } from "../src/errors.ts";

/** The whole text of docs/errors.md. */
export function errorsDoc(): string {
  const rows = Object.entries(ERRORS).map(
    ([code, { status, meaning, remedy }]) => `| \`${code}\` | ${status} | ${cell(meaning)} | ${cell(remedy)} |`,
  );
  return [
    "# Errors",
    "",
    "Made from `src/errors.ts` by `node scripts/errors-doc.ts`; edit that file, not this one.",
    "",
    "Every error has a code that stays the same, a message with the value seen and the value wanted, and, where it helps, details as JSON.",
    "Over HTTP it is a problem document (RFC 9457) with the status below; the command line prints it and ends with 1, or with 2 for",
    "`command_misused`. An expected outcome, such as a subject without a record, is an answer and not an error.",
    "",
    "| code | HTTP | meaning | what to do |",
    "|---|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}

if (import.meta.main) writeFileSync(new URL("../docs/errors.md", import.meta.url), errorsDoc());
