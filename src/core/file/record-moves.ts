import type { MoveStatement } from "../statement/index.ts";

/** As much of a move as says whether its record counts from its version on. */
export type Move = Pick<MoveStatement, "kind" | "record" | "version">;

/** A statement, be it a move or not. */
type Body = { readonly kind: string } | undefined;

/** The moves that disputes made of a subject's records, by record, each record's in order of version. */
export function movesOf(statements: readonly { readonly body: Body }[]): ReadonlyMap<string, readonly Move[]> {
  const moves = statements.flatMap(({ body }) => (isMove(body) ? [body] : [])).sort((a, b) => a.version - b.version);
  return Map.groupBy(moves, ({ record }) => record);
}

/** Whether a record is out after a move, until the next. */
export function takesOut({ kind }: Move): boolean {
  return kind === "suspension" || kind === "removal";
}

const KINDS: readonly Move["kind"][] = ["suspension", "reinstatement", "removal", "reinsertion"];

function isMove(body: Body): body is Move {
  return body !== undefined && KINDS.some((kind) => kind === body.kind);
}
