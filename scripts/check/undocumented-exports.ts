import type { Node } from "oxc-parser";
import { nameOf } from "./imports-of.ts";
import { type Breach, breachAt, type SourceFile } from "./source-file.ts";

export type Documented = { readonly exports: number; readonly missing: readonly Breach[] };

/** The exports of every door (an index.ts below src), and those whose declaration has no docstring. */
export function undocumentedExports(files: readonly SourceFile[]): Documented {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const exports = files
    .filter(({ path }) => path.startsWith("src/") && path.endsWith("/index.ts"))
    .flatMap((door) => door.imports.flatMap(({ target, names }) => names.map((name) => ({ target, name }))));
  // A name that passes through two doors is one export.
  const unique = new Map(
    exports.map(({ target, name }) => [declarationOf({ path: target, name }, byPath)?.key ?? `${target} ${name}`, { target, name }]),
  );
  const missing = [...unique.values()].flatMap(({ target, name }) => {
    const found = declarationOf({ path: target, name }, byPath);
    if (found === undefined || hasDocstring(found.file, found.node)) return [];
    return [breachAt(found.file, found.node, `${name} leaves its folder and has no docstring`)];
  });
  return { exports: unique.size, missing };
}

type Declaration = { readonly key: string; readonly file: SourceFile; readonly node: Node };

/** Follows re-exports to the file that declares the name; undefined for what a package declares. */
function declarationOf(
  wanted: { readonly path: string | undefined; readonly name: string },
  byPath: ReadonlyMap<string, SourceFile>,
): Declaration | undefined {
  const file = byPath.get(wanted.path ?? "");
  const node = file?.nodes.map((placed) => placed.node).find((candidate) => exportsName(candidate, wanted.name));
  if (file === undefined || node === undefined || node.type !== "ExportNamedDeclaration") return undefined;
  if (node.source === null)
    return { key: `${file.path} ${wanted.name}`, file, node: node.declaration === null ? localDeclaration(file, node, wanted.name) : node };
  const passed = file.imports.find(({ start }) => start === node.start);
  const inner = node.specifiers.find(({ exported }) => nameOf(exported) === wanted.name);
  return inner === undefined ? undefined : declarationOf({ path: passed?.target, name: nameOf(inner.local) }, byPath);
}

function exportsName(node: Node, name: string): boolean {
  if (node.type !== "ExportNamedDeclaration") return false;
  if (node.declaration !== null) return declaredNames(node.declaration).includes(name);
  return node.specifiers.some(({ exported }) => nameOf(exported) === name);
}

/** `export { x }` below a declaration of x: the docstring stands above the declaration. */
function localDeclaration(file: SourceFile, fallback: Node, name: string): Node {
  return file.nodes.find(({ node, parent }) => parent?.type === "Program" && declaredNames(node).includes(name))?.node ?? fallback;
}

function declaredNames(node: Node): string[] {
  if (node.type === "VariableDeclaration") return node.declarations.flatMap(({ id }) => (id.type === "Identifier" ? [id.name] : []));
  return "id" in node && node.id?.type === "Identifier" ? [node.id.name] : [];
}

function hasDocstring(file: SourceFile, node: Node): boolean {
  return file.comments.some(
    (comment) =>
      comment.type === "Block" &&
      comment.value.startsWith("*") &&
      comment.end <= node.start &&
      file.text.slice(comment.end, node.start).trim() === "",
  );
}
