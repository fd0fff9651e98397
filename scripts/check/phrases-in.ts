import type { Node } from "oxc-parser";
import type { SourceFile } from "./source-file.ts";

/** One phrase of a page: where it stands, and how it is reached, `["kinds", "record"]`. */
export type Phrase = { readonly file: SourceFile; readonly node: Node; readonly path: readonly string[] };

/** The phrases of one side of `defineWords({ en: ..., "zh-Hans": ... })` in a file; a side may stand in another file `near` it. */
export function phrasesIn(file: SourceFile, language: "en" | "zh-Hans", near: readonly SourceFile[]): Phrase[] {
  return file.nodes.flatMap(({ node }) => {
    if (node.type !== "CallExpression" || node.callee.type !== "Identifier" || node.callee.name !== "defineWords") return [];
    const [words] = node.arguments;
    if (words?.type !== "ObjectExpression") return [];
    const sides = words.properties.flatMap((side) => (side.type === "Property" && propertyName(side.key) === language ? [side.value] : []));
    return sides.flatMap((side) => leavesOf(declared({ file, node: side, path: [] }, near)));
  });
}

/** The name of a property as it is written: `found`, `"zh-Hans"`. */
export function propertyName(key: Node): string {
  if (key.type === "Identifier") return key.name;
  return key.type === "Literal" ? String(key.value) : "";
}

/** What a name stands for; the phrase itself where it is none. */
function declared(phrase: Phrase, near: readonly SourceFile[]): Phrase {
  const { node } = phrase;
  if (node.type !== "Identifier") return phrase;
  for (const file of near) {
    for (const { node: found } of file.nodes) {
      const isIt = found.type === "VariableDeclarator" && found.id.type === "Identifier" && found.id.name === node.name;
      if (isIt && found.init !== null) return { ...phrase, file, node: found.init };
    }
  }
  return phrase;
}

function leavesOf(phrase: Phrase): Phrase[] {
  const { node, path } = phrase;
  if (node.type === "TSAsExpression" || node.type === "TSSatisfiesExpression") return leavesOf({ ...phrase, node: node.expression });
  if (node.type !== "ObjectExpression") return [phrase];
  return node.properties.flatMap((property) =>
    property.type === "Property" ? leavesOf({ ...phrase, node: property.value, path: [...path, propertyName(property.key)] }) : [],
  );
}
