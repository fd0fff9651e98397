import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The only program that these tests need and npm does not bring. */
const GO = "go";
const MODULE = fileURLToPath(new URL(".", import.meta.url));

/** Why the Go program cannot be had here; undefined where it can. */
export function whyNoGo(): string | undefined {
  if (spawnSync(GO, ["version"]).status !== 0) return "there is no Go on this machine";
  const { status, stderr } = spawnSync(GO, ["mod", "download"], { cwd: MODULE, encoding: "utf8" });
  return status === 0 ? undefined : `Go is here, but its modules cannot be had: ${stderr.split("\n")[0]}`;
}

/** Builds the program into a folder; returns its path. */
export function buildGoProgram(dir: string): string {
  const program = join(dir, "tlog-go");
  const built = spawnSync(GO, ["build", "-buildvcs=false", "-o", program, "."], { cwd: MODULE, encoding: "utf8" });
  if (built.status !== 0) throw new Error(`the Go program does not build: ${built.stderr}`);
  return program;
}
