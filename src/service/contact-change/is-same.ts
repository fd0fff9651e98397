import type { ContactAddress } from "../contacts/index.ts";

/** Whether two addresses are one: both are in normal form. */
export function isSame(one: ContactAddress, other: ContactAddress): boolean {
  return one.scheme === other.scheme && one.value === other.value;
}
