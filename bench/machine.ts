import { availableParallelism, cpus, loadavg, totalmem } from "node:os";
import { postgresVersion } from "./throwaway-store.ts";

/** Where a bench ran: figures of two machines are not comparable, ratios mostly are. */
export type Machine = {
  readonly cores: number;
  readonly processor: string;
  readonly memoryMiB: number;
  /** Of the last minute, when the run began: what else ran beside it. */
  readonly load: number;
  readonly node: string;
  readonly postgresql: string;
};

/** This machine, now. */
export async function machineNow(): Promise<Machine> {
  return {
    cores: availableParallelism(),
    processor: cpus()[0]?.model ?? "unknown",
    memoryMiB: Math.round(totalmem() / 1024 ** 2),
    load: loadavg()[0] ?? 0,
    node: process.version,
    postgresql: await postgresVersion(),
  };
}

/** In one line. */
export function machineText({ cores, processor, memoryMiB, load, node, postgresql }: Machine): string {
  const memory = `${Math.round(memoryMiB / 1024)} GiB`;
  return `${cores} cores (${processor}), ${memory}, load ${load.toFixed(2)}, Node ${node}, PostgreSQL ${postgresql}`;
}
