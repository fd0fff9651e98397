import { type Breach, breachAt, type SourceFile } from "./source-file.ts";

/** Folders of folders: each of their subfolders has a door of its own. */
const GROUPS = ["src", "src/core", "src/lib", "src/packs", "src/service", "src/store"];

/** Imports that enter a folder past its index.ts (tests included), and index.ts files that hold more than re-exports by name. */
export function doorBreaches(files: readonly SourceFile[]): Breach[] {
  return files.flatMap((file) => [...sideEntries(file), ...(isDoor(file.path) ? codeIn(file) : [])]);
}

function sideEntries(file: SourceFile): Breach[] {
  return file.imports.flatMap((edge) => {
    if (edge.target === undefined || !edge.target.startsWith("src/")) return [];
    const door = doorBetween(file.path, edge.target);
    return door === undefined || door === edge.target
      ? []
      : [breachAt(file, edge, `import ${door} instead of ${edge.target}: one door for each folder`)];
  });
}

/** The index.ts through which `from` must reach `to`; undefined when both live in one folder, or `to` lies in a folder around `from`. */
function doorBetween(from: string, to: string): string | undefined {
  const around = from.split("/").slice(0, -1);
  const inside = to.split("/").slice(0, -1);
  const shared = inside.findIndex((part, depth) => part !== around[depth]);
  if (shared === -1) return undefined;
  let depth = shared + 1;
  while (depth < inside.length && GROUPS.includes(inside.slice(0, depth).join("/"))) depth += 1;
  const folder = inside.slice(0, depth).join("/");
  return folder === "src" ? undefined : `${folder}/index.ts`;
}

function isDoor(path: string): boolean {
  return path.startsWith("src/") && path.endsWith("/index.ts");
}

function codeIn(file: SourceFile): Breach[] {
  return file.nodes
    .filter(({ node, parent }) => parent?.type === "Program" && !(node.type === "ExportNamedDeclaration" && node.source !== null))
    .map(({ node }) => breachAt(file, node, "index.ts re-exports by name and holds no code"));
}
