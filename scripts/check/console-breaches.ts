import type { Node } from "oxc-parser";
import type { Import } from "./imports-of.ts";
import { type Breach, breachAt, type SourceFile } from "./source-file.ts";

const ROOT = "console/src/";

/** `app -> features -> ui -> api`; each may also use what lies further down. */
const LAYERS = ["app", "features", "ui", "api"];

/** What runs in a browser as well as here, under the names that the package gives it. */
const OUR_PACKAGE = /^credence(\/|$)/;

/** Who verifies answers in the browser itself, or reads what the law calls things. */
const MAY_USE_CORE = ["features", "ui"];

/** Imports of the console that do not point down or enter a part past its door, and markup that is made of text. */
export function consoleBreaches(files: readonly SourceFile[]): Breach[] {
  return files.filter(({ path }) => path.startsWith(ROOT)).flatMap((file) => [...importBreaches(file), ...markupBreaches(file)]);
}

function importBreaches(file: SourceFile): Breach[] {
  return file.imports.flatMap((edge) => {
    const message = edge.target === undefined ? packageProblem(file, edge) : targetProblem(file, edge.target);
    return message === undefined ? [] : [breachAt(file, edge, message)];
  });
}

function packageProblem({ path }: SourceFile, { specifier }: Import): string | undefined {
  if (!OUR_PACKAGE.test(specifier) || MAY_USE_CORE.includes(layerOf(path))) return undefined;
  return `${specifier} is for features and ui; ${layerOf(path)} knows the server by its answers only`;
}

function targetProblem(file: SourceFile, target: string): string | undefined {
  if (!target.startsWith(ROOT)) return `the console reaches ${target} as a package only: credence/log, credence/file`;
  const from = layerOf(file.path);
  const to = layerOf(target);
  if (LAYERS.indexOf(to) < LAYERS.indexOf(from)) return `${from} may not import ${to} (${target}): app -> features -> ui -> api`;
  if (partOf(file.path) === partOf(target)) return undefined;
  if (from === "features" && to === "features") return `features do not import one another (${target}): what two of them want lies in ui`;
  const door = `${partOf(target)}/index.ts`;
  return target === door || to === "app" ? undefined : `import ${door} instead of ${target}: one door for each part`;
}

function layerOf(path: string): string {
  return path.slice(ROOT.length).split("/")[0] ?? "";
}

/** What has one door: `features/standing`, `ui/table`, `app/shell`, `api`. */
function partOf(path: string): string {
  const [layer = "", part = ""] = path.slice(ROOT.length).split("/");
  return ROOT + (layer === "api" || part.includes(".") ? layer : `${layer}/${part}`);
}

/** What a record says is text. A string that becomes markup is how it would become something else. */
function markupBreaches(file: SourceFile): Breach[] {
  return file.nodes
    .filter(({ node }) => MARKUP.includes(nameOf(node) ?? ""))
    .map(({ node }) => breachAt(file, node, `${nameOf(node)} makes markup of text: give React the text`));
}

const MARKUP = ["dangerouslySetInnerHTML", "innerHTML", "outerHTML", "insertAdjacentHTML", "srcDoc"];

function nameOf(node: Node): string | undefined {
  return node.type === "Identifier" || node.type === "JSXIdentifier" ? node.name : undefined;
}
