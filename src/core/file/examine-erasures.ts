import { formatDay } from "../../lib/index.ts";
import type { StatementKind } from "../statement/index.ts";
import { type Fault, type FileFinding, findingsOf } from "./finding.ts";
import type { ShownChain, ShownStatement } from "./shown-chain.ts";

/**
 * Whether each statement that is marked as erased is named by an erasure, an expiry or a renewed check in a chain of the same subject, and these
 * left nothing of what they name.
 */
export function examineErasures(chains: readonly ShownChain[]): FileFinding[] {
  const subjects = Map.groupBy(chains, ({ subject }) => subject);
  const examined = [...subjects.values()].map((own) => examineOf(own.flatMap(({ statements }) => statements)));
  const told = examined.flatMap(({ erased }) => erased);
  const sound = told.length === 0 ? "nothing in this file is marked as erased" : told.join("; ");
  return findingsOf(
    "erased_statements_have_an_erasure",
    examined.flatMap(({ faults }) => faults),
    sound,
  );
}

function examineOf(statements: readonly ShownStatement[]): { readonly faults: readonly Fault[]; readonly erased: readonly string[] } {
  const endings = new Map(statements.flatMap(endingsBy).map((ending) => [ending.statement, ending]));
  const faults: Fault[] = [];
  const erased: string[] = [];
  for (const statement of statements.filter(({ closed }) => closed === "erased")) {
    const ending = endings.get(statement.erasedId ?? "");
    endings.delete(statement.erasedId ?? "");
    if (ending === undefined)
      faults.push({ place: statement.place, says: `${statement.named} is said to be erased, and no erasure names it` });
    else if (!ending.of.includes(statement.kind)) faults.push(wrongKind(statement, ending));
    else erased.push(`${statement.named} ${ending.says}`);
  }
  for (const { by, deed } of endings.values())
    faults.push({ place: by.place, says: `${by.named} ${deed} a statement that is not marked as erased here` });
  return { faults, erased };
}

/** That a statement was destroyed: by what, of which kind it was, and how to say so. */
type Ending = {
  readonly by: ShownStatement;
  readonly statement: string;
  readonly of: readonly StatementKind[];
  readonly deed: "erases" | "ends" | "replaces";
  readonly says: string;
};

function endingsBy(by: ShownStatement): Ending[] {
  const { body } = by;
  if (body?.kind === "erasure") {
    const { statement, of, at, basis } = body;
    return [{ by, statement, of: [of], deed: "erases", says: `was erased on ${formatDay(at)} under ${basis}` }];
  }
  if (body?.kind === "repair") {
    const says = `was repaired on ${formatDay(body.at)} under ${body.basis}: it was right, and counts no more`;
    return body.records.map((statement) => ({ by, statement, of: ["record"], deed: "ends", says }));
  }
  if (body?.kind === "renewed_check") {
    const says = `was destroyed on ${formatDay(body.at)}, and decided again without a record that was erased`;
    return body.destroyed.map(({ statement, of }) => ({ by, statement, of: [of], deed: "replaces", says }));
  }
  if (body?.kind !== "expiry") return [];
  const says = `expired: its time was up, and it was destroyed on ${formatDay(body.at)}`;
  const endingOf =
    (...of: readonly StatementKind[]) =>
    (statement: string) =>
      ({ by, statement, of, deed: "ends", says }) as const;
  return [...body.records.map(endingOf("record")), ...body.checks.map(endingOf("check", "redecision", "renewed_check", "asker_part"))];
}

function wrongKind({ place, named, kind }: ShownStatement, { of }: Ending): Fault {
  return { place, says: `${named} is a ${kind}, and its erasure is of a ${of[0]}` };
}
