import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** How a command ended and what it said. */
export type Ended = { readonly code: number | null; readonly out: string; readonly problem: string };

/** A command that runs on. */
export type Running = {
  readonly child: ChildProcess;
  /** Resolves with standard output so far once it contains the text; rejects when the process ends before. */
  readonly saying: (text: string) => Promise<string>;
  readonly ended: Promise<Ended>;
};

const MAIN = new URL("../src/cli/main.ts", import.meta.url).pathname;

/** Starts `credence` as its own process on a data folder of its own, whatever database the tests themselves run on. */
export function startCli(dir: string, ...words: readonly string[]): Running {
  const { DATABASE_URL: _, ...env } = process.env;
  const child = spawn(process.execPath, [MAIN, ...words, "--data", dir], {
    env: { ...env, NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = { out: "", problem: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    said.out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said.problem += text;
  });
  const ended = once(child, "close").then(([code]): Ended => ({ code: typeof code === "number" ? code : null, ...said }));
  const saying = async (text: string): Promise<string> => {
    while (!said.out.includes(text)) {
      const end = await Promise.race([once(child.stdout, "data").then(() => undefined), ended]);
      if (end !== undefined && !said.out.includes(text)) throw new Error(`it ended with ${end.code} before "${text}": ${end.problem}`);
    }
    return said.out;
  };
  return { child, saying, ended };
}

/** Runs a command to its end. */
export async function runCli(dir: string, ...words: readonly string[]): Promise<Ended> {
  return startCli(dir, ...words).ended;
}

/** The number of the database server that runs on a data folder, if one does. */
export function serverOn(dir: string): number | undefined {
  const file = join(dir, "postgres", "postmaster.pid");
  if (!existsSync(file)) return undefined;
  const pid = Number(readFileSync(file, "utf8").split("\n")[0]);
  return isRunning(pid) ? pid : undefined;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
