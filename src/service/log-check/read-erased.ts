import { type Keyring, readErasures, readUnsaidErasures, type Session } from "../../store/index.ts";
import { objectOf, openStatement } from "../log/index.ts";
import { memberOf } from "../reference-of.ts";

/** What was erased or expired, as statements say, in the log or on their way to it. */
export type ErasedStatements = {
  readonly statements: ReadonlySet<string>;
  /** Subjects whose key is gone, so that their erasure statements cannot be opened either: all about them was erased. */
  readonly subjects: ReadonlySet<string>;
};

/** Reads what was erased, some 80 bytes for each. */
export async function readErased(tx: Session, keys: Keyring): Promise<ErasedStatements> {
  const statements = new Set(await readUnsaidErasures(tx));
  const subjects = new Set<string>();
  await readErasures(tx, async (rows) => {
    for (const row of rows) {
      const opened = openStatement(keys, row);
      if (opened.is === "open") {
        for (const statement of endedBy(objectOf(opened.text) ?? {})) statements.add(statement);
      } else if (row.isSealed === true && row.wrapped === null) subjects.add(row.subject);
    }
  });
  return { statements, subjects };
}

/** The statement that an erasure names, or those that an expiry or a renewed check does. */
function endedBy({ statement, records, checks, destroyed }: Readonly<Record<string, unknown>>): string[] {
  const renewed = Array.isArray(destroyed) ? destroyed.map((each: unknown) => memberOf(Object(each), "statement")) : [];
  const named: unknown[] = [statement, records, checks, renewed].flat();
  return named.filter((each) => typeof each === "string");
}
