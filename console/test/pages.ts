import type { Caller } from "../../test/caller.ts";
import type { World } from "../../test/world.ts";
import type { Told } from "./told-house.ts";

/** As whom a page is opened. */
export type Role = "anyone" | "subject" | "source" | "subscriber" | "operator";

/** One page of the console as it is examined and pictured. */
export type ListedPage = {
  /** Of its pictures. */
  readonly name: string;
  /** As `console/src/app/routes.tsx` has it. */
  readonly route: string;
  /** Where it differs from the route. */
  readonly path?: (told: Told) => string;
  readonly as?: Role;
};

const standing = (purpose: string, subject: string) => `/standing/${purpose}/${encodeURIComponent(subject)}`;

/** Every page. A route of the console that is not here makes a test fail. */
export const PAGES: readonly ListedPage[] = [
  { name: "look-up", route: "/" },
  { name: "standing", route: "/standing/:purpose/:subject", path: ({ good }) => standing("buy-from", good) },
  { name: "standing-disputed", route: "/standing/:purpose/:subject", path: ({ subject }) => standing("trade-with", subject) },
  { name: "sign-in", route: "/sign-in" },
];

/** Somebody of a world in that role; nobody for `anyone`. */
export async function callerFor(world: World, role: Role, { subject }: Told): Promise<Caller | undefined> {
  switch (role) {
    case "anyone":
      return undefined;
    case "subject":
      return world.me(subject);
    case "source":
      return world.source("bitcoin-otc");
    case "subscriber":
      return world.subscriber();
    case "operator":
      return world.operator("olga");
  }
}
