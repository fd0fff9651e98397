import type { MoveStatement } from "../statement/index.ts";
import type { Stated } from "./tally-timeline.ts";

/** As much of a move as says whether its record counts from its version on. */
export type Move = Pick<MoveStatement, "kind" | "record" | "version">;

/** The moves that disputes made of a subject's records, by record, each record's in order of version. */
export function movesOf(statements: readonly Stated[]): ReadonlyMap<string, readonly Move[]> {
  const moves = statements.flatMap(({ body }) => (isMove(body) ? [body] : [])).sort((a, b) => a.version - b.version);
  return Map.groupBy(moves, ({ record }) => record);
}

/** Whether a record is out after a move, until the next. */
export function takesOut({ kind }: Move): boolean {
  return kind === "suspension" || kind === "removal";
}

function isMove(body: Stated["body"]): body is Extract<Stated["body"], Move> {
  switch (body?.kind) {
    case "suspension":
    case "reinstatement":
    case "removal":
    case "reinsertion":
      return true;
    default:
      return false;
  }
}
