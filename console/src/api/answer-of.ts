import type { paths } from "./schema.ts";

/** What a route answers where all went well. */
export type AnswerOf<Path extends keyof paths, Method extends "get" | "post" | "delete" = "get"> = paths[Path] extends {
  readonly [M in Method]: { readonly responses: { 200: { content: { "application/json": infer Json } } } };
}
  ? Json
  : never;
