import { join } from "node:path";
import { inTurn } from "./in-turn.mjs";
import { missingPackages } from "./missing-packages.mjs";
import { npmInstall } from "./npm-install.mjs";

/**
 * Installs by the lockfile, one process at a time; whoever waited finds the work done.
 * @param {{ root: string, isDevWanted: boolean }} query
 * @returns {Promise<void>} rejects with a message for the reader: npm's last lines and what to do
 */
export async function install(query) {
  await inTurn(
    { lockFile: join(query.root, ".install.lock"), onWait: () => say("Another install runs in this folder: waiting for it ...") },
    () => installOnce(query),
  );
}

async function installOnce(query) {
  if (missingPackages(query).length === 0) return;
  const startedMs = Date.now();
  say("Installing what package-lock.json names (the first run takes about half a minute) ...");
  await npmInstall(query.root);
  const missing = missingPackages(query);
  if (missing.length > 0) {
    throw new Error(
      `npm left out ${missing.join(", ")}, though this machine needs it. Check the network, then run: npm install --include=optional`,
    );
  }
  say(`Installed in ${((Date.now() - startedMs) / 1000).toFixed(1)} s.`);
}

function say(line) {
  process.stderr.write(`${line}\n`);
}
