import { type Comment, parseSync } from "oxc-parser";
import { type Import, importsOf } from "./imports-of.ts";
import { type Placed, placedNodes } from "./placed-nodes.ts";

/** One parsed TypeScript file. Paths are relative to the repository and use `/`. */
export type SourceFile = {
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  readonly isTest: boolean;
  /** Every syntax node with its parent, outer before inner. */
  readonly nodes: readonly Placed[];
  readonly comments: readonly Comment[];
  readonly imports: readonly Import[];
};

/** One thing that must not be there. */
export type Breach = { readonly path: string; readonly line: number; readonly message: string };

export function parseSource(path: string, text: string): SourceFile {
  const { program, comments, errors } = parseSync(path, text);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${path} cannot be parsed: ${error.message}`);
  const nodes = placedNodes(program);
  return { path, text, lines: linesIn(text), isTest: isTestPath(path), nodes, comments, imports: importsOf(path, nodes) };
}

/** A test is what only the test runner loads: `*.test.ts`, and everything below a test/. */
function isTestPath(path: string): boolean {
  return /\.test\.tsx?$/.test(path) || /^(console\/)?test\//.test(path);
}

export function lineAt(file: { readonly text: string }, offset: number): number {
  return linesIn(file.text.slice(0, offset + 1).replace(/\n$/, ""));
}

export function breachAt(file: SourceFile, node: { readonly start: number }, message: string): Breach {
  return { path: file.path, line: lineAt(file, node.start), message };
}

function linesIn(text: string): number {
  const breaks = text.split("\n").length;
  return text.endsWith("\n") ? breaks - 1 : breaks;
}
