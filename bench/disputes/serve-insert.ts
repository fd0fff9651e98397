/** A process that serves one bare Fastify route: one durable INSERT, under the product's key check, driver and pool. */
import Fastify, { type FastifyInstance } from "fastify";
import { type Installation, openApiKeys } from "../../src/service/index.ts";
import { answerParent } from "../child.ts";
import type { ServeRequest } from "../serve-market.ts";
import { openMarket } from "../throwaway-store.ts";

const ends: (() => Promise<void>)[] = [];

answerParent<ServeRequest>(
  async ({ dir }) => {
    const { installation, close } = await openMarket(dir, { isServing: true });
    ends.push(close);
    const server = await bareServer(installation);
    ends.push(async () => server.close());
    return server.listen({ port: 0, host: "127.0.0.1" });
  },
  async () => {
    for (const end of ends.reverse()) await end();
  },
);

type Contest = { readonly subject: string; readonly record: string; readonly text: string };

/** No shape is checked, nothing is sealed, nothing is stated, no clock is set. */
async function bareServer({ pool, ...installation }: Installation): Promise<FastifyInstance> {
  const keys = openApiKeys({ pool, ...installation });
  await pool`create table bare_insert (subject uuid not null, record uuid not null, text text not null, primary key (subject, record))`;
  const server = Fastify();
  server.addHook("preParsing", async ({ headers }) => {
    const secret = (headers.authorization ?? "").slice("Bearer ".length);
    if ((await keys.authenticate(secret)) === undefined) throw new Error("the bench asked with a key that is none");
  });
  server.post<{ Body: Contest }>("/v1/disputes", async ({ body: { subject, record, text } }) => {
    await pool`insert into bare_insert (subject, record, text) values (${subject}, ${record}, ${text})`;
    return { id: record };
  });
  return server;
}
