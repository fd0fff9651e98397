import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rated } from "../../../test/given-records.ts";
import { createWorld, type World } from "../../../test/world.ts";
import { verifyFile } from "../../core/file/index.ts";
import { registerKey, registerText } from "../../core/law/index.ts";
import { shippedPacks } from "../../packs/index.ts";
import { nodeEd25519Verify } from "../../store/index.ts";
import { digestOfText } from "../log/index.ts";
import { subjectFile } from "./subject-file.ts";

const shippedRegisters = new Map(
  shippedPacks.flatMap((pack) => pack.registers.map((one) => [registerKey(one), digestOfText(registerText(one))])),
);
const OPERATOR = { role: "operator", holder: "olga", registers: [] } as const;

describe("a subject's file", () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld({ config: "market" });
  });
  afterAll(() => world.close());

  it("proves itself", async () => {
    await world.records([rated({ subject: "account:otc:a" }), rated({ subject: "account:otc:b" })]);
    await world.ask("trade-with", "account:otc:a");
    await world.sequence();
    const file = await subjectFile(world.installation, { subject: "account:otc:a", viewer: OPERATOR });
    const verdict = await verifyFile(file, { verify: nodeEd25519Verify, shippedRegisters });
    expect(verdict.findings.filter(({ ok }) => !ok)).toEqual([]);
  });
});
