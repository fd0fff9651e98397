/** A process that asks as fast as it is answered, on many connections, one request under way on each. */
import { performance } from "node:perf_hooks";
import { answerParent } from "../child.ts";
import { type KeepAliveConnection, openConnection } from "./keep-alive-connection.ts";

/** What it is asked: to send these requests over and over, each connection the next of them, for so long. */
export type LoadRequest = {
  readonly port: number;
  readonly requests: readonly string[];
  readonly connections: number;
  readonly ms: number;
};

/** How many answers came in a second, how long they took, and which share of the time this process was busy: 1 would be its own limit. */
export type LoadAnswer = { readonly perSecond: number; readonly medianMs: number; readonly p99Ms: number; readonly busy: number };

const MEDIAN = 0.5;
const P99 = 0.99;

answerParent<LoadRequest>(async ({ port, requests, connections, ms }): Promise<LoadAnswer> => {
  const bytes = requests.map((request) => Buffer.from(request));
  const open = await Promise.all(Array.from({ length: connections }, () => openConnection(port)));
  try {
    const utilization = performance.eventLoopUtilization();
    const start = performance.now();
    const latencies = await askFor(open, { bytes, until: start + ms });
    const seconds = (performance.now() - start) / 1000;
    const busy = performance.eventLoopUtilization(utilization).utilization;
    return { perSecond: latencies.length / seconds, medianMs: quantile(latencies, MEDIAN), p99Ms: quantile(latencies, P99), busy };
  } finally {
    for (const { close } of open) close();
  }
});

type Load = { readonly bytes: readonly Buffer[]; readonly until: number };

/** The latencies in milliseconds, sorted. */
async function askFor(open: readonly KeepAliveConnection[], { bytes, until }: Load): Promise<Float64Array> {
  const latencies: number[] = [];
  let number = 0;
  const asker = async ({ exchange }: KeepAliveConnection) => {
    for (let sent = performance.now(); sent < until; sent = performance.now()) {
      const request = bytes[number++ % bytes.length];
      if (request === undefined) throw new RangeError("there are no requests");
      await exchange(request);
      latencies.push(performance.now() - sent);
    }
  };
  await Promise.all(open.map(asker));
  return Float64Array.from(latencies).sort();
}

function quantile(sorted: Float64Array, share: number): number {
  return sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;
}
