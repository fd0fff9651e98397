import { type Standing, standingOf } from "../src/core/standing/index.ts";
import type { CheckStatement } from "../src/core/statement/index.ts";
import { monthOf } from "../src/lib/index.ts";
import { purposeOf } from "../src/service/index.ts";
import { keyringOf, open, readKeyFile, readModelVersion, readSubjectKeys, uuidBytes } from "../src/store/index.ts";
import type { World } from "./world.ts";

/** A check as it is kept, opened. */
export type StoredCheck = {
  readonly subject: string;
  readonly purpose: string;
  readonly model: number;
  readonly standingAt: number;
  readonly look: string;
  readonly body: CheckStatement;
};

/** Reads a check as somebody does who has the database and the key file, and nothing that runs. */
export async function readStoredCheck(world: World, id: string): Promise<StoredCheck> {
  const [row] = await world.pool<Omit<StoredCheck, "body"> & { body: Buffer }>`
    select subject, purpose, model, standing_at as "standingAt", look, body from subject_check where id = ${id}`;
  if (row === undefined) throw new RangeError(`no check ${id}`);
  const key = (await readSubjectKeys(world.pool, [row.subject])).get(row.subject);
  if (key === undefined) throw new RangeError("its subject has no key");
  const keys = keyringOf(await readKeyFile(world.keyFile));
  return { ...row, body: JSON.parse(open(keys.subjectKey(row.subject, key), uuidBytes(id), row.body)) };
}

/** The standing that a stored check gives again: its own tallies, under the model version that it names. */
export async function recomputedStanding(world: World, { purpose: name, model, standingAt, body }: StoredCheck): Promise<Standing> {
  const purpose = purposeOf(world.installation, name);
  const version = await readModelVersion(world.pool, name, model);
  return standingOf({ purpose, model: JSON.parse(version?.document ?? ""), tallies: body.tallies, month: monthOf(standingAt) });
}
