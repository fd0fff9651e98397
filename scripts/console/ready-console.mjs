import { existsSync } from "node:fs";
import { join } from "node:path";
import { buildConsole, consoleFolder } from "./build-console.mjs";

/**
 * Builds the web console where it is missing or of older sources, and says on stderr what came of it. It never stops what comes after: without
 * a console the server serves the API, and says at `/` how to build one.
 * @param {string} root
 * @returns {Promise<void>}
 */
export async function readyConsole(root) {
  const outcome = await buildConsole({ root, say }).catch((error) => say(`\n${error.message}\nEverything but the web console works.\n`));
  if (outcome !== "no bundler") return;
  const isThere = existsSync(join(consoleFolder(root), "index.html"));
  say(
    isThere
      ? "The web console is of older sources: `npm install --include=dev` brings what builds it."
      : "The web console is not built here: `npm install --include=dev` brings what builds it. Everything else works.",
  );
}

function say(line) {
  process.stderr.write(`${line}\n`);
}
