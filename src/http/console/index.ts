/** The built web console, served from a list read at start: nothing of a request reaches the file system. */
export { addConsoleAssets, addConsolePages } from "./add-console.ts";
export { type ConsoleFiles, readConsole } from "./read-console.ts";
