import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseFile, verifyFile } from "../../src/core/file/index.ts";
import type { Config } from "../../src/core/law/index.ts";
import { market } from "../../src/packs/configs/index.ts";
import { nodeEd25519Verify } from "../../src/store/index.ts";
import type { Answer, Caller } from "../caller.ts";
import { rated } from "../given-records.ts";
import { registerDigests } from "../register-digests.ts";
import { createWorld, type World } from "../world.ts";

const PURPOSES = ["trade-with", "buy-from"];
const CREDITOR = { reason: "existing_creditor", cite: "15 USC 1681c-1(i)(4)(A)" } as const;
const AGENCY = { reason: "named_by_law", cite: "15 USC 1681c-1(i)(4)(C)" } as const;
const declared: Config = {
  ...market,
  lawPacks: { commerce: "us" },
  subscribers: [
    ...market.subscribers,
    { name: "bank", title: "A bank with accounts", purposes: PURPOSES, passesFreeze: CREDITOR },
    { name: "agency", title: "A child support agency", purposes: PURPOSES, passesFreeze: AGENCY },
  ],
};

let world: World;
let olga: Caller;
beforeAll(async () => {
  world = await createWorld({ config: "market", declared });
  olga = await world.operator("olga");
});
afterAll(async () => {
  await world.checkSoundness();
  await world.close();
});

const subject = "account:otc:exempt";
const codeOf = ({ status, body }: Answer) => (status === 200 ? "200" : `${status} ${body.code}`);
const ask = async (as: string, look: "first" | "review" | "own") => {
  world.clock.advance({ seconds: 1 });
  return codeOf(await (await world.subscriber(as)).post("/v1/checks", { purpose: "trade-with", subject, look, onBehalf: "a test" }));
};

describe("a freeze's exempt readers", () => {
  it("pass where the configuration names them and the law lets them, a creditor to review its account only", async () => {
    await world.records([rated({ subject })]);
    expect([await ask("bank", "first"), await ask("agency", "first")]).toEqual(["200", "200"]);
    world.clock.advance({ seconds: 1 });
    await olga.post("/v1/freezes", { subject, purposes: ["trade-with"] });
    const frozen = "403 frozen";
    expect([await ask("demo", "review"), await ask("bank", "first"), await ask("bank", "own")]).toEqual([frozen, frozen, frozen]);
    expect([await ask("bank", "review"), await ask("agency", "first")]).toEqual(["200", "200"]);
  });

  it("are in the file with the reason, only for the looks that a freeze would have stopped", async () => {
    await world.sequence();
    const { body } = await olga.get(`/v1/subjects/${encodeURIComponent(subject)}/file`);
    const file = parseFile(body);
    const { findings } = await verifyFile(file, { verify: nodeEd25519Verify, shippedRegisters: registerDigests(market.packs) });
    expect(findings.filter(({ ok }) => !ok)).toEqual([]);
    const checks = (file.chains[0]?.statements ?? []).flatMap((one) => ("body" in one && one.body.kind === "check" ? [one.body] : []));
    expect(checks.map(({ subscriber, exempt }) => [subscriber, exempt])).toEqual([
      ["bank", undefined],
      ["agency", undefined],
      ["bank", CREDITOR],
      ["agency", AGENCY],
    ]);
  });
});

describe("a configuration", () => {
  it("that exempts somebody from freezes under a law that knows of no such reader is refused", async () => {
    const opening = createWorld({ config: "market", declared: { ...declared, lawPacks: { commerce: "eu" } } });
    await expect(opening).rejects.toMatchObject({
      code: "config_against_law",
      message: expect.stringContaining("subscribers.bank.passesFreeze: freeze_exemption_unlawful"),
    });
  });
});
