import type { Node } from "oxc-parser";
import { type Breach, breachAt, type SourceFile } from "./source-file.ts";

/** Where answers are computed: law 5 wants the same bits from every machine. */
const FOLDERS = ["src/core/standing/", "src/core/tally/"];

/** IEEE 754 fixes these to the last bit. exp, log, pow and the trigonometry it leaves to the implementation. */
const EXACT = ["abs", "ceil", "clz32", "floor", "fround", "imul", "max", "min", "round", "sign", "sqrt", "trunc"];

/** Arithmetic in standing and tally that another machine may round otherwise. */
export function exactnessBreaches(files: readonly SourceFile[]): Breach[] {
  return files
    .filter(({ path, isTest }) => FOLDERS.some((folder) => path.startsWith(folder)) && !isTest)
    .flatMap((file) =>
      file.nodes.flatMap(({ node }) =>
        isExact(node) ? [] : [breachAt(file, node, `law 5: ${textOf(file, node)} may differ in the last bit`)],
      ),
    );
}

function isExact(node: Node): boolean {
  if (node.type === "BinaryExpression" || node.type === "AssignmentExpression") return !node.operator.startsWith("**");
  if (node.type !== "MemberExpression" || node.object.type !== "Identifier" || node.object.name !== "Math") return true;
  return node.property.type === "Identifier" && EXACT.includes(node.property.name);
}

function textOf(file: SourceFile, node: Node): string {
  return file.text.slice(node.start, node.end);
}
