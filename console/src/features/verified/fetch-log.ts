import type { HeadTexts } from "credence/public-proof";
import { api, got, Problem, Unreachable } from "../../api/index.ts";

/** Where a log is: the one that grows, or an earlier one by its number. */
export type LogPlace = "/log" | `/log/epochs/${number}`;

/** What a log says of itself. Nothing is taken from a cache that may not be asked again: a checkpoint is outgrown in a second. */
export async function fetchHead(place: LogPlace): Promise<HeadTexts> {
  const [keys, checkpoint, witnesses] = await Promise.all([textAt(`${place}/key`), textAt(`${place}/checkpoint`), fetchWitnesses()]);
  return { keys, checkpoint, witnesses };
}

/** Tiles of a log, by path. They never change, so the browser keeps them. */
export async function fetchTiles(place: LogPlace, paths: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const tiles = paths.map(async (path) => [path, await bytesAt(`${place}/${path}`)] as const);
  return new Map(await Promise.all(tiles));
}

async function fetchWitnesses(): Promise<readonly string[]> {
  const { witnesses } = await got(api.GET("/v1/log"));
  return witnesses.list.map(({ key }) => key);
}

async function textAt(path: string): Promise<string> {
  return (await answerAt(path)).text();
}

async function bytesAt(path: string): Promise<Uint8Array> {
  return new Uint8Array(await (await answerAt(path)).arrayBuffer());
}

async function answerAt(path: string): Promise<Response> {
  const answer = await fetch(path, { credentials: "same-origin" }).catch((cause: unknown) => Promise.reject(new Unreachable(cause)));
  if (!answer.ok) throw new Problem(answer.status, await answer.json().catch(() => undefined));
  return answer;
}
