import type { Node } from "oxc-parser";
import { phrasesIn, propertyName } from "./phrases-in.ts";
import { placedNodes } from "./placed-nodes.ts";
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

/** Phrases of the console that nothing says or nobody translated, and what a page says beside its phrases: it would be said in one language only. */
export function wordsBreaches(files: readonly SourceFile[]): Breach[] {
  const ours = files.filter(({ path, isTest }) => path.startsWith(ROOT) && !isTest);
  return [
    ...ours.flatMap((file) => [...unsaidPhrases(file, ours), ...untranslatedPhrases(file, ours)]),
    ...ours.filter(({ path }) => path.endsWith(".tsx")).flatMap(saidInOneLanguage),
  ];
}

function unsaidPhrases(file: SourceFile, all: readonly SourceFile[]): Breach[] {
  const near = nearTo(file, all);
  const phrases = phrasesIn(file, "en", near);
  if (phrases.length === 0) return [];
  const said = sayingsIn(near.filter(({ path }) => path !== file.path));
  return phrases
    .filter(({ path }) => !isSaid(path, said))
    .map(({ file: home, node, path }) => {
      const name = path.join(".");
      return breachAt(home, node, `nothing says the phrase ${name}: say it as t.${name}, or take it out`);
    });
}

/** The compiler counts phrases; that a Chinese one is Chinese it cannot know. */
function untranslatedPhrases(file: SourceFile, all: readonly SourceFile[]): Breach[] {
  return phrasesIn(file, "zh-Hans", nearTo(file, all))
    .filter(({ node, path }) => {
      // What changes the language is said in the other one.
      if (path.at(-1)?.startsWith("language") === true) return false;
      const text = textsIn(node).join(" ");
      return SENTENCE.test(text) && !/\p{Script=Han}/u.test(text);
    })
    .map(({ file: home, node, path }) => breachAt(home, node, `${path.join(".")} of zh-Hans has words, and none of them is Chinese`));
}

/** Two words of three letters: a name or an address is one. */
const SENTENCE = /\p{Script=Latin}{3}.*\s.*\p{Script=Latin}{3}/u;

function textsIn(node: Node): string[] {
  return placedNodes(node).flatMap(({ node: inner }) => {
    if (inner.type === "TemplateElement") return [inner.value.cooked ?? ""];
    return inner.type === "Literal" && typeof inner.value === "string" ? [inner.value] : [];
  });
}

function nearTo({ path }: SourceFile, all: readonly SourceFile[]): SourceFile[] {
  return all.filter((other) => other.path.startsWith(partOf(path)));
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
      ? [{ name: propertyName(property.key), alias: property.value.name }]
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
