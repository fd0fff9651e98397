import { readFile } from "node:fs/promises";
import type { Sql } from "../../src/store/index.ts";

/** Seconds of processor time, which other work on the machine does not stretch as it does time on the wall. */
export type ProcessorSeconds = {
  readonly node: number;
  /** Of the server and all its processes; undefined where the system has no /proc. */
  readonly postgresql: number | undefined;
};

/** What was spent so far. */
export async function processorSeconds(sql: Sql): Promise<ProcessorSeconds> {
  const { user, system } = process.cpuUsage();
  return { node: (user + system) / 1_000_000, postgresql: await serverSeconds(sql).catch(() => undefined) };
}

/** What was spent between two looks. */
export function spentBetween(before: ProcessorSeconds, after: ProcessorSeconds): ProcessorSeconds {
  const isKnown = before.postgresql !== undefined && after.postgresql !== undefined;
  return { node: after.node - before.node, postgresql: isKnown ? after.postgresql - before.postgresql : undefined };
}

/** Linux counts in hundredths of a second, whatever the kernel's own clock (USER_HZ). */
const TICKS_PER_SECOND = 100;

/** proc_pid_stat(5), counted from 0 after the name in brackets: ppid, utime, stime, and both of children that have ended. */
const AT = { parent: 1, user: 11, system: 12, childUser: 13, childSystem: 14 } as const;

async function serverSeconds(sql: Sql): Promise<number> {
  const rows = await sql<{ pid: number; isOurs: boolean }>`select pid, pid = pg_backend_pid() as "isOurs" from pg_stat_activity`;
  const running = await Promise.all(rows.map(async ({ pid, isOurs }) => ({ isOurs, stat: await statOf(pid) })));
  const parent = running.find(({ isOurs }) => isOurs)?.stat?.[AT.parent];
  if (parent === undefined) throw new Error("the server runs on another machine, or where there is no /proc");
  const postmaster = (await statOf(parent)) ?? [];
  const own = (stat: readonly number[]) => (stat[AT.user] ?? 0) + (stat[AT.system] ?? 0);
  const ended = (postmaster[AT.childUser] ?? 0) + (postmaster[AT.childSystem] ?? 0);
  const ticks = running.reduce((sum, { stat }) => sum + own(stat ?? []), own(postmaster) + ended);
  return ticks / TICKS_PER_SECOND;
}

/** Undefined for a process that has just ended. */
async function statOf(pid: number): Promise<number[] | undefined> {
  const text = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => undefined);
  return text
    ?.slice(text.lastIndexOf(")") + 2)
    .split(" ")
    .map(Number);
}
