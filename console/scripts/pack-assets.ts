import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Plugin } from "vite";

/** What text is made of; pictures are packed already. */
const PACKED = /\.(js|css|svg)$/;

/** Below it a packed file and its headers are no smaller: one packet either way. */
const BYTES_LEAST = 1_024;

/**
 * Lays beside each asset of a build the same packed, `x.js.br` and `x.js.gz`: once, as tightly as it goes, so that no server does it for each reader
 * (src/http/console).
 */
export function packAssets(): Plugin {
  return {
    name: "credence-pack-assets",
    apply: "build",
    writeBundle: async ({ dir = "." }, bundle) => {
      await Promise.all(
        Object.keys(bundle)
          .filter((name) => PACKED.test(name))
          .map((name) => pack(join(dir, name))),
      );
    },
  };
}

async function pack(path: string): Promise<void> {
  const bytes = await readFile(path);
  if (bytes.length < BYTES_LEAST) return;
  const params = { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  const [br, gz] = await Promise.all([promisify(brotliCompress)(bytes, { params }), promisify(gzip)(bytes, { level: 9 })]);
  await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
}
