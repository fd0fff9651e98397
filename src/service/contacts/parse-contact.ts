import { parseIdentifier } from "../../core/identity/index.ts";
import { CredenceError } from "../../errors.ts";
import type { ContactAddress } from "./read-vault.ts";

/** Reads `email:...` or `phone:...`. Throws `identifier_*`, or `contact_refused` for another scheme. */
export function parseContact(text: string): ContactAddress {
  const { scheme, value } = parseIdentifier(text);
  if (scheme === "email" || scheme === "phone") return { scheme, value };
  throw new CredenceError("contact_refused", `the scheme is ${scheme}; wanted email or phone`);
}
