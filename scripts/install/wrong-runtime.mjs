import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/** The first version that runs TypeScript files as they are, without a flag or a warning, with a current standard library. */
const NODE_MAJOR_MIN = 24;

/**
 * What is wrong with the Node that npm will run next, as a message for the reader; undefined when nothing is. npm looks in
 * node_modules/.bin first, and there the lockfile puts Node 24 on Linux and Windows. For macOS no such package exists.
 * @param {{ root: string, isFresh: boolean, running?: { versions: { node: string }, platform: string, arch: string } }} query
 * @returns {string | undefined}
 */
export function wrongRuntime({ root, isFresh, running = process }) {
  const own = join(root, "node_modules", ".bin", "node");
  if (existsSync(own) || existsSync(`${own}.cmd`)) return isFresh ? notRunning(own) : undefined;
  if (Number.parseInt(running.versions.node, 10) >= NODE_MAJOR_MIN) return undefined;
  return [
    `Credence needs Node ${NODE_MAJOR_MIN} or newer; this is Node ${running.versions.node}.`,
    `For ${running.platform}-${running.arch} there is no Node package that could be installed by itself:`,
    "install Node 24 or newer (https://nodejs.org, or your version manager), then run the same command again.",
  ].join("\n");
}

/** Asked once after an install: a C library other than glibc cannot run the binary, and says only "not found". */
function notRunning(own) {
  const isWindows = process.platform === "win32";
  const { status, error } = spawnSync(isWindows ? `${own}.cmd` : own, ["--version"], { shell: isWindows });
  if (status === 0) return undefined;
  return `The Node ${NODE_MAJOR_MIN} that was installed (node_modules/.bin/node) does not run on this machine${error ? `: ${error.message}` : ""}. It needs glibc; on Alpine use a Debian image.`;
}
