import type { Node } from "oxc-parser";
import { type Breach, breachAt, type SourceFile } from "./source-file.ts";

/** How SQL statements begin. English sentences begin with "Select" and "Update" too, so these words need their partner or their capitals. */
const STATEMENT_STARTS = [
  /^\s*(SELECT\s|select\s[\s\S]*\sfrom\s)/,
  /^\s*(insert\s+into|update\s+\S+\s+set\s|delete\s+from\s+\w+|truncate\s+table|alter\s+table|with\s+\w+\s+as\s*\()/i,
  /^\s*(create|drop)\s+(table|index|unique|schema|type|function|database|role)\s/i,
  /^\s*copy\s+\S+\s*(\(|from\s+stdin|to\s+stdout)/i,
];

/** SQL outside store/, and environment or signals outside app.ts. Tests may look into the database by themselves. */
export function placeBreaches(files: readonly SourceFile[]): Breach[] {
  return files.filter(({ path, isTest }) => path.startsWith("src/") && !isTest).flatMap(breachesIn);
}

function breachesIn(file: SourceFile): Breach[] {
  return file.nodes.flatMap(({ node }) => {
    if (!file.path.startsWith("src/store/") && isSql(node)) return [breachAt(file, node, "SQL lives only in src/store")];
    if (file.path !== "src/app.ts" && isOutside(node))
      return [breachAt(file, node, "src/app.ts alone reads the environment and handles signals")];
    return [];
  });
}

function isSql(node: Node): boolean {
  if (node.type === "TaggedTemplateExpression") return node.tag.type === "Identifier" && node.tag.name === "sql";
  if (node.type === "TemplateLiteral") return startsSql(node.quasis[0]?.value.cooked ?? "");
  return node.type === "Literal" && typeof node.value === "string" && startsSql(node.value);
}

function startsSql(text: string): boolean {
  return STATEMENT_STARTS.some((pattern) => pattern.test(text));
}

/** `process.env`, and `process.on("SIGINT", ...)`. */
function isOutside(node: Node): boolean {
  if (node.type === "MemberExpression") return isProcess(node, ["env"]);
  if (node.type !== "CallExpression" || node.callee.type !== "MemberExpression" || !isProcess(node.callee, ["on", "once"])) return false;
  const [event] = node.arguments;
  return event?.type === "Literal" && String(event.value).startsWith("SIG");
}

function isProcess(node: Node & { readonly type: "MemberExpression" }, names: readonly string[]): boolean {
  return (
    node.object.type === "Identifier" &&
    node.object.name === "process" &&
    node.property.type === "Identifier" &&
    names.includes(node.property.name)
  );
}
