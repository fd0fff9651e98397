import type { FunctionLength } from "./function-lengths.ts";
import type { Breach, SourceFile } from "./source-file.ts";

export const FILE_LINES_MAX = 300;
export const TEST_LINES_MAX = 500;
export const FUNCTION_LINES_MAX = 70;

/** Files that hold more than one thing by their length alone. */
export function longFiles(files: readonly SourceFile[]): Breach[] {
  return files
    .filter(({ lines, isTest }) => lines > (isTest ? TEST_LINES_MAX : FILE_LINES_MAX))
    .map(({ path, lines, isTest }) => ({
      path,
      line: lines,
      message: `${lines} lines; at most ${isTest ? TEST_LINES_MAX : FILE_LINES_MAX}: find the second thing in it`,
    }));
}

/** Functions nobody can hold in mind. */
export function longFunctions(functions: readonly FunctionLength[]): Breach[] {
  return functions
    .filter(({ lines }) => lines > FUNCTION_LINES_MAX)
    .map(({ path, line, name, lines }) => ({ path, line, message: `${name} has ${lines} lines; at most ${FUNCTION_LINES_MAX}` }));
}
