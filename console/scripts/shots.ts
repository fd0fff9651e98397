/**
 * Pictures of every page, in both languages and themes, on a screen and a telephone, into console/shots: `npm run -w console shots`, or
 * `npm run -w console shots -- standing` for the pages with that in their names; `-- readme` makes the two of docs/pictures anew.
 */
import { fileURLToPath } from "node:url";
import { startVitest } from "vitest/node";

const [only = ""] = process.argv.slice(2);
process.env.CREDENCE_SHOTS = only;

const root = fileURLToPath(new URL("../..", import.meta.url));
process.chdir(root);
const run = await startVitest("test", [], { root, include: ["console/test/shots.ts"], watch: false });
await run.close();
