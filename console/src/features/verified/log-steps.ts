import { formatVerifierKey, sha256, webCryptoEd25519 } from "credence/log";
import { altered, believeHead, type Found, grownFrom, isAltered, type LogHead, tilesOfGrowth } from "credence/public-proof";
import { api, got } from "../../api/index.ts";
import { fetchHead, fetchTiles, type LogPlace } from "./fetch-log.ts";
import type { Remembered } from "./remembered-log.ts";
import type { Facts } from "./step.ts";

/** Ed25519 of the browser, and SHA-256 of Credence's own, which answers at once. */
const CRYPTO = { hash: sha256, verify: webCryptoEd25519(crypto.subtle).verify };

/** The log as it is now, on the word of the key that this browser knows, or of one that it named. */
export async function believeNow(known: Remembered | undefined): Promise<Found<LogHead>> {
  const texts = await fetchHead("/log");
  const found = await believeHead(texts, { known, rotations: [] }, CRYPTO);
  if (known === undefined || !isAltered(found) || found.reason !== "key_changed") return found;
  return believeHead(texts, { known, rotations: await fetchRotations() }, CRYPTO);
}

/** Each is signed by the key before: beside the law of which purpose they are found does not matter. */
async function fetchRotations(): Promise<readonly string[]> {
  const { purposes } = await got(api.GET("/v1/purposes"));
  const name = purposes.find(({ model }) => model !== null)?.name;
  if (name === undefined) return [];
  const { law } = await got(api.GET("/v1/purposes/{name}/proof", { params: { path: { name } } }));
  return law.flatMap(({ kind, body }) => (kind === "log_key" && typeof body.note === "string" ? [body.note] : []));
}

/** An earlier log of the same house, as it ended. */
export async function believeEarlier(epoch: number): Promise<Found<LogHead>> {
  return believeHead(await fetchHead(`/log/epochs/${epoch}`), { known: undefined, rotations: [] }, CRYPTO);
}

/** Whether the log only grew since this browser saw it; one that ended meanwhile still has to be what it was. */
export async function growthSince(head: LogHead, known: Remembered | undefined): Promise<Found<Facts["growth"]>> {
  if (known === undefined) return { is: "holds", value: { added: head.checkpoint.size, seenAt: undefined } };
  const place: LogPlace = known.origin === head.origin ? "/log" : `/log/epochs/${epochOf(known.origin)}`;
  const then = place === "/log" ? head : await believeThen(place, known);
  if ("is" in then) return then;
  const span = { from: known, to: then.checkpoint };
  const found = await grownFrom(sha256, span, await fetchTiles(place, tilesOfGrowth(span)));
  if (isAltered(found)) return found;
  return { is: "holds", value: { added: place === "/log" ? found.value : head.checkpoint.size, seenAt: known.seenAt } };
}

async function believeThen(place: LogPlace, known: Remembered) {
  const found = await believeHead(await fetchHead(place), { known, rotations: [] }, CRYPTO);
  if (isAltered(found)) return found;
  const { value } = found;
  return value.origin === known.origin ? value : altered("key_changed", value.origin, `it is not the log ${known.origin}`);
}

/** The number of a log stands at the end of its origin. */
export function epochOf(origin: string): number {
  return Number(origin.slice(origin.lastIndexOf("/") + 1));
}

/** What is told of a log that is believed. */
export function factsOf({ origin, keys, checkpoint: { size, root }, cosigned, isKeyKnown }: LogHead): Facts["log"] {
  const key = keys.at(-1);
  return {
    origin,
    size,
    root: btoa(String.fromCharCode(...root)),
    key: key === undefined ? "" : formatVerifierKey(key),
    isKeyKnown,
    cosigned: cosigned.map(({ name, atSeconds }) => ({ name, at: new Date(atSeconds * 1000).toISOString() })),
  };
}
