import { BATCH_RECORDS_MAX } from "../service/index.ts";

/** What a server allows. Every number is generous to honest use: a limit is there so that nobody can stop the others. */
export type Limits = {
  /** Of a request with records, unpacked: 10,000 records of some 800 bytes. */
  readonly recordsBytesMax: number;
  readonly recordsMax: number;
  /** Of every other request, unpacked: 1,000 checks of some 700 bytes, with room. */
  readonly bodyBytesMax: number;
  readonly checksMax: number;
  /** Requests of one key in one window: ten times what one process on two cores can answer would not be a limit. */
  readonly keyRequestsMax: number;
  /** Requests of one address without a key, or with an unknown one, in one window: many people reading, or one reader's program. */
  readonly addressRequestsMax: number;
  readonly windowMs: number;
  /** How long a request's head may take to arrive. */
  readonly headersMs: number;
  /** How long a whole request may take to arrive: 8 MiB at 1.1 Mbit/s. */
  readonly requestMs: number;
  /** How often slow requests are looked for. */
  readonly slownessCheckMs: number;
};

const MINUTE_MS = 60_000;

/** The limits of a server that is told nothing else. */
export const LIMITS: Limits = {
  recordsBytesMax: 8 * 1024 * 1024,
  recordsMax: BATCH_RECORDS_MAX,
  bodyBytesMax: 1024 * 1024,
  checksMax: 1_000,
  keyRequestsMax: 600_000,
  addressRequestsMax: 6_000,
  windowMs: MINUTE_MS,
  headersMs: 15_000,
  requestMs: MINUTE_MS,
  slownessCheckMs: 1_000,
};

/** Idle connections are kept a little longer than a proxy in front keeps its own, so that it never writes into a closing one. */
export const KEEP_ALIVE_MS = 72_000;

/** What a caller is told to wait when the store is away or the queue is full: a restart of the database takes about this long. */
export const RETRY_AFTER_S = 2;

/** An identifier's 400 characters, each up to three bytes, each of those written %XX. */
export const PATH_PART_CHARS_MAX = 3_600;
