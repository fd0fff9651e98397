import type { Node } from "oxc-parser";
import type { SourceFile } from "./source-file.ts";

export type DeclaredName = { readonly name: string; readonly start: number };

/**
 * Every name that we gave: variables, parameters, functions, classes, types and their members, keys of object literals. Imported names
 * were given by others; what merely uses a name is left out too.
 */
export function declaredNames(file: SourceFile): DeclaredName[] {
  const unpacked = new Set<Node>(file.nodes.flatMap(({ node }) => (node.type === "ObjectPattern" ? [...node.properties] : [])));
  return file.nodes.flatMap(({ node, parent }) => {
    if ((node.type !== "Identifier" && node.type !== "PrivateIdentifier") || parent === undefined) return [];
    const isOurs = unpacked.has(parent) && parent.type === "Property" ? parent.value === node : declares(parent, node);
    return isOurs ? [{ name: node.name, start: node.start }] : [];
  });
}

function declares(parent: Node, name: Node): boolean {
  if (parent.type.startsWith("Import") || parent.type.startsWith("Export")) return false;
  if (parent.type === "AssignmentPattern") return parent.left === name;
  if (parent.type === "RestElement" || parent.type === "ArrayPattern") return true;
  if (parent.type === "Property") return parent.key === name && !parent.computed && !parent.shorthand;
  if ("params" in parent && Array.isArray(parent.params) && parent.params.some((param) => param === name)) return true;
  if ("key" in parent && parent.key === name) return !("computed" in parent && parent.computed);
  return "id" in parent && parent.id === name;
}
