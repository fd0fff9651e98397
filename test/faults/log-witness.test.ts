import { once } from "node:events";
import { copyFile } from "node:fs/promises";
import { createServer, type RequestListener } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { formatSignatures, formatVerifierKey, parseNote, signatureOf } from "../../src/core/log/index.ts";
import {
  type Installation,
  isBehindWitnesses,
  logCheckpoint,
  openWitnesses,
  sequenceRound,
  startWitnessing,
  type WitnessAddress,
} from "../../src/service/index.ts";
import { readGrowingLog } from "../../src/store/index.ts";
import { givenSigner } from "../given-log.ts";
import { copyOfLog } from "../log-copy.ts";
import { watchLog } from "../log-watch.ts";
import { type OpenedStore, openStore } from "../open-store.ts";
import { stateOf } from "../stating.ts";
import { unsoundLog } from "../unsound-log.ts";
import { startWitness } from "../witness-server.ts";

/** What witnesses do and what they alone find, by name: see docs/guides/log.md, "What it withstands". */
let store: OpenedStore;
const opened: { readonly close: () => Promise<void> }[] = [];
beforeEach(async () => {
  store = await openStore();
});
afterEach(async () => {
  for (const each of opened.splice(0).reverse()) await each.close();
  await store.close();
});

const round = (by: Installation) => sequenceRound({ installation: by, log: by.log, state: { tree: undefined } });

/** A witness that does as it likes. */
async function fakeWitness(answer: RequestListener): Promise<WitnessAddress> {
  const server = createServer(answer);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  opened.push({
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
  const address = server.address();
  const { key } = await givenSigner("fake.example", "cosignature");
  return { url: `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/`, key };
}

/** An address at which nobody listens any more. */
async function goneWitness(): Promise<WitnessAddress> {
  const witness = await fakeWitness(() => {});
  await opened.pop()?.close();
  return witness;
}

const FAULTS: readonly (readonly [fault: string, witness: () => Promise<WitnessAddress>])[] = [
  ["witness_slow", () => fakeWitness(() => {})],
  ["witness_down", goneWitness],
  [
    "witness_signs_wrongly",
    () =>
      fakeWitness((_, response) => {
        const answer = async () => {
          // Rightly made, and of another note.
          const signature = await signatureOf(await givenSigner("fake.example", "cosignature"), "another log\n0\nAA==\n");
          response.writeHead(200).end(formatSignatures([signature]));
        };
        answer().catch((error: unknown) => response.writeHead(500).end(String(error)));
      }),
  ],
];

describe.each(FAULTS)("%s", (_, witnessOf) => {
  it("the log goes on without it, is served by its own word, and tells of the trouble once", async () => {
    const watch = await watchLog(store.pool);
    const troubles: string[] = [];
    const witness = await witnessOf();
    const { installation } = store;
    opened.push(
      startWitnessing({ installation, witnesses: openWitnesses({ needed: 1, witnesses: [witness] }) }, (says) => troubles.push(says)),
    );
    const stated: string[] = [];
    for (let i = 0; i < 3 || troubles.length === 0; i++) {
      stated.push(...(await stateOf(installation, ["account:otc:a"])));
      await round(installation);
      const row = await readGrowingLog(store.pool);
      expect(row?.publishedSize).toBe(row?.size);
      expect(await logCheckpoint(installation)).toBe(row?.checkpoint);
      await pause(20);
    }
    expect(parseNote(await logCheckpoint(installation)).signatures).toHaveLength(1);
    expect(troubles).toEqual([expect.stringContaining("fake.example")]);
    await watch.expectWhole(installation, stated);
  });
});

describe("restored_from_older_copy, with the files beside the key", () => {
  it("is found by a witness alone: the log ends, and the next begins with what the witness proved", async () => {
    const { installation } = store;
    const witness = await startWitness({ logKeys: [formatVerifierKey(installation.log.key)], now: installation.now });
    opened.push(witness);
    const witnesses = openWitnesses({ needed: 1, witnesses: [witness.address] });
    const { checkpoint } = installation.log.files;
    await stateOf(installation, ["account:otc:a"]);
    await round(installation);
    const putBack = await copyOfLog(store.pool);
    await copyFile(checkpoint, `${checkpoint}.copy`);
    await stateOf(installation, ["account:otc:a"]);
    await round(installation);
    expect(await isBehindWitnesses({ installation, witnesses })).toBe(false);
    const last = await logCheckpoint(installation);
    expect(parseNote(last).signatures).toHaveLength(2);
    await putBack();
    await copyFile(`${checkpoint}.copy`, checkpoint);

    const restored = await store.another();
    expect(restored.log.epoch, "nothing on this machine tells").toBe(1);
    expect(await isBehindWitnesses({ installation: restored, witnesses: openWitnesses(witnesses.policy) })).toBe(true);
    await expect(round(restored)).rejects.toMatchObject({ code: "log_ended" });
    const next = await store.another();
    expect(next.log.epoch).toBe(2);
    await round(next);
    expect(await unsoundLog(next)).toEqual([]);
  });
});
