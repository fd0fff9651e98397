import type { RecordStatement } from "./record-statements.ts";

/** A record statement whose content is canonical JSON text already. */
export type RecordParts = Omit<RecordStatement, "kind" | "content"> & { readonly content: string };

/**
 * The canonical JSON (RFC 8785) of a record's statement. Put together by hand, in the order of the members' names: a batch has ten thousand
 * of them, and the content is canonical already. Ids and digests hold nothing to escape.
 */
export function recordText({ id, subject, at, source, content, digest, raterClass, registerVersion, version }: RecordParts): string {
  const by = raterClass === undefined ? "" : `,"raterClass":"${raterClass}"`;
  return (
    `{"at":${at},"content":${content},"digest":"${digest}","id":"${id}","kind":"record"${by},"registerVersion":${registerVersion}` +
    `,"source":${JSON.stringify(source)},"subject":"${subject}","version":${version}}`
  );
}
