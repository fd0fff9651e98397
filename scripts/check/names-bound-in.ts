import type { Node } from "oxc-parser";
import { nameOf } from "./imports-of.ts";
import type { Placed } from "./placed-nodes.ts";
import type { SourceFile } from "./source-file.ts";

/** Every name the file gives to a value: variables, parameters, functions, classes and imports, whatever their scope. */
export function namesBoundIn(file: SourceFile): ReadonlySet<string> {
  return new Set(file.nodes.flatMap(boundBy));
}

/** Where a pattern (`{ a, b: [c] }`) binds, its identifiers do. */
function boundBy({ node }: Placed): string[] {
  if (node.type === "VariableDeclarator") return namesInPattern(node.id);
  if (node.type === "ArrowFunctionExpression") return node.params.flatMap(namesInPattern);
  if (node.type === "FunctionDeclaration" || node.type === "FunctionExpression")
    return [...namesInPattern(node.id), ...node.params.flatMap(namesInPattern)];
  if (node.type === "ClassDeclaration") return namesInPattern(node.id);
  if (node.type === "ImportSpecifier" || node.type === "ImportDefaultSpecifier" || node.type === "ImportNamespaceSpecifier")
    return [nameOf(node.local)];
  return [];
}

function namesInPattern(pattern: Node | null): string[] {
  if (pattern === null) return [];
  if (pattern.type === "Identifier") return [pattern.name];
  if (pattern.type === "AssignmentPattern") return namesInPattern(pattern.left);
  if (pattern.type === "RestElement") return namesInPattern(pattern.argument);
  if (pattern.type === "ArrayPattern") return pattern.elements.flatMap(namesInPattern);
  if (pattern.type !== "ObjectPattern") return [];
  return pattern.properties.flatMap((property) => namesInPattern(property.type === "RestElement" ? property.argument : property.value));
}
