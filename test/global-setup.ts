import { existsSync } from "node:fs";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { startEmbeddedServer } from "../src/store/index.ts";
import { dropDatabases } from "./databases.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where this run keeps its database server and key files. */
    readonly runDir: string;
    /** What its databases' names begin with. */
    readonly runName: string;
    /** The server to use; empty: one of our own, started by the first file that needs a database. */
    readonly databaseUrl: string;
  }
}

/** Gives the run a folder. The server in it is started by the first world: tests without a database do not wait for one. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const runDir = await mkdtemp(join(tmpdir(), "credence-test-"));
  // PostgreSQL runs as another account when we are root, and must get through.
  await chmod(runDir, 0o755);
  const runName = `credence_test_${process.pid}_${Date.now().toString(36)}`;
  const databaseUrl = process.env.DATABASE_URL ?? "";
  project.provide("runDir", runDir);
  project.provide("runName", runName);
  project.provide("databaseUrl", databaseUrl);
  return async () => {
    if (databaseUrl !== "") await dropDatabases(databaseUrl, runName);
    if (existsSync(join(runDir, "postgres"))) await (await startEmbeddedServer({ dir: runDir })).kill();
    await rm(runDir, { recursive: true, force: true });
  };
}
