/** A process that serves a store over HTTP, with a bare route beside the product's: the same keys, rate limit, driver and pool. */
import { buildServer, type ServerContext } from "../../src/http/index.ts";
import { answerParent } from "../child.ts";
import type { ServeRequest } from "../serve-market.ts";
import { openMarket } from "../throwaway-store.ts";
import { BARE_PATH } from "./requests.ts";

/** More than any machine answers in a minute: the limit is counted, as in use, and never reached. */
const REQUESTS_MAX = 1_000_000_000;

const ends: (() => Promise<void>)[] = [];

answerParent<ServeRequest>(
  async ({ dir }) => {
    const { installation, check, close } = await openMarket(dir);
    ends.push(close);
    const limits = { keyRequestsMax: REQUESTS_MAX, addressRequestsMax: REQUESTS_MAX };
    const server = buildServer({ installation, check, limits, addRoutes: bareRoute(installation) });
    ends.push(async () => server.close());
    return new URL(await server.listen({ port: 0, host: "127.0.0.1" })).port;
  },
  async () => {
    for (const end of ends.reverse()) await end();
  },
);

type Row = { readonly kind: string; readonly version: number };

/** One SELECT by primary key, prepared once a connection, and its row as JSON: no shape is checked, nothing is kept. */
function bareRoute({ pool }: ServerContext["installation"]): NonNullable<ServerContext["addRoutes"]> {
  return (scope) => {
    scope.get<{ Params: { subject: string } }>(`${BARE_PATH}:subject`, { config: { right: "ask" } }, async ({ params }) => {
      const [row] = await pool<Row>`select kind, version from subject where subject = ${params.subject}`;
      if (row === undefined) throw new Error("the bench asked for a subject that is not there");
      return row;
    });
  };
}
