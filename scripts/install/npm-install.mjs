import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join, sep } from "node:path";
import { isDeepStrictEqual } from "node:util";

/**
 * `npm install --no-save` and not `npm ci`: npm leaves builds for other machines out of a lockfile when a registry lacks them, and `npm ci`
 * then refuses that lockfile everywhere. Exactness is not lost: both take versions and hashes from the lockfile, `lockDisagrees` compares it
 * with package.json first, and `missingPackages` looks at the result. No script of any package runs: none is needed, none is trusted.
 */
const ARGS = [
  "install",
  "--no-save",
  "--ignore-scripts",
  "--include=dev",
  "--include=optional",
  "--prefer-offline",
  "--no-audit",
  "--no-fund",
  "--loglevel=error",
];

/** Enough for npm's own explanation, short enough to read. */
const LAST_LINES_MAX = 12;

/** npm's codes, and what its reader can do. The first that occurs counts. */
const REMEDIES = [
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED/,
    "The package registry does not answer. Check the network, the proxy and `npm config get registry`, then run the same command again.",
  ],
  [/EACCES|EPERM|EROFS/, "This user may not write here. Make the folder (node_modules too) yours, then run the same command again."],
  [/ENOSPC/, "The disk is full. Make room (about 600 MB), then run the same command again."],
  [/EINTEGRITY/, "A package arrived damaged. Run `npm cache clean --force`, then the same command again."],
];

/**
 * Installs exactly what the lockfile names, quietly unless it fails.
 * @param {string} root
 * @returns {Promise<void>} rejects with npm's last lines and what to do
 */
export function npmInstall(root) {
  if (lockDisagrees(root)) throw new Error("package.json and package-lock.json disagree. Run `npm install` and commit the lockfile.");
  removeHalfInstalled(root);
  const { command, args } = npmCommand(root);
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...args, ...ARGS], {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32" && args.length === 0,
    });
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    child.on("error", (error) => reject(new Error(`npm could not be started (${error.message}). Is npm installed?`)));
    child.on("close", (code) => (code === 0 ? resolve() : reject(new Error(failureText(output, code)))));
  });
}

function lockDisagrees(root) {
  const own = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const locked = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages[""];
  const kinds = ["dependencies", "devDependencies", "optionalDependencies"];
  return kinds.some((kind) => !isDeepStrictEqual(own[kind] ?? {}, locked[kind] ?? {}));
}

/** npm writes its hidden lockfile last. Without it, folders may be there that were never filled, and npm would take them for whole. */
function removeHalfInstalled(root) {
  const modules = join(root, "node_modules");
  if (!existsSync(join(modules, ".package-lock.json"))) rmSync(modules, { recursive: true, force: true });
}

/** The npm that called us, run by the Node that runs it: the one in node_modules is about to be replaced. */
function npmCommand(root) {
  const cli = process.env.npm_execpath ?? "";
  if (!/npm-cli\.c?js$/.test(cli) || !existsSync(cli)) return { command: "npm", args: [] };
  const node = process.env.npm_node_execpath ?? "";
  const isUsable = existsSync(node) && !node.startsWith(root + sep);
  return { command: isUsable ? node : process.execPath, args: [cli] };
}

function failureText(output, code) {
  const lines = output.split("\n").filter((line) => line.trim() !== "" && !/^npm (warn|notice)/i.test(line));
  const remedy = REMEDIES.find(([pattern]) => pattern.test(output))?.[1] ?? "Run `npm install` to see all that npm says.";
  return [
    `The install failed (npm ended with ${code}). npm's last words:`,
    ...lines.slice(-LAST_LINES_MAX).map((line) => `  ${line}`),
    remedy,
  ].join("\n");
}
