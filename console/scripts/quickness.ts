/** How quick the standing page is, by Lighthouse and by the clock, in real Chromium: `npm run -w console quickness`. Nothing is asserted. */
import { fileURLToPath } from "node:url";
import { startVitest } from "vitest/node";

const root = fileURLToPath(new URL("../..", import.meta.url));
process.chdir(root);
const run = await startVitest("test", [], { root, include: ["console/test/quickness.ts"], watch: false });
await run.close();
