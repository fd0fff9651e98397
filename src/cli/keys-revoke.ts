import { formatInstant } from "../lib/index.ts";
import { revokeApiKey } from "../service/index.ts";
import type { Command } from "./command.ts";
import { configFor } from "./config-for.ts";
import { withApp } from "./with-app.ts";

/** `credence keys revoke`: takes an API key out of use, within a second. */
export const keysRevoke: Command = async (given) => {
  const config = await configFor(given);
  return withApp(given, config, async ({ installation }) => {
    const { id, role, holder, revokedAt } = await revokeApiKey(installation, given.word(0));
    const text = `The key ${id} of the ${role} ${holder} is revoked; within a second no server takes it any more.`;
    return { text, json: { id, role, holder, revokedAt: revokedAt === null ? null : formatInstant(revokedAt) } };
  });
};
