import { posix } from "node:path";
import type { Node } from "oxc-parser";
import type { Placed } from "./placed-nodes.ts";

/** One edge of the import graph, re-exports, `import()` and `import("x").Type` included. */
export type Import = {
  readonly specifier: string;
  /** The file it names, relative to the repository; undefined for packages and `node:` modules. */
  readonly target: string | undefined;
  /** Gone when types are stripped. */
  readonly isType: boolean;
  /** The names as the other file exports them; `*` for all. */
  readonly names: readonly string[];
  readonly start: number;
};

export function importsOf(path: string, nodes: readonly Placed[]): Import[] {
  return nodes.flatMap(({ node }) => {
    const found = importIn(node);
    if (found === undefined) return [];
    const target = found.specifier.startsWith(".") ? posix.join(posix.dirname(path), found.specifier) : undefined;
    return [{ ...found, target, start: node.start }];
  });
}

type Found = Pick<Import, "specifier" | "isType" | "names">;

function importIn(node: Node): Found | undefined {
  if (node.type === "ImportDeclaration") {
    const { specifiers } = node;
    const names = specifiers.map((one) => (one.type === "ImportSpecifier" ? nameOf(one.imported) : "*"));
    const areTypes = specifiers.length > 0 && specifiers.every((one) => one.type === "ImportSpecifier" && one.importKind === "type");
    return { specifier: node.source.value, isType: node.importKind === "type" || areTypes, names };
  }
  if (node.type === "ExportNamedDeclaration" && node.source !== null) {
    const areTypes = node.specifiers.length > 0 && node.specifiers.every((one) => one.exportKind === "type");
    const names = node.specifiers.map((one) => nameOf(one.local));
    return { specifier: node.source.value, isType: node.exportKind === "type" || areTypes, names };
  }
  if (node.type === "ExportAllDeclaration") return { specifier: node.source.value, isType: node.exportKind === "type", names: ["*"] };
  if (node.type === "TSImportType") return { specifier: node.source.value, isType: true, names: ["*"] };
  if (node.type !== "ImportExpression" || node.source.type !== "Literal") return undefined;
  return { specifier: String(node.source.value), isType: false, names: ["*"] };
}

/** Export names may be written as strings; ours never are, but other people's modules may be. */
export function nameOf(
  name: { readonly type: "Identifier"; readonly name: string } | { readonly type: "Literal"; readonly value: string },
): string {
  return name.type === "Identifier" ? name.name : name.value;
}
