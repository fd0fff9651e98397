import type { FastifyInstance } from "fastify";
import { Counter, Gauge, Histogram, Registry } from "prom-client";
import { openRateMeter } from "../lib/index.ts";
import type { LogLag, NoticeLag } from "../service/index.ts";
import type { KeptMonth } from "../service/watch/index.ts";

/** What a server counts of itself: no label can name a subject, a holder or a key. */
export type Metrics = {
  readonly text: () => Promise<string>;
  readonly contentType: string;
  readonly countRequest: (request: {
    readonly method: string;
    readonly route: string;
    readonly status: number;
    readonly seconds: number;
  }) => void;
  readonly countRecords: (result: "recorded" | "already_recorded" | "refused", count: number) => void;
  readonly countChecks: (purpose: string, result: "answered" | "refused") => void;
  readonly countRefusal: (code: string) => void;
  /** What was counted in the last minutes, one number a slot of `RATE_SLOT_S`, the oldest first: records, checks, requests, faults of ours, refusals. */
  readonly lately: (what: Lately) => readonly number[];
};

/** What is also counted by time, for whoever watches without a Prometheus. */
export type Lately = (typeof LATELY)[number];

const LATELY = ["records", "checks", "requests", "faults", "refusals"] as const;

/** Fine enough to see a burst, coarse enough to read as a rate. */
export const RATE_SLOT_S = 10;

/** A quarter of an hour. */
const RATE_SLOTS = 90;

/** From here on a status says that it was our fault. */
const FAULT_STATUS = 500;

/** From a cached answer to a request that took its whole time to arrive. */
const SECONDS_BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 60];

/** What is asked when metrics are read: how far the log is, and the notices, and how true the answers of each purpose's last month were. */
type Asked = {
  readonly logLag: () => Promise<LogLag>;
  readonly noticeLag: () => Promise<NoticeLag>;
  readonly truths: () => Promise<readonly KeptMonth[]>;
};

/** Metrics of one server, in a registry of their own. */
export function openMetrics({ logLag, noticeLag, truths }: Asked): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const requests = new Counter({
    name: "credence_http_requests_total",
    help: "Requests answered, by route and status.",
    labelNames: ["method", "route", "status"],
    registers,
  });
  const durations = new Histogram({
    name: "credence_http_request_duration_seconds",
    help: "Time from a request's head to the end of its answer.",
    labelNames: ["method", "route"],
    buckets: SECONDS_BUCKETS,
    registers,
  });
  const records = new Counter({
    name: "credence_records_total",
    help: "Records furnished over HTTP, by result.",
    labelNames: ["result"],
    registers,
  });
  const checks = new Counter({
    name: "credence_checks_total",
    help: "Checks over HTTP, by purpose and result.",
    labelNames: ["purpose", "result"],
    registers,
  });
  const refusals = new Counter({
    name: "credence_refusals_total",
    help: "Requests refused for want of a key or a right, by error code.",
    labelNames: ["code"],
    registers,
  });
  const meter = openRateMeter({ names: LATELY, slotMs: RATE_SLOT_S * 1_000, slots: RATE_SLOTS, nowMs: () => performance.now() });
  addLog(registers, logLag);
  addNotices(registers, noticeLag);
  addTruths(registers, truths);
  addProcess(registers);
  return {
    text: () => registry.metrics(),
    contentType: registry.contentType,
    countRequest: ({ method, route, status, seconds }) => {
      requests.inc({ method, route, status });
      durations.observe({ method, route }, seconds);
      meter.add("requests", 1);
      if (status >= FAULT_STATUS) meter.add("faults", 1);
    },
    countRecords: (result, count) => {
      records.inc({ result }, count);
      if (result === "recorded") meter.add("records", count);
    },
    countChecks: (purpose, result) => {
      checks.inc({ purpose, result });
      meter.add("checks", 1);
    },
    countRefusal: (code) => {
      refusals.inc({ code });
      meter.add("refusals", 1);
    },
    lately: meter.read,
  };
}

function addLog(registers: Registry[], logLag: () => Promise<LogLag>): void {
  const add = gaugesOf(registers, logLag);
  add({ name: "credence_log_size", help: "Leaves of the log, as published." }, ({ size }) => size);
  add({ name: "credence_log_waiting_statements", help: "Statements that wait for the log." }, ({ waiting }) => waiting);
  add({ name: "credence_log_lag_seconds", help: "How long the oldest of them has waited." }, ({ lagSeconds }) => lagSeconds);
}

function addNotices(registers: Registry[], noticeLag: () => Promise<NoticeLag>): void {
  const add = gaugesOf(registers, noticeLag);
  add({ name: "credence_notices_waiting", help: "Notices that are not settled." }, ({ queued }) => queued);
  add({ name: "credence_notices_lag_seconds", help: "How long the oldest of them has waited." }, ({ lagSeconds }) => lagSeconds);
  add({ name: "credence_notices_failed", help: "Notices that were given up." }, ({ failed }) => failed);
}

/** Of the last month that was measured; a purpose of which too few outcomes were learned in it has no calibration. */
function addTruths(registers: Registry[], truths: () => Promise<readonly KeptMonth[]>): void {
  const add = (given: { readonly name: string; readonly help: string }, figureOf: (month: KeptMonth) => number | undefined): void => {
    const gauge: Gauge = new Gauge({
      ...given,
      labelNames: ["purpose"],
      registers,
      collect: async () => {
        gauge.reset();
        for (const month of await truths().catch(() => [])) {
          const figure = figureOf(month);
          if (figure !== undefined) gauge.set({ purpose: month.purpose }, figure);
        }
      },
    });
  };
  add({ name: "credence_calibration_out", help: "1 where the answers judged in the last month left their band." }, ({ truth }) =>
    truth === undefined ? undefined : Number(truth.isOut),
  );
  add({ name: "credence_calibration_error", help: "Their expected calibration error." }, ({ truth }) => truth?.calibrationError);
  add(
    { name: "credence_shifted_characteristics", help: "Characteristics of those asked about that moved beyond chance." },
    (month) => month.stability?.shifts.filter(({ isBeyondChance }) => isBeyondChance).length,
  );
}

/** Gauges that are collected at once: they share one question of the store. */
function gaugesOf<State>(registers: Registry[], read: () => Promise<State>) {
  let asked: Promise<State> | undefined;
  const ask = (): Promise<State> => {
    asked ??= read().finally(() => {
      asked = undefined;
    });
    return asked;
  };
  return (given: { readonly name: string; readonly help: string }, figureOf: (state: State) => number): void => {
    // Metrics are read when things go wrong: where the store is gone, the rest is shown all the same.
    const collect = async (): Promise<void> => gauge.set(await ask().then(figureOf, () => Number.NaN));
    const gauge: Gauge = new Gauge({ ...given, registers, collect });
  };
}

/** The names that Prometheus's own libraries give these. */
function addProcess(registers: Registry[]): void {
  const memory: Gauge = new Gauge({
    name: "process_resident_memory_bytes",
    help: "Resident memory.",
    registers,
    collect: () => memory.set(process.memoryUsage.rss()),
  });
  const started = new Gauge({ name: "process_start_time_seconds", help: "When the process started, in seconds since 1970.", registers });
  started.set(performance.timeOrigin / 1000);
}

/** Counts every answer under its route's pattern, never under the path that was asked: that may name a person. */
export function addRequestCount(server: FastifyInstance, metrics: Metrics): void {
  server.addHook("onResponse", (request, reply, done) => {
    const { method, routeOptions } = request;
    metrics.countRequest({ method, route: routeOptions.url ?? "none", status: reply.statusCode, seconds: reply.elapsedTime / 1000 });
    done();
  });
}
