import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { inject } from "vitest";
import type { VerifierKey } from "../src/core/log/index.ts";
import { buildWitnessServer, type LogLine } from "../src/http/index.ts";
import { openWitness, type Witness, type WitnessAddress } from "../src/service/index.ts";
import { NOW_SECONDS } from "./given-log.ts";

/** How a witness is started. */
export type WitnessWanted = {
  /** The verifier keys of the logs it is to watch, as text. */
  readonly logKeys: readonly string[];
  readonly name?: string;
  /** A folder that a witness had before; by default a new one. */
  readonly dir?: string;
  /** UTC microseconds; by default it stands at `NOW_SECONDS`. */
  readonly now?: () => number;
};

/** A witness of ours on a port of this machine. */
export type WitnessServer = {
  readonly witness: Witness;
  readonly key: VerifierKey;
  /** Ends in a slash. */
  readonly url: string;
  /** As a policy names it. */
  readonly address: WitnessAddress;
  readonly dir: string;
  /** What it told its operator of logs that did not grow. */
  readonly told: readonly string[];
  /** What its server logged. */
  readonly log: readonly LogLine[];
  readonly close: () => Promise<void>;
};

/** Starts a witness; close it in `afterAll`. Started again on the same `dir`, it is the same witness. */
export async function startWitness({ logKeys, name, dir, now = () => NOW_SECONDS * 1_000_000 }: WitnessWanted): Promise<WitnessServer> {
  const told: string[] = [];
  const log: LogLine[] = [];
  const folder = dir ?? (await newWitnessDir());
  const witness = await openWitness({ dir: folder, name, logKeys, now, onEvidence: (words) => told.push(words) });
  const server = buildWitnessServer({ witness, log: (line) => log.push(line) });
  const url = `${await server.listen({ port: 0, host: "127.0.0.1" })}/`;
  const close = async () => {
    await server.close();
    await witness.close();
  };
  return { witness, key: witness.key, url, address: { url, key: witness.key }, dir: folder, told, log, close };
}

/** An empty folder for a witness. */
export function newWitnessDir(): Promise<string> {
  return mkdtemp(join(inject("runDir"), "witness-"));
}
