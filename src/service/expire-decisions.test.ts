import { afterAll, beforeAll, expect, test } from "vitest";
import { rated } from "../../test/given-records.ts";
import { registerDigests } from "../../test/register-digests.ts";
import { createWorld, type World } from "../../test/world.ts";
import { verifyFile } from "../core/file/index.ts";
import { market } from "../packs/configs/index.ts";
import { shippedPacks } from "../packs/index.ts";
import { nodeEd25519Verify } from "../store/index.ts";
import { eraseStatement, expireRecords, redecideChecks, subjectFile, withdrawRecord } from "./index.ts";

const DECISIONS = ["check", "redecision", "renewed_check"];

let world: World;

/** Looks at persons are kept for a year there. */
beforeAll(async () => {
  world = await createWorld({ config: "market", declared: { ...market, lawPacks: { commerce: "us" } } });
});
afterAll(async () => {
  await world.checkSoundness();
  await world.close();
});

const take = (reference = "") => withdrawRecord(world.installation, { source: "bitcoin-otc", reference, reason: "entered_in_error" });

/** A check that was decided again, then renewed, and then decided again. */
async function decidedOften(subject: string, { isRenewed }: { readonly isRenewed: boolean }): Promise<string> {
  const given = [rated({ subject, rating: -1 }), rated({ subject, rating: -2 }), rated({ subject, rating: -3 }), rated({ subject })];
  const [, erased = ""] = await world.records(given);
  const { body } = await world.ask("trade-with", subject);
  await take(given[0]?.reference);
  await redecideChecks(world.installation);
  await world.sequence();
  if (isRenewed) await eraseStatement(world.installation, { statement: erased, basis: "GDPR Art. 17", operator: "olga" });
  await take(given[2]?.reference);
  await redecideChecks(world.installation);
  await world.sequence();
  return body.id;
}

async function fileOf(subject: string) {
  await world.sequence();
  return subjectFile(world.installation, { subject, viewer: { role: "operator", holder: "olga", registers: [] } });
}

test.each([true, false])("with a check ends all that was decided again on it (renewed: %s), and the file says why", async (isRenewed) => {
  const subject = `account:otc:often-${isRenewed}`;
  const check = await decidedOften(subject, { isRenewed });
  const before = await fileOf(subject);
  const openBefore = before.chains[0]?.statements.flatMap((one) => ("body" in one ? [one.body.kind] : [])) ?? [];
  expect(openBefore.filter((kind) => kind === "redecision")).toHaveLength(isRenewed ? 1 : 2);
  world.clock.advance({ days: 367 });
  expect(await expireRecords(world.installation, { isDryRun: true })).toMatchObject({ checks: 1 });
  expect(await expireRecords(world.installation)).toMatchObject({ checks: 1, subjects: 1 });
  expect(await expireRecords(world.installation)).toMatchObject({ checks: 0 });
  const file = await fileOf(subject);
  const statements = file.chains[0]?.statements ?? [];
  const open = statements.flatMap((one) => ("body" in one ? [one.body] : []));
  expect(open.filter(({ kind }) => DECISIONS.includes(kind))).toEqual([]);
  const expiry = open.find(({ kind }) => kind === "expiry");
  const closed = statements.flatMap((one) => ("id" in one && DECISIONS.includes(one.kind) ? [one.id] : []));
  expect(expiry).toMatchObject({ records: [] });
  expect(new Set(expiry !== undefined && "checks" in expiry ? expiry.checks : [])).toEqual(new Set(closed));
  expect(closed).toContain(check);
  const { findings } = await verifyFile(file, { verify: nodeEd25519Verify, shippedRegisters: registerDigests(shippedPacks) });
  expect(findings.filter(({ ok }) => !ok)).toEqual([]);
  expect(await world.pool`select 1 as left from redecision where id = ${check}`).toEqual([]);
});
