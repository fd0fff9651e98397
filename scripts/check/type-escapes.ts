import { type Breach, breachAt, type SourceFile } from "./source-file.ts";

/** Every `any`, tests included. */
export function anyTypes(files: readonly SourceFile[]): Breach[] {
  return files.flatMap((file) =>
    file.nodes
      .filter(({ node }) => node.type === "TSAnyKeyword")
      .map(({ node }) => breachAt(file, node, "`any` switches the compiler off: say what it is, or `unknown`")),
  );
}

/** How often a file says `x as T`; `as const` tells the compiler nothing it cannot check. */
export function assertionsIn(file: SourceFile): number {
  return file.nodes.filter(({ node }) => {
    if (node.type === "TSTypeAssertion") return true;
    return node.type === "TSAsExpression" && file.text.slice(node.typeAnnotation.start, node.typeAnnotation.end) !== "const";
  }).length;
}
