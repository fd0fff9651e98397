import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { stripTypeScriptTypes } from "node:module";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";

/** Our sources, as a browser can load them. */
export type SourceServer = { readonly origin: string; readonly close: () => Promise<void> };

const ROOT = new URL("../../", import.meta.url);

/** What a page may ask for: TypeScript of ours, no dots but the last. */
const SOURCE = /^\/(src|test)(\/[a-z0-9-]+)+\.ts$/;

/** Serves the repository's TypeScript as it is, its types stripped as Node strips them: no bundler between the source and the browser. */
export async function serveSources(): Promise<SourceServer> {
  const server = createServer(({ url = "/" }, response) => {
    void answerTo(url).then(([type, body]) => response.writeHead(body === undefined ? 404 : 200, { "content-type": type }).end(body));
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { origin: `http://127.0.0.1:${port}`, close };
}

async function answerTo(url: string): Promise<[type: string, body: string | undefined]> {
  if (url === "/") return ["text/html", "<!doctype html><title>Credence</title>"];
  if (!SOURCE.test(url)) return ["text/plain", undefined];
  const text = await readFile(fileURLToPath(new URL(`.${url}`, ROOT)), "utf8").catch(() => undefined);
  return ["text/javascript", text === undefined ? undefined : stripTypeScriptTypes(text)];
}
