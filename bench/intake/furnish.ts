/** A process that furnishes records over HTTP, as a source would: NDJSON, several requests under way. */
import { Agent, type IncomingMessage, request } from "node:http";
import { json } from "node:stream/consumers";
import { answerParent } from "../child.ts";

/** What it is asked: to send these bodies to a server. The clock runs from the first byte sent to the last answer heard. */
export type FurnishRequest = {
  readonly url: string;
  readonly key: string;
  readonly bodies: readonly Uint8Array[];
  readonly inFlight: number;
};

/** How long it took, and the ids of the records of each body, in order. */
export type FurnishAnswer = { readonly ms: number; readonly records: readonly (readonly string[])[] };

answerParent<FurnishRequest>(async ({ url, key, bodies, inFlight }): Promise<FurnishAnswer> => {
  const agent = new Agent({ keepAlive: true, maxSockets: inFlight });
  const records: string[][] = [];
  const start = performance.now();
  const work = bodies.entries();
  const sender = async () => {
    for (const [at, body] of work) records[at] = await send({ url, key, agent }, body);
  };
  await Promise.all(Array.from({ length: inFlight }, sender));
  const ms = performance.now() - start;
  agent.destroy();
  return { ms, records };
});

type Target = { readonly url: string; readonly key: string; readonly agent: Agent };
type Results = { readonly results: readonly { readonly status: string; readonly record: string }[] };

async function send({ url, key, agent }: Target, body: Uint8Array): Promise<string[]> {
  const headers = { authorization: `Bearer ${key}`, "content-type": "application/x-ndjson", "content-length": body.length };
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    request(`${url}/v1/records`, { method: "POST", agent, headers }, resolve).on("error", reject).end(body);
  });
  if (answer.statusCode !== 200) throw new Error(`POST /v1/records answered ${answer.statusCode}`);
  const { results } = (await json(answer)) as Results;
  const recorded = results.filter(({ status }) => status === "recorded").map(({ record }) => record);
  if (recorded.length !== results.length) throw new Error(`${results.length - recorded.length} records were not recorded`);
  return recorded;
}
