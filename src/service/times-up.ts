import { keptSince, lawPackOf, type Purpose, type Register } from "../core/law/index.ts";
import { readInstallation, type TimesUp } from "../store/index.ts";
import type { Installation } from "./installation.ts";

/**
 * What is past its time now. A record's ends with its register's, or with the law pack's where that is shorter and the record is about a person:
 * whom those laws protect. A store of history has its clock where the history ends (docs/decisions/0004); looks are always of the present.
 */
export async function timesUpOf(installation: Installation): Promise<TimesUp> {
  const { pool, registers, purposes } = installation;
  const now = installation.now();
  const at = (await readInstallation(pool))?.standingAt ?? now;
  const records = [...registers.values()].flatMap(({ id, register }) =>
    [true, false].flatMap((isAdverse) => {
      const before = since(installation, register, { kept: isAdverse ? "adverse" : "other", at });
      return before === undefined ? [] : [{ register: id, isAdverse, before }];
    }),
  );
  const checks = [...purposes.values()].flatMap((purpose) => checksOf(installation, purpose, now));
  return { at, records, checks };
}

type Keeping = { readonly kept: "adverse" | "other" | "check"; readonly at: number };

function since({ config }: Installation, register: Register, { kept, at }: Keeping): number | undefined {
  const pack = lawPackOf(config, register.sector.name);
  return pack === undefined || !register.about.includes("person") ? undefined : keptSince(pack, kept, at);
}

/** A look that read registers under several laws goes with the strictest. */
function checksOf(installation: Installation, { name, reads }: Purpose, at: number): TimesUp["checks"] {
  const all = reads.flatMap((register) => since(installation, register, { kept: "check", at }) ?? []);
  return all.length === 0 ? [] : [{ purpose: name, before: Math.max(...all) }];
}
