import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listRefusals } from "../../src/service/index.ts";
import type { Answer } from "../caller.ts";
import { createCaller } from "../caller.ts";
import { rated } from "../given-records.ts";
import { createWorld, type World } from "../world.ts";

const ANN = "account:otc:ann";

let world: World;
beforeAll(async () => {
  world = await createWorld({ config: "market" });
  await world.records([rated({ subject: ANN })]);
});
afterAll(async () => {
  await world.checkSoundness();
  await world.close();
});

const codeOf = ({ status, body }: Answer): string => `${status}${body.code === undefined ? "" : ` ${body.code}`}`;
const OVER = "401 session_missing";

describe("a session", () => {
  it("says who is there, until it is ended", async () => {
    const me = await world.me(ANN);
    const { body } = await me.get("/v1/me/session");
    expect(body).toMatchObject({ by: "subject", name: null, endsAt: "2024-06-01T13:00:00Z" });
    expect(codeOf(await me.delete("/v1/me/session", {}))).toBe("200");
    expect(codeOf(await me.get("/v1/me/session"))).toBe(OVER);
  });

  it("is over after a quarter of an hour without use, and after an hour with it", async () => {
    const [used, left] = [await world.me(ANN), await world.me(ANN)];
    const seen: string[] = [];
    for (const _ of [15, 30, 45, 60]) {
      world.clock.advance({ seconds: 15 * 60 - 1 });
      seen.push(codeOf(await used.get("/v1/me/session")));
    }
    expect(seen).toEqual(["200", "200", "200", "200"]);
    expect(codeOf(await left.get("/v1/me/session"))).toBe(OVER);
    world.clock.advance({ seconds: 4 });
    expect(codeOf(await used.get("/v1/me/session"))).toBe(OVER);
  });

  it("opens nothing that wants a key, and that is logged", async () => {
    const me = await world.me(ANN);
    expect(codeOf(await me.post("/v1/freezes", {}))).toBe("403 right_missing");
    expect((await listRefusals(world.installation))[0]).toMatchObject({
      code: "right_missing",
      wanted: "POST /v1/freezes: a session lacks the right to place or lift freezes; wanted an operator's key",
    });
    expect(codeOf(await (await world.operator()).get("/v1/me/session"))).toBe("403 right_missing");
  });

  it("cannot be made up, nor its subject exchanged", async () => {
    await world.records([rated({ subject: "account:otc:bob" })]);
    const [ann, bob] = [(await world.me(ANN)).key ?? "", (await world.me("account:otc:bob")).key ?? ""];
    const bytes = (token: string) => Buffer.from(token.slice(3), "base64url");
    const mixed = `cs_${Buffer.concat([bytes(bob).subarray(0, 16), bytes(ann).subarray(16)]).toString("base64url")}`;
    for (const token of [mixed, "cs_", `cs_${"A".repeat(64)}`, `${ann}A`])
      expect(codeOf(await createCaller(world.server, token).get("/v1/me/session"))).toBe(OVER);
    expect(await world.anyone.get("/v1/me/session")).toMatchObject({ status: 401, body: { code: "session_missing" } });
  });

  it("is stated in the subject's file, and no token lies in the store", async () => {
    const me = await world.me(ANN);
    const { body } = await me.get("/v1/me/session");
    const kinds = await world.pool<{ kind: string }>`select kind from statement where subject = ${body.subject}`;
    expect(kinds.map(({ kind }) => kind)).toContain("sign_in");
    const rows = await world.pool<{ row: string }>`select s::text as row from own_session s where subject = ${body.subject}`;
    const secret = Buffer.from((me.key ?? "").slice(3), "base64url")
      .subarray(16)
      .toString("hex");
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ row }) => row.includes(secret))).toEqual([]);
  });
});
