import { type AnswerOf, api, got, type paths } from "../../api/index.ts";
import { csvText } from "../../ui/csv/index.ts";
import type { SentRecord } from "./record-of-row.ts";
import type { UploadLine } from "./upload-lines.ts";

type Told = AnswerOf<"/v1/records", "post">["results"][number];

/** What became of one line. */
export type LineResult = { readonly line: number; readonly reference: string } & (
  | { readonly became: "recorded" | "superseded" | "repeated"; readonly record: string }
  | { readonly became: "refused"; readonly code: string; readonly message: string }
  | { readonly became: "unread"; readonly fault: "not_json" | "not_csv" | "not_text" }
);

/** A tenth of the most that the server takes at once: so that the bar moves, and a pause comes soon. */
export const UPLOAD_BATCH = 1_000;

/** Sends some lines; those that are no record are not sent, and say so. */
export async function sendLines(lines: readonly UploadLine[]): Promise<readonly LineResult[]> {
  const records = lines.flatMap((line) => ("record" in line ? [line.record] : []));
  const results = records.length === 0 ? [] : await sent(records);
  let at = 0;
  return lines.map((line): LineResult => {
    const { line: number, reference } = line;
    if ("fault" in line) return { line: number, reference, became: "unread", fault: line.fault };
    const told = results[at];
    at += 1;
    return { line: number, reference, ...becameOf(told) };
  });
}

type Records = NonNullable<paths["/v1/records"]["post"]["requestBody"]>["content"]["application/json"];

async function sent(records: readonly SentRecord[]): Promise<readonly Told[]> {
  // The file may hold anything: the server parses each record against its register, and says what it wanted.
  const body = records as unknown as Records;
  return (await got(api.POST("/v1/records", { body, params: { query: {} } }))).results;
}

function becameOf(told: Told | undefined) {
  if (told === undefined) return { became: "refused", code: "internal", message: "" } as const;
  switch (told.status) {
    case "recorded":
      return { became: told.state === "superseded" ? "superseded" : "recorded", record: told.record } as const;
    case "already_recorded":
      return { became: "repeated", record: told.record } as const;
    case "refused":
      return { became: "refused", code: told.code, message: told.message } as const;
  }
}

/** The report as a table, to be kept or mended by. */
export function reportCsv(results: readonly LineResult[]): string {
  return csvText(["line", "reference", "became", "record", "code", "message"], results.map(rowOf));
}

function rowOf(result: LineResult) {
  const { line, reference, became } = result;
  if (result.became === "unread") return [line, reference, became, null, result.fault, null];
  if (result.became === "refused") return [line, reference, became, null, result.code, result.message];
  return [line, reference, became, result.record, null, null];
}
