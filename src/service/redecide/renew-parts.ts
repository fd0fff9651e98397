import { openUses } from "../../core/file/index.ts";
import { type AskerPartStatement, askerPartAsCheck, type ErasureStatement } from "../../core/statement/index.ts";
import { endParts, keepPartsAgain, readPartBodies, readPartsThatRead } from "../../store/asker-parts/index.ts";
import { newStatementId, uuidText } from "../../store/index.ts";
import { destroyDecisions } from "../../store/renewals/index.ts";
import { writeStatements } from "../log/index.ts";
import { type ErasedRecord, type RenewedChecks, withoutRecord } from "./erased-record.ts";
import { openSealed } from "./opened-check.ts";
import { type DecidingParts, openParts, type PartNow, partsNow } from "./parts-again.ts";

/**
 * The same for the asker's own parts of checks: those that the record made a difference to, on either side, are decided again without it, and every
 * earlier statement of them is destroyed. Where nothing can be said in its place, the part is erased like the record. After the checks themselves.
 */
export async function renewParts(given: Omit<DecidingParts, "cause" | "left">, erased: ErasedRecord): Promise<RenewedChecks> {
  const deciding: DecidingParts = {
    ...given,
    cause: erased.id,
    left: (stated) => new Map(stated).set(erased.subject, withoutRecord(stated.get(erased.subject) ?? [], erased)),
  };
  const renewed: { stated: RenewedChecks["stated"][number][]; erased: RenewedChecks["erased"][number][] } = { stated: [], erased: [] };
  await readPartsThatRead(deciding.tx, erased.subject, async (rows) => {
    const now = await partsNow(deciding, await openParts(deciding, rows));
    const said = await statementsOf(deciding, now);
    const isUsed = await usesOf(deciding, { now, said, erased });
    for (const one of now.filter(isUsed)) {
      const done = await renewOne(deciding, { one, earlier: said.get(one.row.id) ?? [], erased });
      renewed.stated.push(...done.stated);
      renewed.erased.push(...done.erased);
    }
  });
  return renewed;
}

/** By part, all that was said of it and is still there. */
async function statementsOf(
  { tx, installation: { keys } }: DecidingParts,
  now: readonly PartNow[],
): Promise<Map<string, AskerPartStatement[]>> {
  const bodies = await readPartBodies(tx, [...new Set(now.map(({ row }) => row.subject))]);
  // Written by us, and opened by its key.
  const said = bodies.map((row) => openSealed(keys, row, row) as AskerPartStatement);
  return Map.groupBy(said, ({ id, again }) => again?.of ?? id);
}

type Using = {
  readonly now: readonly PartNow[];
  readonly said: ReadonlyMap<string, readonly AskerPartStatement[]>;
  readonly erased: ErasedRecord;
};

/** The subject's record was in a part where it was in its check, which was renewed for it just now, or is gone. */
async function usesOf({ histories, law }: DecidingParts, { now, said, erased }: Using): Promise<(one: PartNow) => boolean> {
  const checks = now.map(({ part }) => askerPartAsCheck(part));
  const held = await histories.of(new Set(checks.flatMap(({ linked }) => linked.map(({ subject }) => subject))));
  const stated = new Map([...held].map(([subject, history]) => [subject, history.stated]));
  const isUsed = openUses(stated, { checks, registers: law.registers, record: erased.statement });
  return ({ row, part, check }) => {
    const isOfSubject = check === undefined ? row.checkSubject === erased.subject : check.renewed?.cause === erased.id;
    const known = (said.get(row.id) ?? []).map(({ again }) => again?.known ?? []);
    return isOfSubject || isUsed(askerPartAsCheck(part), known);
  };
}

type Renewing = { readonly one: PartNow; readonly earlier: readonly AskerPartStatement[]; readonly erased: ErasedRecord };

async function renewOne({ tx, installation }: DecidingParts, { one, earlier, erased }: Renewing): Promise<RenewedChecks> {
  const { row, check } = one;
  const again = check === undefined && row.checkSubject === erased.subject ? undefined : one.again;
  const at = installation.now();
  const said = earlier.map(({ id: statement, subject }): ErasureStatement => {
    const id = uuidText(newStatementId(at));
    return { kind: "erasure", id, at, subject, statement, of: "asker_part", basis: erased.basis, version: row.version };
  });
  const stated = await writeStatements(tx, installation, [...said, ...(again === undefined ? [] : [again.statement])]);
  const gone = said.map(({ id, subject, statement }) => ({
    subject,
    statement,
    of: "asker_part" as const,
    said: id,
    at,
    version: row.version,
  }));
  await destroyDecisions(tx, gone);
  if (again === undefined) await endParts(tx, [row], []);
  else await keepPartsAgain(tx, [again.kept]);
  return { stated, erased: again === undefined ? gone : [] };
}
