/** Writes src/api/schema.ts, the types of what the server takes and gives: `npm run -w console client`. A test compares the two. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openApp } from "../../src/app.ts";
import { buildServer } from "../../src/http/index.ts";
import { shippedConfigs } from "../../src/packs/index.ts";
import { schemaText } from "./schema-text.ts";

/** The routes are the same in each; the title alone differs, and it is in no type. */
const [config] = shippedConfigs;
if (config === undefined) throw new RangeError("no configuration ships");

const dir = await mkdtemp(join(tmpdir(), "credence-document-"));
try {
  const app = await openApp({ config, dir });
  const server = buildServer(app);
  const answer = await server.inject("/openapi.json");
  await writeFile(new URL("../src/api/schema.ts", import.meta.url), await schemaText(answer.json()));
  await server.close();
  await app.close();
} finally {
  await rm(dir, { recursive: true, force: true });
}
