import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Names what package-lock.json wants and node_modules lacks, as `name version`; empty when all is there.
 *
 * npm writes node_modules/.package-lock.json as the last step of an install, so an install that was killed is noticed. Packages that are
 * there beside the wanted ones are left alone: somebody may be trying one out.
 * @param {{ root: string, isDevWanted: boolean, machine?: { platform: string, arch: string } }} query
 * @returns {string[]}
 */
export function missingPackages({ root, isDevWanted, machine = process }) {
  const wanted = packagesIn(join(root, "package-lock.json"));
  if (wanted === undefined) throw new Error("package-lock.json is missing or damaged. Get it back with: git checkout package-lock.json");
  const present = packagesIn(join(root, "node_modules", ".package-lock.json")) ?? {};
  const ownOptional = wanted[""]?.optionalDependencies ?? {};

  const isWanted = ([path, entry]) => {
    if (!path.includes("node_modules/")) return false;
    if (entry.dev && !isDevWanted) return false;
    if (!entry.optional && !entry.devOptional) return true;
    // Of optional packages only our own count: npm leaves out the builds of a dependency that do not fit the machine, as it should.
    return path.slice("node_modules/".length) in ownOptional && fits(entry.os, machine.platform) && fits(entry.cpu, machine.arch);
  };
  const isPresent = ([path, entry]) => {
    return path in present && present[path].version === entry.version && existsSync(join(root, path));
  };
  return Object.entries(wanted)
    .filter((pair) => isWanted(pair) && !isPresent(pair))
    .map(([path, entry]) => `${path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length)} ${entry.version ?? ""}`.trim());
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages;
  } catch {
    return undefined;
  }
}

/** npm writes one value or a list; `!x` excludes. */
function fits(allowed, value) {
  const list = allowed === undefined ? [] : [allowed].flat();
  if (list.includes(`!${value}`)) return false;
  return list.every((item) => item.startsWith("!")) || list.includes(value);
}
