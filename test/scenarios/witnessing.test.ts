import { setTimeout as pause } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { formatVerifierKey, parseCheckpoint, parseNote, verifyCheckpoint } from "../../src/core/log/index.ts";
import { openWitnesses, startWitnessing, type WitnessAddress } from "../../src/service/index.ts";
import { nodeEd25519Verify } from "../../src/store/index.ts";
import { rated } from "../given-records.ts";
import { startWitness, type WitnessServer } from "../witness-server.ts";
import { createWorld, type World } from "../world.ts";

/** Our own log, cosigned by witnesses of ours. */
const opened: { readonly close: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const each of opened.splice(0).reverse()) await each.close();
});

async function newWorld(): Promise<World> {
  const world = await createWorld({ config: "market" });
  opened.push(world);
  return world;
}

async function newWitness(world: World, logKeys = [formatVerifierKey(world.installation.log.key)]): Promise<WitnessServer> {
  const witness = await startWitness({ logKeys, now: world.clock.now });
  opened.push(witness);
  return witness;
}

function witnessedBy(world: World, needed: number, witnesses: readonly WitnessAddress[]): string[] {
  const troubles: string[] = [];
  const asking = { installation: world.installation, witnesses: openWitnesses({ needed, witnesses }) };
  opened.push(startWitnessing(asking, (says) => troubles.push(says)));
  return troubles;
}

/** Asks for the checkpoint until it is as wanted; the runner's own limit ends it. */
async function checkpointWith(world: World, isWanted: (note: string) => boolean): Promise<string> {
  for (;;) {
    const { text } = await world.anyone.get("/log/checkpoint");
    if (isWanted(text)) return text;
    await pause(20);
  }
}

const signaturesOf = (note: string): number => parseNote(note).signatures.length;

describe("a log with witnesses", () => {
  it("shows the checkpoint that enough of them cosigned", async () => {
    const world = await newWorld();
    const [one, two] = [await newWitness(world), await newWitness(world)];
    await world.sequence();
    const troubles = witnessedBy(world, 2, [one.address, two.address]);
    const first = await checkpointWith(world, (note) => signaturesOf(note) === 3);
    await world.records([rated({ subject: "account:otc:seen" })]);
    await world.sequence();
    const { size } = parseCheckpoint(parseNote(first).text);
    const next = await checkpointWith(world, (note) => parseCheckpoint(parseNote(note).text).size > size && signaturesOf(note) === 3);
    const { origin, key } = world.installation.log;
    const policy = { origin, logKeys: [key], quorum: { witnesses: [one.key, two.key], needed: 2 } };
    expect((await verifyCheckpoint(next, policy, nodeEd25519Verify)).quorum.isMet).toBe(true);
    expect(troubles).toEqual([]);
  });

  it("goes on where one of them is down, and says so once", async () => {
    const world = await newWorld();
    const [up, down] = [await newWitness(world), await newWitness(world)];
    await down.close();
    opened.splice(opened.indexOf(down), 1);
    await world.sequence();
    const troubles = witnessedBy(world, 1, [up.address, down.address]);
    await checkpointWith(world, (note) => signaturesOf(note) === 2);
    expect(troubles).toEqual([expect.stringContaining(down.key.name)]);
  });

  it("is served by its own word alone where too few of them sign", async () => {
    const world = await newWorld();
    const witness = await newWitness(world);
    const stranger = await newWitness(world, []);
    await world.sequence();
    const troubles = witnessedBy(world, 2, [witness.address, stranger.address]);
    while (troubles.length === 0) await pause(20);
    expect(signaturesOf(await checkpointWith(world, () => true))).toBe(1);
    expect(troubles).toEqual([expect.stringContaining("does not watch")]);
  });
});
