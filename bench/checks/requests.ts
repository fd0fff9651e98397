import type pg from "pg";

/** The subjects that are asked about, by what checks and what the bare route call them; in one order, which is random to both. */
export type AskedSubjects = readonly { readonly identifier: string; readonly id: string }[];

/** Where the bare route is, before the subject's id. */
export const BARE_PATH = "/bare/subjects/";

const PURPOSE = "trade-with";

/** Every account of the store, in the order of its random id. */
export async function subjectsOf(client: pg.Client): Promise<AskedSubjects> {
  const { rows } = await client.query<{ identifier: string; id: string }>(
    "select scheme || ':' || convert_from(value, 'UTF8') as identifier, subject::text as id from identifier where scheme = 'account' order by subject",
  );
  return rows;
}

/** One check of each subject, as it goes over the wire. */
export function checkRequests(subjects: AskedSubjects, key: string): string[] {
  return subjects.map(({ identifier }) => {
    const body = JSON.stringify({ purpose: PURPOSE, subject: identifier, look: "first", onBehalf: "bench" });
    const head = ["POST /v1/checks HTTP/1.1", ...headers(key), "content-type: application/json", `content-length: ${body.length}`];
    return `${head.join("\r\n")}\r\n\r\n${body}`;
  });
}

/** One bare request for each subject. */
export function bareRequests(subjects: AskedSubjects, key: string): string[] {
  return subjects.map(({ id }) => `${[`GET ${BARE_PATH}${id} HTTP/1.1`, ...headers(key)].join("\r\n")}\r\n\r\n`);
}

function headers(key: string): string[] {
  return ["host: 127.0.0.1", `authorization: Bearer ${key}`];
}
