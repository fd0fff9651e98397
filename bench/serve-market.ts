/** A process that serves a store of the configuration `market` over HTTP, as `credence start` does. */
import { serveApp } from "../src/app.ts";
import { answerParent } from "./child.ts";
import { openMarket } from "./throwaway-store.ts";

/** What it is asked: to serve the store in this folder. It answers with its address. */
export type ServeRequest = { readonly dir: string };

const ends: (() => Promise<void>)[] = [];

answerParent<ServeRequest>(
  async ({ dir }) => {
    const app = await openMarket(dir, { isServing: true });
    ends.push(app.close);
    const { address, close } = await serveApp(app, 0);
    ends.push(close);
    return address;
  },
  async () => {
    for (const end of ends.reverse()) await end();
  },
);
