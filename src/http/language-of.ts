import type { FastifyRequest } from "fastify";
import { z } from "zod";
import type { Language } from "../lib/index.ts";

/** The query of a route that answers in words. */
export const languageShape = z
  .enum(["en", "zh", "zh-CN", "zh-Hans"])
  .optional()
  .meta({ description: "The language of the words; else as `Accept-Language` wants it, else English." });

/** More of a header is not looked at. */
const RANGES_MAX = 20;

/** The language asked for: by the query, else the best that `Accept-Language` names (RFC 9110, 12.5.4), else English. */
export function languageOf(request: Pick<FastifyRequest, "headers">, asked: string | undefined): Language {
  const ranges = asked ?? request.headers["accept-language"] ?? "en";
  const wanted = ranges
    .split(",")
    .slice(0, RANGES_MAX)
    .map((range) => ({
      tag: range.split(";")[0]?.trim().toLowerCase() ?? "",
      quality: Number(/;\s*q=([01](?:\.\d{1,3})?)/.exec(range)?.[1] ?? 1),
    }))
    .filter(({ tag, quality }) => quality > 0 && /^(en|zh)(-|$)/.test(tag))
    .sort((a, b) => b.quality - a.quality);
  return wanted[0]?.tag.startsWith("zh") === true ? "zh-Hans" : "en";
}
