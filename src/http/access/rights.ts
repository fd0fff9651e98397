import { CredenceError } from "../../errors.ts";
import type { ApiKey } from "../../service/index.ts";

/** What a route may want of a key. */
export type Right =
  | "dispute"
  | "answer"
  | "follow"
  | "consent"
  | "consents"
  | "authority"
  | "furnish"
  | "notices"
  | "tell"
  | "ask"
  | "link"
  | "freeze"
  | "own"
  | "verify"
  | "decide"
  | "review"
  | "erase"
  | "repair"
  | "report"
  | "keys"
  | "told"
  | "operate";

const RIGHTS: Readonly<Record<Right, { readonly roles: readonly ApiKey["role"][]; readonly words: string }>> = {
  furnish: { roles: ["source"], words: "furnish records, or take them back" },
  ask: { roles: ["subscriber", "operator"], words: "ask for standings" },
  link: { roles: ["operator"], words: "link subjects" },
  notices: { roles: ["operator"], words: "see what was told to whom" },
  tell: { roles: ["operator"], words: "have receivers told of corrections" },
  freeze: { roles: ["operator"], words: "place or lift freezes" },
  report: { roles: ["operator"], words: "read a subject's file" },
  dispute: { roles: ["operator"], words: "carry disputes on" },
  answer: { roles: ["source"], words: "answer disputes" },
  follow: { roles: ["source", "operator"], words: "see disputes" },
  consent: { roles: ["source", "operator"], words: "record that persons agreed or were informed" },
  consents: { roles: ["operator"], words: "see what persons agreed to" },
  authority: { roles: ["authority"], words: "look at files under a legal instrument" },
  repair: { roles: ["operator"], words: "let records stop counting early" },
  erase: { roles: ["operator"], words: "answer requests for erasure" },
  review: { roles: ["subscriber", "operator"], words: "decide again as a person" },
  decide: { roles: ["subscriber"], words: "report decisions on checks" },
  verify: { roles: ["operator"], words: "say who somebody is" },
  keys: { roles: ["source", "subscriber"], words: "make and revoke keys of one's own" },
  told: { roles: ["source", "subscriber"], words: "see what one was told" },
  operate: { roles: ["operator"], words: "see how the house does and have jobs done" },
  own: { roles: [], words: "see one's own file" },
};

/** The refusal of a key that lacks a route's right; undefined where it has it. */
export function refusalOf(key: ApiKey, right: Right): CredenceError | undefined {
  const { roles, words } = RIGHTS[right];
  if (roles.includes(key.role)) return undefined;
  const wanted = right === "own" ? "a session (POST /v1/sessions)" : `${holdersOf(right)} key`;
  return new CredenceError("right_missing", `this ${key.role}'s key lacks the right to ${words}; wanted ${wanted}`, { details: { right } });
}

/** The refusal of a session where a key is wanted. */
export function sessionRefusalOf(right: Right): CredenceError | undefined {
  if (right === "own") return undefined;
  const wanted = `${holdersOf(right)} key`;
  return new CredenceError("right_missing", `a session lacks the right to ${RIGHTS[right].words}; wanted ${wanted}`, {
    details: { right },
  });
}

/** Whose key a right wants, in words: "a subscriber's or an operator's". */
export function holdersOf(right: Right): string {
  return RIGHTS[right].roles.map((role) => `${/^[ao]/.test(role) ? "an" : "a"} ${role}'s`).join(" or ");
}

/** As whom a key's holder asks. The colon keeps an operator's own name apart from every subscriber's. */
export function askerOf({ role, holder }: Pick<ApiKey, "role" | "holder">): string {
  return role === "operator" ? `operator:${holder}` : holder;
}

/** The refusal of a purpose that is not in a subscriber's key; undefined where it is. Operators may ask for all. */
export function purposeRefusalOf(key: ApiKey, purpose: string): CredenceError | undefined {
  if (key.role === "operator" || key.purposes.includes(purpose)) return undefined;
  const may = key.purposes.length === 0 ? "none" : key.purposes.join(", ");
  return new CredenceError("right_missing", `this key lacks the right to the purpose ${purpose}; it may ask for ${may}`, {
    details: { right: "ask", purpose },
  });
}
