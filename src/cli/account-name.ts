import { userInfo } from "node:os";

/** Who sits there, as far as the system knows: a container may have no name for the account. */
export function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return "the command line";
  }
}
