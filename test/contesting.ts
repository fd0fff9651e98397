import type { LawPackName } from "../src/core/law/index.ts";
import { market } from "../src/packs/configs/index.ts";
import { carryOutDisputes } from "../src/service/dispute/index.ts";
import type { Answer, Caller } from "./caller.ts";
import { rated } from "./given-records.ts";
import { createWorld, type World } from "./world.ts";

/** A market under one law pack, and the parties to a dispute in it. */
export type Contesting = {
  readonly world: World;
  readonly operator: Caller;
  readonly source: Caller;
  /** A record about an account, with a session of its subject's. */
  readonly recorded: (account: string) => Promise<{ readonly record: string; readonly me: Caller }>;
  /** Opens a dispute about a record of one's own. */
  readonly contest: (me: Caller, record: string, more?: object) => Promise<Answer>;
  /** What an operator does in a dispute; it must be taken. */
  readonly operate: (dispute: string, step: string, body?: object) => Promise<Answer["body"]>;
  /** The clock looks; how many disputes it carried on. */
  readonly clock: () => Promise<number>;
  /** How many records the first subscriber's answer counts, and for how much. */
  readonly counted: (account: string) => Promise<number>;
};

/** Makes a world at noon of 1 June 2024 (a Saturday) under a law pack. Close it in `afterAll`. */
export async function createContesting(law: LawPackName): Promise<Contesting> {
  const declared = { ...market, lawPacks: { commerce: law } } as const;
  const world = await createWorld({ config: "market", declared });
  const operator = await world.operator("olga");
  const source = await world.source("bitcoin-otc");
  return {
    world,
    operator,
    source,
    recorded: async (account) => {
      const [record = ""] = await world.records([rated({ subject: account, rating: -5 })]);
      return { record, me: await world.me(account) };
    },
    contest: (me, record, more = {}) => me.post("/v1/me/disputes", { record, ground: "not_mine", text: "It was not me.", ...more }),
    operate: async (dispute, step, body = {}) => {
      const answer = await operator.post(`/v1/disputes/${dispute}/${step}`, body);
      if (answer.status !== 200) throw new Error(`${step}: ${answer.text}`);
      return answer.body;
    },
    clock: async () => {
      const { disputes, failed } = await carryOutDisputes(world.installation);
      if (failed.length > 0) throw failed[0]?.error;
      return disputes;
    },
    counted: async (account) => {
      const { body } = await world.ask("trade-with", account);
      if (body.standing === undefined) throw new Error(JSON.stringify(body));
      return body.standing.own.good + body.standing.own.bad;
    },
  };
}
