import { strict as assert } from "node:assert";
import { setTimeout as delay } from "node:timers/promises";
import type { RecordInput } from "../../src/core/record/index.ts";
import { type SeededRandom, seededRandom } from "../../src/lib/index.ts";
import type { Ledger } from "./ledger.ts";
import { post } from "./post.ts";

/** The keys of a source of orders and of a subscriber. */
export type Keys = { readonly source: string; readonly subscriber: string };

/** What is sent where, and who remembers it. */
export type Loading = {
  readonly address: string;
  readonly keys: Keys;
  readonly ledger: Ledger;
  readonly seed: number;
  readonly round: number;
};

/** Requests on their way, several at a time. Each lane ends at its first request without an answer. */
export type Load = {
  /** Lets the requests under way end and returns how many lanes were cut off. Throws what a lane saw that must never be. */
  readonly stop: () => Promise<number>;
};

/** Half of them furnish, half ask: kills come in the middle of both. */
const LANES = 6;
const BATCH_RECORDS_MAX = 12;
const BATCH_CHECKS_MAX = 6;
/** So few that lanes meet on the same tally rows. */
const SELLERS = 40;
const NEW_SELLER_SHARE = 0.2;

/** Sends records and asks questions without a pause until it is stopped or the server is gone. */
export function startLoad(loading: Loading): Load {
  const state = { isStopped: false };
  const lanes = Array.from({ length: LANES }, (_, lane) => runLane(loading, lane, state));
  const watching = watch(loading, state);
  const all = Promise.all(lanes);
  all.catch(() => {}); // it is thrown by `stop`
  return {
    stop: async () => {
      state.isStopped = true;
      await watching;
      return (await all).filter((isCutOff) => isCutOff).length;
    },
  };
}

/** Between two looks at the log: several for each of its checkpoints. */
const LOOK_MS = 20;

/** Keeps every checkpoint that is shown, as a monitor does, until the server is gone. */
async function watch({ address, ledger }: Loading, state: { readonly isStopped: boolean }): Promise<void> {
  while (!state.isStopped) {
    const shown = await shownCheckpoint(address);
    if (shown === undefined) return;
    if (shown !== "") ledger.see(shown);
    await delay(LOOK_MS);
  }
}

/** Empty where there is none to show; undefined where the server is gone. */
async function shownCheckpoint(address: string): Promise<string | undefined> {
  try {
    const answer = await fetch(`${address}/log/checkpoint`);
    const text = await answer.text();
    return answer.ok ? text : "";
  } catch {
    return undefined;
  }
}

/** A number for each round and lane, so that every lane can be told again. */
export function seedOf({ seed, round }: Pick<Loading, "seed" | "round">, lane: number): number {
  return (seed * 10_000 + round) * 100 + lane;
}

async function runLane(loading: Loading, lane: number, state: { readonly isStopped: boolean }): Promise<boolean> {
  const random = seededRandom(seedOf(loading, lane));
  const step = lane % 2 === 0 ? furnish : ask;
  for (let turn = 0; !state.isStopped; turn++) {
    if (!(await step(loading, random, `${loading.round}-${lane}-${turn}`))) return true;
  }
  return false;
}

async function furnish({ address, keys, ledger }: Loading, random: SeededRandom, name: string): Promise<boolean> {
  const inputs = Array.from({ length: 1 + random.int(BATCH_RECORDS_MAX) }, (_, at) => orderOf(random, `${name}-${at}`));
  const answer = await post({ address, path: "/v1/records", key: keys.source, body: inputs });
  if (answer === undefined) {
    ledger.inFlight.push(...inputs);
    return false;
  }
  inputs.forEach((input, at) => {
    const result = answer.body.results[at];
    assert.equal(result?.status, "recorded", `a new record was answered ${JSON.stringify(result)}`);
    ledger.keep(input, result.record);
  });
  return true;
}

async function ask({ address, keys, ledger }: Loading, random: SeededRandom, name: string): Promise<boolean> {
  const questions = Array.from({ length: 1 + random.int(BATCH_CHECKS_MAX) }, () => ({
    purpose: "buy-from",
    subject: sellerOf(random, name),
    look: "first",
    onBehalf: `round ${name}`,
  }));
  const answer = await post({ address, path: "/v1/checks", key: keys.subscriber, body: questions });
  if (answer === undefined) {
    ledger.checksUnanswered += questions.length;
    return false;
  }
  questions.forEach((_, at) => {
    const told = answer.body[at];
    assert.match(String(told?.id), /^[0-9a-f-]{36}$/, `a check was answered ${JSON.stringify(told)}`);
    ledger.checks.push(told.id);
  });
  return true;
}

function orderOf(random: SeededRandom, name: string): RecordInput {
  const result = random.chance(0.9) ? { result: "delivered", delivered: "2025-05-08T10:00:00Z" } : { result: "cancelled" };
  return {
    register: "orders",
    type: "ordered",
    reference: `order-${name}`,
    subject: sellerOf(random, name),
    occurredAt: `2025-0${1 + random.int(4)}-01T12:00:00Z`,
    says: { promisedBy: "2025-05-10", ...result },
  };
}

/** Now and then one that nobody has named before: subjects are made in the same transactions. */
function sellerOf(random: SeededRandom, name: string): string {
  return `account:olist:${random.chance(NEW_SELLER_SHARE) ? `new-${name}` : `seller-${random.int(SELLERS)}`}`;
}
