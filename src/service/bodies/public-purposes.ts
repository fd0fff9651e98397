import type { Installation } from "../installation.ts";
import { isListedPublicly } from "../list-standings.ts";

/** The purposes whose lists are open to all, by name. */
export function publicPurposes({ purposes }: Pick<Installation, "purposes">): string[] {
  return [...purposes.values()].filter(isListedPublicly).map(({ name }) => name);
}
