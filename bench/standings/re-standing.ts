import type pg from "pg";
import { type Installation, keepModel, purposeOf, refreshStandings } from "../../src/service/index.ts";
import type { Figure, PartReport } from "../report.ts";
import { spreadOf } from "../spread.ts";
import { withThrowawayStore } from "../throwaway-store.ts";
import { typicalScorecard } from "./typical-scorecard.ts";

const SUBJECTS = 1_000_000;
const ROUNDS = 2;
const PURPOSE = "trade-with";

type Store = { readonly installation: Installation; readonly client: pg.Client };

/** The list of a purpose's standings, made anew from the store as it is each month: read, decided and written. */
export async function reStanding(): Promise<PartReport> {
  const seconds = await withThrowawayStore(({ app: { installation }, client }) => measure({ installation, client }));
  const rate: Figure = {
    name: "bodies stood anew",
    unit: "standings/s",
    value: spreadOf(seconds.map((each) => SUBJECTS / each)),
    target: ">= 50000",
  };
  return {
    part: "re-standing",
    how: `${SUBJECTS} bodies of one to three months under a scorecard of 18 lines, each list replacing the one before; PostgreSQL and this process on one machine.`,
    figures: [rate, { name: "a whole list", unit: "s", value: spreadOf(seconds) }],
  };
}

async function measure(store: Store): Promise<number[]> {
  const purpose = purposeOf(store.installation, PURPOSE);
  await fill(store);
  await keepModel(store.installation, { purpose: PURPOSE, day: 0, model: typicalScorecard(purpose) });
  const rounds: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    const refreshed = await refreshStandings(store.installation, PURPOSE);
    rounds.push((performance.now() - start) / 1000);
    if (refreshed?.bodies !== SUBJECTS) throw new Error(`${refreshed?.bodies} of ${SUBJECTS} bodies are listed`);
  }
  return rounds;
}

/** Bodies and tallies as intake would leave them, written by the server itself: what made them is not measured here. */
async function fill({ installation, client }: Store): Promise<void> {
  const [register] = purposeOf(installation, PURPOSE).reads;
  if (register === undefined) throw new RangeError(`${PURPOSE} reads nothing`);
  const table = `tally_${register.name}_${register.version}`;
  const { rows } = await client.query<{ name: string }>(
    "select column_name as name from information_schema.columns where table_name = $1 order by ordinal_position",
    [table],
  );
  const counts = rows.slice(3).map(({ name }, at) => `1 + get_byte(uuid_send(subject), ${at % 16}) % 3 as ${name}`);
  const months = "generate_series(0, get_byte(uuid_send(subject), 15) % 3) as back";
  await client.query(`insert into subject select gen_random_uuid(), 'body', 1 from generate_series(1, ${SUBJECTS})`);
  await client.query(`insert into identifier (scheme, digest, key_version, subject, value)
    select 'lei', sha256(uuid_send(subject)), 1, subject, convert_to(upper(left(replace(subject::text, '-', ''), 20)), 'UTF8') from subject`);
  await client.query("insert into subject_key select subject, 1, '\\x00' from subject");
  await client.query(`insert into ${table} select subject, 24310 - 4 * back, 3, ${counts.join(", ")} from subject, ${months}`);
  await client.query("analyze");
}
