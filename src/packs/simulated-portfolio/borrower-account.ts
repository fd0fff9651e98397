const PREFIX = "account:simulated:borrower-";

/** The borrower's account, `account:simulated:borrower-7-48213`: whoever sees it sees that nobody is behind it. */
export function borrowerAccount(index: number, seed: number): string {
  return `${PREFIX}${seed}-${index}`;
}

/** Whose account it is; undefined for what is no account of this seed. */
export function ownerNumber(account: string, seed: number): number | undefined {
  const [, digits] = /-(0|[1-9]\d{0,7})$/.exec(account) ?? [];
  if (digits === undefined || account !== borrowerAccount(Number(digits), seed)) return undefined;
  return Number(digits);
}
