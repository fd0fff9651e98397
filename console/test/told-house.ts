import { simulationFor } from "../../src/packs/index.ts";
import { fillSimulated } from "../../src/service/filling/index.ts";
import { TOLD, tellMore, tellStory } from "../../test/report-story.ts";
import type { World } from "../../test/world.ts";

/** What pages of a told house are about. */
export type Told = {
  /** Whose file has something in every part. */
  readonly subject: string;
  /** The simulated seller with the best standing. */
  readonly good: string;
  /** Of the subject's records: one that nobody contested, and one whose dispute is open. */
  readonly record: string;
  readonly dispute: string;
  /** An answer about the subject. */
  readonly check: string;
};

/** The subject shows why, and the source is asked: so that each of the three has something to do. */
async function carryOn(world: World, dispute: string): Promise<void> {
  const me = await world.me(TOLD);
  const payload = Buffer.from("Paid in full the same day, reference 4711.\n");
  const shown = await me.send({
    method: "POST",
    url: `/v1/me/disputes/${dispute}/evidence`,
    payload,
    headers: { "content-type": "text/plain" },
  });
  world.clock.set("2024-06-13T10:20:00Z");
  const asked = await (await world.operator("olga")).post(`/v1/disputes/${dispute}/route`, {});
  if (shown.status !== 200 || asked.status !== 200) throw new Error(`${shown.text} ${asked.text}`);
  world.clock.set("2024-06-14T08:00:00Z");
  await world.sequence();
}

/** Few enough to be there in a second or two, enough for lists to have a second page. */
const SIMULATED = { records: 2_000, seed: 1 };

/**
 * Tells a whole story in a market: two thousand simulated records about dozens of sellers, and a subject whose file has something in every part. Its
 * world has to be a simulated one.
 */
export async function tellHouse(world: World): Promise<Told> {
  const { installation } = world;
  const simulation = simulationFor(installation.config, SIMULATED, world.clock.now());
  await fillSimulated(installation, simulation);
  await tellStory(world);
  await tellMore(world);
  await world.sequence();
  const me = await world.me(TOLD);
  const { body: file } = await me.get("/v1/me/file");
  const { body: contested } = await me.get("/v1/me/disputes");
  const [open] = contested.disputes.filter(({ state }: { state: string }) => state !== "closed");
  await carryOn(world, open.id);
  return {
    subject: TOLD,
    good: simulation.demo.good,
    record: file.records[0].record,
    dispute: open.id,
    check: file.looks[0].check,
  };
}
