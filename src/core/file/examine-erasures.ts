import { formatDay } from "../../lib/index.ts";
import type { ErasureStatement } from "../statement/index.ts";
import { type Fault, type FileFinding, findingsOf } from "./finding.ts";
import type { ShownChain, ShownStatement } from "./shown-chain.ts";

/** Whether each erased statement has its erasure in a chain of the same subject, and each erasure left nothing of what it erased. */
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
  const erasures = new Map(
    statements.flatMap((statement) => (isErasure(statement) ? [[statement.body.statement, statement] as const] : [])),
  );
  const faults: Fault[] = [];
  const erased: string[] = [];
  for (const statement of statements.filter(({ closed }) => closed === "erased")) {
    const erasure = erasures.get(statement.erasedId ?? "");
    erasures.delete(statement.erasedId ?? "");
    if (erasure === undefined)
      faults.push({ place: statement.place, says: `${statement.named} is said to be erased, and no erasure names it` });
    else if (erasure.body.of !== statement.kind) faults.push(wrongKind(statement, erasure.body));
    else erased.push(`${statement.named} was erased on ${formatDay(erasure.body.at)} under ${erasure.body.basis}`);
  }
  for (const { place, named } of erasures.values())
    faults.push({ place, says: `${named} erases a statement that is not marked as erased here` });
  return { faults, erased };
}

type Erasure = ShownStatement & { readonly body: ErasureStatement };

function isErasure(statement: ShownStatement): statement is Erasure {
  return statement.body?.kind === "erasure";
}

function wrongKind({ place, named, kind }: ShownStatement, { of }: ErasureStatement): Fault {
  return { place, says: `${named} is a ${kind}, and its erasure is of a ${of}` };
}
