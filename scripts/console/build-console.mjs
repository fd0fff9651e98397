/**
 * Builds the web console into console/dist, or into the folder that CREDENCE_CONSOLE names, unless what lies there is already of today's
 * sources: `node scripts/console/build-console.mjs`, which is `npm run -w console build`. Plain JavaScript, as all that scripts/ready.mjs loads.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { inTurn } from "../install/in-turn.mjs";
import { consolePrint } from "./console-print.mjs";

/** Lies with the build's manifest, in a folder that no server serves; the build clears it away first, so a killed one is noticed. */
const PRINT_FILE = join(".vite", "made-of.txt");

/** Enough for the bundler's own explanation, short enough to read. */
const LAST_LINES_MAX = 20;

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * Where the console of a checkout is built to, and served from.
 * @param {string} [root]
 * @returns {string}
 */
export function consoleFolder(root = ROOT) {
  const given = process.env.CREDENCE_CONSOLE ?? "";
  return given === "" ? join(root, "console", "dist") : resolve(given);
}

/**
 * Makes sure that the folder holds a console built from the sources as they are; one process at a time. A no-op takes about 30 ms. Rejects
 * with the bundler's last words.
 * @param {{ root?: string, say?: (line: string) => void }} [options]
 * @returns {Promise<"built" | "fresh" | "no sources" | "no bundler">}
 */
export async function buildConsole({ root = ROOT, say = () => {} } = {}) {
  const folder = consoleFolder(root);
  const print = consolePrint(root);
  if (print === undefined) return "no sources";
  if (printOf(folder) === print) return "fresh";
  if (bundlerOf(root) === undefined) return "no bundler";
  mkdirSync(dirname(folder), { recursive: true });
  const lockFile = `${folder}.lock`;
  return inTurn({ lockFile, onWait: () => say("Another process builds the web console: waiting for it ...") }, () =>
    buildOnce({ root, folder, say }),
  );
}

async function buildOnce({ root, folder, say }) {
  // Somebody else may have built it while this process waited, or changed a source.
  const print = consolePrint(root);
  if (printOf(folder) === print) return "fresh";
  const startedMs = Date.now();
  say("Building the web console ...");
  await bundle(root, folder);
  writeFileSync(join(folder, PRINT_FILE), print);
  say(`Built in ${((Date.now() - startedMs) / 1000).toFixed(1)} s.`);
  return "built";
}

function printOf(folder) {
  const file = join(folder, PRINT_FILE);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

/** Vite is a development package: an install with --omit=dev has none. */
function bundlerOf(root) {
  const file = join(root, "node_modules", "vite", "bin", "vite.js");
  return existsSync(file) ? file : undefined;
}

function bundle(root, folder) {
  const own = join(root, "node_modules", ".bin", "node");
  const node = existsSync(own) ? own : process.execPath;
  // A test's environment would bring React's own tests of us along, and half as much again to every reader.
  const env = { ...process.env, NODE_ENV: "production", CREDENCE_CONSOLE: folder };
  const child = spawn(node, [bundlerOf(root), "build", "--logLevel", "warn"], {
    cwd: join(root, "console"),
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (output += chunk));
  return new Promise((done, failed) => {
    child.on("error", failed);
    child.on("close", (code) => (code === 0 ? done() : failed(new Error(failureText(output, code)))));
  });
}

function failureText(output, code) {
  const lines = output.split("\n").filter((line) => line.trim() !== "");
  return [
    `The web console could not be built (vite ended with ${code}). Its last words:`,
    ...lines.slice(-LAST_LINES_MAX).map((line) => `  ${line}`),
  ].join("\n");
}

const isCommand = existsSync(process.argv[1] ?? "") && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url);
if (isCommand) {
  const outcome = await buildConsole({ say: (line) => process.stderr.write(`${line}\n`) });
  if (outcome === "no bundler") throw new Error("Vite is not installed: run `npm install --include=dev`, then the same command again.");
}
