import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { ed25519 } from "../../../../test/given-log.ts";

const FILE = fileURLToPath(new URL("../../../../../shared/data/vectors-wycheproof/ed25519_test.json", import.meta.url));

type Group = { publicKey: { pk: string }; tests: { tcId: number; msg: string; sig: string; result: string }[] };
const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, "hex"));

describe.skipIf(!existsSync(FILE))("Ed25519 of Web Crypto (skipped where ../shared/data is absent)", () => {
  test("answers all 151 tests of Wycheproof as they say", async () => {
    const { testGroups } = JSON.parse(readFileSync(FILE, "utf8")) as { testGroups: Group[] };
    const cases = testGroups.flatMap(({ publicKey, tests }) => tests.map((each) => ({ ...each, publicKey: bytes(publicKey.pk) })));
    const outcomes: Record<number, boolean> = {};
    for (const { tcId, publicKey, msg, sig } of cases) {
      outcomes[tcId] = await ed25519.verify({ publicKey, message: bytes(msg), signature: bytes(sig) });
    }
    expect(outcomes).toEqual(Object.fromEntries(cases.map(({ tcId, result }) => [tcId, result === "valid"])));
    expect(cases.length).toBe(151);
  });
});
