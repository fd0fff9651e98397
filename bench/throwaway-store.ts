import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { type App, openApp } from "../src/app.ts";
import { shippedConfigs } from "../src/packs/index.ts";
import { type EmbeddedServer, startEmbeddedServer } from "../src/store/index.ts";
import { endingIn } from "./cleanup.ts";

/** The product on an embedded server of its own, in a folder that goes when the work is done. */
export type ThrowawayStore = {
  readonly app: App;
  readonly dir: string;
  /** A plain connection to the same database, as anybody would open one. */
  readonly client: pg.Client;
};

/** A folder of our own, which goes after the work together with any database server that still runs in it. */
export async function withThrowawayFolder<T>(work: (dir: string) => Promise<T>): Promise<T> {
  const dir = await mkdtemp(join(tmpdir(), "credence-bench-"));
  // PostgreSQL runs as another account when we are root, and must get through.
  await chmod(dir, 0o755);
  return endingIn(
    async () => {
      await (await startEmbeddedServer({ dir })).kill();
      await rm(dir, { recursive: true, force: true });
    },
    () => work(dir),
  );
}

/** A new store of the shipped configuration `market`. */
export async function withThrowawayStore<T>(work: (store: ThrowawayStore) => Promise<T>): Promise<T> {
  return withThrowawayFolder(async (dir) => {
    const app = await openMarket(dir);
    return endingIn(app.close, async () => {
      const server = await startEmbeddedServer({ dir });
      return endingIn(
        async () => void (await server.stop()),
        () => withClient(server, (client) => work({ app, dir, client })),
      );
    });
  });
}

/** The product on the store of that folder, as `import` opens it, or `start` where it serves. */
export async function openMarket(dir: string, { isServing = false } = {}): Promise<App> {
  return openApp({ config: marketConfig(), dir }, { isSequencedApart: isServing });
}

/** The configuration that a bench runs. */
export function marketConfig() {
  const config = shippedConfigs.find(({ name }) => name === "market");
  if (config === undefined) throw new RangeError("no configuration market ships");
  return config;
}

/** What the embedded server calls itself. */
export async function postgresVersion(): Promise<string> {
  return withThrowawayFolder(async (dir) => {
    const client = new pg.Client((await startEmbeddedServer({ dir })).connection("postgres"));
    await client.connect();
    const { rows } = await client.query<{ version: string }>("select current_setting('server_version') as version");
    await client.end();
    return rows[0]?.version ?? "unknown";
  });
}

async function withClient<T>(server: EmbeddedServer, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(server.connection(marketConfig().name));
  client.on("error", () => {});
  await client.connect();
  return endingIn(
    () => client.end(),
    () => work(client),
  );
}
