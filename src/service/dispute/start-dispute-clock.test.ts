import { afterAll, beforeAll, expect, test } from "vitest";
import { type Contesting, createContesting } from "../../../test/contesting.ts";
import { startDisputeClock } from "./index.ts";

const WAIT = { timeout: 10_000 };

let us: Contesting;
beforeAll(async () => {
  us = await createContesting("us");
});
afterAll(() => us.world.close());

async function contested(account: string): Promise<string> {
  const { record, me } = await us.recorded(account);
  return (await us.contest(me, record)).body.id;
}

const stateOf = async (id: string) => (await us.operator.get(`/v1/disputes/${id}`)).body.state;

test("the clock carries out what has passed, and a dispute that cannot go on does not hold up the others", async () => {
  const [broken, sound] = [await contested("account:otc:c1"), await contested("account:otc:c2")];
  await us.world.pool`update statement set body = ${Buffer.alloc(64)} where id = ${broken}`;
  us.world.clock.advance({ days: 40 });
  const heard: unknown[] = [];
  const clock = startDisputeClock(us.world.installation, (error) => heard.push(error));
  await expect.poll(() => stateOf(sound), WAIT).toBe("decided");
  await clock.close();
  expect(heard).toMatchObject([{ code: "store_unsound", message: expect.stringContaining(broken) }]);
});
