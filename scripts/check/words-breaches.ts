import type { Node } from "oxc-parser";
import { type Breach, breachAt, type SourceFile } from "./source-file.ts";

const ROOT = "console/src/";

/** Attributes that a reader sees or hears. */
const TOLD = [
  "alt",
  "aria-description",
  "aria-label",
  "aria-roledescription",
  "description",
  "error",
  "label",
  "lead",
  "placeholder",
  "title",
];

/** Two letters make a word; a sign, a unit or the letter of a grade is the same in each language. */
const WORD = /\p{L}{2}/u;

/** Names that every language writes alike. */
const SAME = /^\s*(Credence|API|CSV|NDJSON|JSON|GitHub)\s*$/;

/** Phrases of the console that nothing says, and what a page says beside its phrases: it would be said in one language only. */
export function wordsBreaches(files: readonly SourceFile[]): Breach[] {
  const ours = files.filter(({ path, isTest }) => path.startsWith(ROOT) && !isTest);
  return [
    ...ours.flatMap((file) => unsaidPhrases(file, ours)),
    ...ours.filter(({ path }) => path.endsWith(".tsx")).flatMap(saidInOneLanguage),
  ];
}

type Phrase = { readonly node: Node; readonly path: readonly string[] };

function unsaidPhrases(file: SourceFile, all: readonly SourceFile[]): Breach[] {
  const near = all.filter(({ path }) => path.startsWith(partOf(file.path)));
  const phrases = file.nodes.flatMap(({ node }) => phrasesIn(node, near));
  if (phrases.length === 0) return [];
  const said = sayingsIn(near.filter(({ path }) => path !== file.path));
  return phrases
    .filter(({ path }) => !isSaid(path, said))
    .map(({ node, path }) =>
      breachAt(file, node, `nothing says the phrase ${path.join(".")}: say it as t.${path.join(".")}, or take it out`),
    );
}

/** The English side of `defineWords({ en: ... })`, there or in a file beside it: the compiler holds the other one to its names. */
function phrasesIn(node: Node, near: readonly SourceFile[]): Phrase[] {
  if (node.type !== "CallExpression" || node.callee.type !== "Identifier" || node.callee.name !== "defineWords") return [];
  const [words] = node.arguments;
  if (words?.type !== "ObjectExpression") return [];
  return words.properties.flatMap((side) =>
    side.type === "Property" && nameOf(side.key) === "en" ? leavesOf(declared(side.value, near), []) : [],
  );
}

/** What a name stands for; the node itself where it is none. */
function declared(node: Node, near: readonly SourceFile[]): Node {
  if (node.type !== "Identifier") return node;
  const found = near.flatMap(({ nodes }) => nodes).find((placed) => isDeclaration(placed.node, node.name))?.node;
  return found?.type === "VariableDeclarator" && found.init !== null ? found.init : node;
}

function isDeclaration(node: Node, name: string): boolean {
  return node.type === "VariableDeclarator" && node.id.type === "Identifier" && node.id.name === name;
}

function leavesOf(node: Node, path: readonly string[]): Phrase[] {
  if (node.type === "TSAsExpression" || node.type === "TSSatisfiesExpression") return leavesOf(node.expression, path);
  if (node.type !== "ObjectExpression") return [{ node, path }];
  return node.properties.flatMap((property) =>
    property.type === "Property" ? leavesOf(property.value, [...path, nameOf(property.key)]) : [],
  );
}

function nameOf(key: Node): string {
  if (key.type === "Identifier") return key.name;
  return key.type === "Literal" ? String(key.value) : "";
}

/** How properties are named in some files: `t.found` once, and `t.kinds[kind]` or `t.kinds` passed on, which may say any below it. */
type Sayings = { readonly named: ReadonlySet<string>; readonly open: ReadonlySet<string> };

function sayingsIn(files: readonly SourceFile[]): Sayings {
  const nodes = files.flatMap((file) => file.nodes);
  // `t[name]` says what is written out as a text somewhere near.
  const isAnySaid = nodes.some(({ node }) => node.type === "MemberExpression" && node.computed && isNamed(node.object, "t"));
  const named = new Set(isAnySaid ? nodes.flatMap(({ node }) => (node.type === "Literal" ? [String(node.value)] : [])) : []);
  const open = new Set<string>();
  for (const { name, alias } of nodes.flatMap(({ node }) => unpackedIn(node))) {
    named.add(name);
    if (nodes.some(({ node }) => node.type === "MemberExpression" && node.computed && isNamed(node.object, alias))) open.add(name);
  }
  for (const { node, parent } of nodes) {
    const name = saidName(node);
    if (name === undefined) continue;
    named.add(name);
    if (!(parent?.type === "MemberExpression" && parent.object === node && !parent.computed)) open.add(name);
  }
  return { named, open };
}

/** `const { own: t, found } = useWords(words)`. */
function unpackedIn(node: Node): { readonly name: string; readonly alias: string }[] {
  if (node.type !== "VariableDeclarator" || node.id.type !== "ObjectPattern") return [];
  return node.id.properties.flatMap((property) =>
    property.type === "Property" && property.value.type === "Identifier"
      ? [{ name: nameOf(property.key), alias: property.value.name }]
      : [],
  );
}

function isNamed(node: Node, name: string): boolean {
  return node.type === "Identifier" && node.name === name;
}

function saidName(node: Node): string | undefined {
  if (node.type === "MemberExpression" && !node.computed && node.property.type === "Identifier") return node.property.name;
  return node.type === "MemberExpression" && node.property.type === "Literal" ? String(node.property.value) : undefined;
}

function isSaid(path: readonly string[], { named, open }: Sayings): boolean {
  const last = path.length - 1;
  return path.every((name) => named.has(name)) || path.some((name, depth) => depth < last && named.has(name) && open.has(name));
}

/** Whose words they are: a feature's, a part's of ui, the app's. */
function partOf(path: string): string {
  const [layer = "", part = ""] = path.slice(ROOT.length).split("/");
  return layer === "app" || part.includes(".") ? `${ROOT}${layer}/` : `${ROOT}${layer}/${part}/`;
}

function saidInOneLanguage(file: SourceFile): Breach[] {
  return file.nodes.flatMap(({ node, parent }) => {
    const text = toldText(node, parent);
    if (text === undefined || !WORD.test(text) || SAME.test(text)) return [];
    return [breachAt(file, node, `${JSON.stringify(text.trim())} is said in one language only: it belongs into defineWords`)];
  });
}

/** What is typed as it stands, in whatever language one speaks. */
function isCode(parent: Node | undefined): boolean {
  if (parent?.type !== "JSXElement") return false;
  const { name } = parent.openingElement;
  return name.type === "JSXIdentifier" && /^(code|kbd|samp)$/i.test(name.name);
}

function toldText(node: Node, parent: Node | undefined): string | undefined {
  if (node.type === "JSXText") return isCode(parent) ? undefined : node.value;
  if (node.type !== "Literal" || typeof node.value !== "string" || parent === undefined) return undefined;
  if (parent.type === "JSXExpressionContainer") return node.value;
  const isTold = parent.type === "JSXAttribute" && parent.name.type === "JSXIdentifier" && TOLD.includes(parent.name.name);
  return isTold ? node.value : undefined;
}
