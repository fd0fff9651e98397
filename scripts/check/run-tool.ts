import { spawn } from "node:child_process";
import { join } from "node:path";

export type ToolRun = { readonly name: string; readonly isOk: boolean; readonly seconds: number; readonly output: string };

/** The checks others wrote, each as its own process, from node_modules. */
export const TOOLS: Readonly<Record<string, readonly string[]>> = {
  tsc: ["tsc", "-p", "."],
  "tsc of the console": ["tsc", "-p", "console"],
  biome: ["biome", "check", "--error-on-warnings", "--colors=off", "."],
  oxlint: ["oxlint", "--type-aware", "--deny-warnings", "--format=unix"],
  knip: ["knip", "--no-progress", "--no-config-hints"],
};

/** Runs one tool to its end. A tool that cannot be started has failed: nothing is skipped. */
export function runTool(name: string, [program = "", ...args]: readonly string[]): Promise<ToolRun> {
  const startedMs = performance.now();
  const { promise, resolve } = Promise.withResolvers<ToolRun>();
  const chunks: string[] = [];
  const end = (isOk: boolean) => resolve({ name, isOk, seconds: (performance.now() - startedMs) / 1000, output: chunks.join("").trim() });
  const child = spawn(join("node_modules", ".bin", program), args, {
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (chunk: string) => chunks.push(chunk));
  child.on("error", (error) => {
    chunks.push(`${error.message}\n`);
    end(false);
  });
  child.on("close", (code) => end(code === 0));
  return promise;
}
