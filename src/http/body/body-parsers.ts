import type { FastifyInstance, FastifyRequest } from "fastify";
import { CredenceError } from "../../errors.ts";
import { readNdjson } from "../../lib/node/index.ts";
import { parseJson } from "./parse-json.ts";
import { unpack } from "./unpack.ts";

/** Takes JSON, gzipped or not, on every route of the scope. Nothing else is understood. */
export function addJsonParser(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser("application/json", { parseAs: "buffer" }, async (request: FastifyRequest, bytes: Buffer) =>
    parseJson(await unpacked(request, bytes)),
  );
}

/** Takes NDJSON too: one JSON value a line, as an array. A line that is broken or cut off refuses the whole. */
export function addNdjsonParser(scope: FastifyInstance, valuesMax: number): void {
  scope.addContentTypeParser("application/x-ndjson", { parseAs: "buffer" }, async (request: FastifyRequest, bytes: Buffer) => {
    const lines = await unpacked(request, bytes);
    const values: unknown[] = [];
    for await (const batch of readNdjson(blocksOf(lines))) {
      for (const value of batch.values) values.push(value);
      if (values.length > valuesMax)
        throw new CredenceError("body_too_large", `the body has over ${valuesMax} lines`, { details: { valuesMax } });
    }
    return values;
  });
}

async function unpacked(request: FastifyRequest, bytes: Buffer): Promise<Buffer> {
  const encoding = request.headers["content-encoding"];
  return encoding === undefined ? bytes : unpack(bytes, encoding, request.routeOptions.bodyLimit);
}

/** Other requests get their turn between blocks: parsing a whole body at once would hold the event loop for 50 ms. */
const BLOCK_BYTES = 1024 * 1024;

async function* blocksOf(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let from = 0; from < bytes.length; from += BLOCK_BYTES) {
    if (from > 0) await new Promise(setImmediate);
    yield bytes.subarray(from, from + BLOCK_BYTES);
  }
}
