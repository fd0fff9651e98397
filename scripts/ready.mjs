/**
 * Runs before `npm start`, `npm test`, `npm run check` and `npm run credence`: makes sure that what package-lock.json names is installed
 * and that Node 24 or newer will run what follows; before a start and a test, that the web console is built from today's sources. It is plain JavaScript, because the first run happens on whatever Node (>= 20) the
 * machine has. It writes to stderr only: stdout belongs to the command that comes after it (`--json`).
 */
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { missingPackages } from "./install/missing-packages.mjs";
import { wrongRuntime } from "./install/wrong-runtime.mjs";

/** Node gives the real path of this file, so a checkout reached through a symbolic link is always locked by the same name. */
const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** What serves the web console, or opens it in a browser. */
const WANTS_CONSOLE = ["prestart", "pretest"];

/** These run production code only, so an operator's install with --omit=dev is complete for them. */
const NEEDS_NO_DEV = ["prestart", "precredence"];

const lifecycle = process.env.npm_lifecycle_event ?? "";
const query = { root: ROOT, isDevWanted: !NEEDS_NO_DEV.includes(lifecycle) };

try {
  const isInstallNeeded = missingPackages(query).length > 0;
  // Loaded only now: the usual case, where all is there, must cost next to nothing.
  if (isInstallNeeded) await (await import("./install/install.mjs")).install(query);
  const problem = wrongRuntime({ root: ROOT, isFresh: isInstallNeeded });
  if (problem !== undefined) throw new Error(problem);
  if (WANTS_CONSOLE.includes(lifecycle)) await (await import("./console/ready-console.mjs")).readyConsole(ROOT);
} catch (error) {
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n\n`);
  process.exitCode = 1;
}
