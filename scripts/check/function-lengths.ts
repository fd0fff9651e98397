import type { Node } from "oxc-parser";
import { lineAt, type SourceFile } from "./source-file.ts";

export type FunctionLength = {
  readonly path: string;
  readonly line: number;
  readonly name: string;
  readonly lines: number;
  readonly isNamed: boolean;
};

/**
 * Every function outside tests with its length: the lines from its head to its closing brace, comments and blank lines included.
 * Callbacks count for the limit, but not as named functions: a one-line `x => x.id` says nothing about how code is cut up.
 */
export function functionLengths(files: readonly SourceFile[]): FunctionLength[] {
  return files
    .filter(({ isTest }) => !isTest)
    .flatMap((file) =>
      file.nodes.flatMap(({ node, parent }) => {
        if (!isFunction(node)) return [];
        const name = nameIn(node, parent);
        const line = lineAt(file, node.start);
        return [
          { path: file.path, line, name: name ?? "callback", lines: lineAt(file, node.end - 1) - line + 1, isNamed: name !== undefined },
        ];
      }),
    );
}

function isFunction(node: Node): boolean {
  return node.type === "FunctionDeclaration" || node.type === "FunctionExpression" || node.type === "ArrowFunctionExpression";
}

function nameIn(node: Node, parent: Node | undefined): string | undefined {
  if (node.type === "FunctionDeclaration") return node.id?.name;
  if (parent?.type === "VariableDeclarator" && parent.id.type === "Identifier") return parent.id.name;
  if (parent?.type === "MethodDefinition" || parent?.type === "PropertyDefinition" || parent?.type === "Property") {
    return parent.key.type === "Identifier" || parent.key.type === "PrivateIdentifier" ? parent.key.name : undefined;
  }
  return undefined;
}
