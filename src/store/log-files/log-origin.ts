import { CredenceError } from "../../errors.ts";

/** An origin is the log's name and the number of its epoch: `credence.local/market-1a2b3c4d/1`. */
export function originOf(name: string, epoch: number): string {
  return `${name}/${epoch}`;
}

/** The two parts of an origin of ours. Throws `log_malformed`. */
export function epochOf(origin: string): { readonly name: string; readonly epoch: number } {
  const at = origin.lastIndexOf("/");
  const name = origin.slice(0, Math.max(at, 0));
  const epoch = Number(origin.slice(at + 1));
  if (name !== "" && isEpoch(epoch) && originOf(name, epoch) === origin) return { name, epoch };
  throw new CredenceError("log_malformed", `wanted an origin as name/1, saw ${JSON.stringify(origin)}`);
}

/** The store keeps the number of an epoch as a smallint. */
export const EPOCHS_MAX = 32_767;

/** Whether it can be the number of an epoch. */
export function isEpoch(epoch: number): boolean {
  return Number.isInteger(epoch) && epoch >= 1 && epoch <= EPOCHS_MAX;
}
