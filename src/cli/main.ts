#!/usr/bin/env node
/** The program `credence`. */
import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

/**
 * Takes a third off the start of each command. In the package's own folder and not in the temporary one, which is everybody's: what lies
 * there is run. Where it cannot be written, nothing is cached.
 */
enableCompileCache(fileURLToPath(new URL("../../node_modules/.cache/credence", import.meta.url)));

// A reader that goes away (`credence standings | head`) ends the output, not the work.
process.stdout.on("error", () => {});

const { runCommandLine } = await import("./run-command-line.ts");
process.exitCode = await runCommandLine(process.argv.slice(2), process);
