import type { Node } from "oxc-parser";
import type { Import } from "./imports-of.ts";
import { namesBoundIn } from "./names-bound-in.ts";
import type { Placed } from "./placed-nodes.ts";
import { type Breach, breachAt, type SourceFile } from "./source-file.ts";

/** Node modules that compute and touch nothing; of node:crypto only what is a function of its arguments. */
const PURE_MODULES = ["node:assert", "node:assert/strict", "node:buffer", "node:crypto", "node:util"];
const PURE_CRYPTO = [
  "createCipheriv",
  "createDecipheriv",
  "createHash",
  "createHmac",
  "createSecretKey",
  "hash",
  "hkdfSync",
  "timingSafeEqual",
];

/** A clock, a source of chance, or the outside world. */
const IMPURE_GLOBALS =
  /^(process|performance|crypto|console|globalThis|require|fetch|navigator|setTimeout|setInterval|setImmediate|queueMicrotask)$/;

/** Their answer depends on the machine's language or time zone. */
const LOCALE_METHODS = /^(localeCompare|toLocale\w+|getTimezoneOffset)$/;

/** Whatever in core/ is not a function of its arguments. */
export function purityBreaches(files: readonly SourceFile[]): Breach[] {
  return files.filter(({ path, isTest }) => path.startsWith("src/core/") && !isTest).flatMap(breachesIn);
}

function breachesIn(file: SourceFile): Breach[] {
  const local = namesBoundIn(file);
  const because = (start: number, what: string | undefined): Breach[] =>
    what === undefined ? [] : [breachAt(file, { start }, `core is pure: no ${what}; take it as an argument`)];
  return [
    ...file.imports.flatMap((edge) => because(edge.start, impureImport(edge))),
    ...file.nodes.flatMap((placed) =>
      because(placed.node.start, impureGlobal(placed, local) ?? impureDate(placed.node) ?? impureMember(placed.node)),
    ),
  ];
}

function impureImport({ specifier, isType, names }: Import): string | undefined {
  if (isType || !specifier.startsWith("node:")) return undefined;
  if (!PURE_MODULES.includes(specifier)) return specifier;
  const impure = specifier === "node:crypto" ? names.find((name) => !PURE_CRYPTO.includes(name)) : undefined;
  return impure === undefined ? undefined : `${impure} of node:crypto`;
}

function impureGlobal({ node, parent }: Placed, local: ReadonlySet<string>): string | undefined {
  if (node.type !== "Identifier" || !IMPURE_GLOBALS.test(node.name) || local.has(node.name)) return undefined;
  return isOnlyAName(node, parent) ? undefined : node.name;
}

/** `x.process`, `{ process: 1 }` and the like name a property, not the global. */
function isOnlyAName(node: Node, parent: Node | undefined): boolean {
  if (parent === undefined) return false;
  if (parent.type === "MemberExpression") return parent.property === node && !parent.computed;
  return "key" in parent && parent.key === node;
}

function impureDate(node: Node): string | undefined {
  if (node.type !== "NewExpression" && node.type !== "CallExpression") return undefined;
  return node.callee.type === "Identifier" && node.callee.name === "Date" ? "Date object" : undefined;
}

function impureMember(node: Node): string | undefined {
  if (node.type !== "MemberExpression" || node.property.type !== "Identifier") return undefined;
  const { name } = node.property;
  if (LOCALE_METHODS.test(name)) return name;
  const path = node.object.type === "Identifier" ? `${node.object.name}.${name}` : name;
  return path === "Math.random" || path === "Date.now" ? path : undefined;
}
