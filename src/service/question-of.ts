import type { InEach } from "../core/notice/index.ts";
import type { Installation } from "./installation.ts";

/** A purpose's question, in each language; in that of its declaration where its pack has no words, by its name where there is no such purpose any more. */
export function questionOf({ config, purposes }: Pick<Installation, "config" | "purposes">, name: string): InEach<string> {
  const question = purposes.get(name)?.question ?? `${name}.`;
  const words = config.packs.flatMap((pack) => pack.words?.purposes[name] ?? [])[0];
  return { en: question, "zh-Hans": words?.["zh-Hans"].question ?? question };
}
