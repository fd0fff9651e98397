/** A process that serves one bare Fastify route: one SELECT by primary key, under the product's key check, rate limit, driver and pool. */
import rateLimit from "@fastify/rate-limit";
import Fastify, { type FastifyInstance, type FastifyRequest } from "fastify";
import { type ApiKeys, type Installation, openApiKeys } from "../../src/service/index.ts";
import { answerParent } from "../child.ts";
import type { ServeRequest } from "../serve-market.ts";
import { openMarket } from "../throwaway-store.ts";
import { BARE_PATH } from "./requests.ts";

/** More than any machine answers in a minute: requests are counted, as in use, and none is refused. */
const REQUESTS_MAX = 1_000_000_000;

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

type Row = { readonly kind: string; readonly version: number };

/** No shape is checked, nothing is counted beside the limit, nothing is kept. */
async function bareServer(installation: Installation): Promise<FastifyInstance> {
  const keys = openApiKeys(installation);
  const server = Fastify();
  await server.register(rateLimit, {
    enableDraftSpec: true,
    timeWindow: "1 minute",
    keyGenerator: (request) => keys.recall(secretOf(request)) ?? request.ip,
    max: REQUESTS_MAX,
  });
  server.addHook("preParsing", (request) => demandKey(keys, request));
  server.get<{ Params: { subject: string } }>(`${BARE_PATH}:subject`, async ({ params }) => {
    const [row] = await installation.pool<Row>`select kind, version from subject where subject = ${params.subject}`;
    if (row === undefined) throw new Error("the bench asked for a subject that is not there");
    return row;
  });
  return server;
}

async function demandKey(keys: ApiKeys, request: FastifyRequest): Promise<void> {
  if ((await keys.authenticate(secretOf(request))) === undefined) throw new Error("the bench asked with a key that is none");
}

function secretOf({ headers }: FastifyRequest): string {
  return (headers.authorization ?? "").slice("Bearer ".length);
}
