/** Writes docs/schema/model.json, the published JSON Schema of model documents: `node scripts/model-schema.ts`. A test compares the two. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { modelSchema } from "../src/core/standing/index.ts";

const path = fileURLToPath(new URL("../docs/schema/model.json", import.meta.url));
mkdirSync(dirname(path), { recursive: true });
writeFileSync(path, `${JSON.stringify(modelSchema, null, 2)}\n`);
