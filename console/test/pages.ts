import type { Caller } from "../../test/caller.ts";
import type { World } from "../../test/world.ts";
import { OFFICE } from "./told-city.ts";
import type { Told } from "./told-house.ts";

/** As whom a page is opened. */
export type Role = "anyone" | "subject" | "source" | "subscriber" | "operator";

/** One page of the console as it is examined and pictured. */
export type ListedPage = {
  /** Of its pictures. */
  readonly name: string;
  /** As `console/src/app/` has it. */
  readonly route: string;
  /** Its address, where that is not the route; `path` where it is about something in the market that was told. */
  readonly at?: string;
  readonly path?: (told: Told) => string;
  readonly as?: Role;
  /** In which house: by default the market of `tellHouse`, a city, or one in which nothing is yet. */
  readonly house?: "market" | "city" | "empty";
};

const standing = (purpose: string, subject: string) => `/standing/${purpose}/${encodeURIComponent(subject)}`;

const STANDING = "/standing/:purpose/*";

/** An address that no page has. */
export const NOWHERE = "*";

/** Every page. A route of the console that is not here makes a test fail. */
export const PAGES: readonly ListedPage[] = [
  { name: "look-up", route: "/" },
  { name: "look-up-empty", route: "/", house: "empty" },
  { name: "standing", route: STANDING, path: ({ good }) => standing("trade-with", good) },
  { name: "standing-disputed", route: STANDING, path: ({ subject }) => standing("trade-with", subject) },
  { name: "standing-office", route: STANDING, at: standing("be-served-by", OFFICE), house: "city" },
  { name: "standing-closed", route: STANDING, path: ({ good }) => standing("buy-from", good) },
  { name: "standing-unknown", route: STANDING, at: standing("trade-with", "account:otc:404") },
  { name: "offices", route: "/offices/:purpose?", at: "/offices/be-served-by", house: "city" },
  { name: "offices-none", route: "/offices/:purpose?", at: "/offices" },
  { name: "law", route: "/law" },
  { name: "law-city", route: "/law", house: "city" },
  { name: "truth", route: "/truth/:purpose?", at: "/truth/trade-with" },
  { name: "truth-city", route: "/truth/:purpose?", at: "/truth/eat-at", house: "city" },
  { name: "log", route: "/log" },
  { name: "log-empty", route: "/log", house: "empty" },
  { name: "sign-in", route: "/sign-in" },
  { name: "signed-in", route: "/signed-in" },
  { name: "not-found", route: NOWHERE, at: "/no/such/page" },
  { name: "my-file", route: "/my", as: "subject" },
  { name: "my-file-without-right", route: "/my" },
  { name: "my-record", route: "/my/records/:record", path: ({ record }) => `/my/records/${record}`, as: "subject" },
  { name: "my-looks", route: "/my/looks", as: "subject" },
  { name: "my-decisions", route: "/my/decisions", as: "subject" },
  { name: "my-history", route: "/my/history", as: "subject" },
  { name: "my-proofs", route: "/my/proofs", as: "subject" },
  { name: "my-disputes", route: "/my/disputes", as: "subject" },
  { name: "my-new-dispute", route: "/my/disputes/new", path: ({ record }) => `/my/disputes/new?record=${record}`, as: "subject" },
  { name: "my-dispute", route: "/my/disputes/:dispute", path: ({ dispute }) => `/my/disputes/${dispute}`, as: "subject" },
  { name: "my-rights", route: "/my/rights", as: "subject" },
  { name: "my-reach", route: "/my/reach", as: "subject" },
  { name: "my-erasure", route: "/my/erasure", as: "subject" },
  { name: "ask", route: "/ask", as: "subscriber" },
  { name: "ask-without-right", route: "/ask" },
  { name: "ask-many", route: "/ask/many", as: "subscriber" },
  { name: "ask-checks", route: "/ask/checks", as: "subscriber" },
  { name: "ask-check", route: "/ask/checks/:id", path: ({ check }) => `/ask/checks/${check}`, as: "subscriber" },
  { name: "ask-corrections", route: "/ask/corrections", as: "subscriber" },
  { name: "ask-keys", route: "/ask/keys", as: "subscriber" },
  { name: "ask-notices", route: "/ask/notices", as: "subscriber" },
  { name: "ask-reviews", route: "/ask/reviews", as: "subscriber" },
  { name: "operate", route: "/operate", as: "operator" },
  { name: "operate-without-right", route: "/operate", as: "subscriber" },
  { name: "operate-work", route: "/operate/work", as: "operator" },
  { name: "operate-dispute", route: "/operate/work/:id", path: ({ dispute }) => `/operate/work/${dispute}`, as: "operator" },
  { name: "operate-models", route: "/operate/models", as: "operator" },
  { name: "operate-imports", route: "/operate/imports", as: "operator" },
  { name: "operate-doctor", route: "/operate/doctor", as: "operator" },
  { name: "operate-keys", route: "/operate/keys", as: "operator" },
  { name: "start", route: "/start", as: "operator", house: "empty" },
  { name: "start-unknown", route: "/start", house: "empty" },
  { name: "source", route: "/source", as: "source" },
  { name: "source-without-right", route: "/source" },
  { name: "source-dispute", route: "/source/disputes/:id", path: ({ dispute }) => `/source/disputes/${dispute}`, as: "source" },
  { name: "source-upload", route: "/source/upload", as: "source" },
  { name: "source-faults", route: "/source/faults", as: "source" },
  { name: "source-keys", route: "/source/keys", as: "source" },
  { name: "source-notices", route: "/source/notices", as: "source" },
];

/** Somebody of a world in that role; nobody for `anyone`. */
export async function callerFor(world: World, role: Role, told: Told | undefined): Promise<Caller | undefined> {
  switch (role) {
    case "anyone":
      return undefined;
    case "subject":
      return world.me(told?.subject ?? "");
    case "source":
      return world.source();
    case "subscriber":
      return world.subscriber();
    case "operator":
      return world.operator("olga");
  }
}
