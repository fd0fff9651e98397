import type { Contact } from "./read-vault.ts";

/**
 * Those of a subject's contacts that are in force at an instant: of each scheme the one that began last. So a contact takes another's place when its
 * time has come, and no job has to see to it. E-mail first.
 */
export function inForce(contacts: readonly Contact[], at: number): readonly Contact[] {
  const begun = contacts.filter(({ fromAt }) => fromAt !== undefined && fromAt <= at);
  return (["email", "phone"] as const).flatMap((scheme) => {
    const [last] = begun.filter(({ address }) => address.scheme === scheme).sort((a, b) => (b.fromAt ?? 0) - (a.fromAt ?? 0));
    return last === undefined ? [] : [last];
  });
}
