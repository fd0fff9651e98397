/** A process that serves checks as `credence start` does, but that a load of one key from one machine is not refused. */
import { buildServer } from "../../src/http/index.ts";
import { answerParent } from "../child.ts";
import type { ServeRequest } from "../serve-market.ts";
import { openMarket } from "../throwaway-store.ts";

/** More than any machine answers in a minute: requests are counted, as in use, and none is refused. */
const REQUESTS_MAX = 1_000_000_000;

const ends: (() => Promise<void>)[] = [];

answerParent<ServeRequest>(
  async ({ dir }) => {
    const { installation, check, close } = await openMarket(dir, { isServing: true });
    ends.push(close);
    const server = buildServer({ installation, check, limits: { keyRequestsMax: REQUESTS_MAX, addressRequestsMax: REQUESTS_MAX } });
    ends.push(async () => server.close());
    return server.listen({ port: 0, host: "127.0.0.1" });
  },
  async () => {
    for (const end of ends.reverse()) await end();
  },
);
