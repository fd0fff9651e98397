import { formatInstant, textTable } from "../lib/index.ts";
import { listApiKeys } from "../service/index.ts";
import type { Command } from "./command.ts";
import { configFor } from "./config-for.ts";
import { withApp } from "./with-app.ts";
import { COLUMNS_MAX } from "./wrap-text.ts";

/** `credence keys list`: every API key ever made, without the secrets. */
export const keysList: Command = async (given) => {
  const config = await configFor(given);
  return withApp(given, config, async ({ installation }) => {
    const keys = await listApiKeys(installation);
    const rows = keys.map(({ id, role, holder, registers, purposes, instruments, createdAt, revokedAt }) => [
      id,
      role,
      holder,
      [...registers, ...purposes, ...instruments].join(", "),
      dayText(createdAt),
      revokedAt === null ? "" : dayText(revokedAt),
    ]);
    const header = ["key", "role", "holder", "for", "made", "revoked"];
    const text =
      rows.length === 0 ? "There are no API keys yet: credence keys create makes one." : textTable(rows, { header, widthMax: COLUMNS_MAX });
    const json = keys.map(({ createdAt, revokedAt, ...key }) => ({
      ...key,
      createdAt: formatInstant(createdAt),
      revokedAt: revokedAt === null ? null : formatInstant(revokedAt),
    }));
    return { text, json: { keys: json } };
  });
};

const dayText = (micros: number): string => formatInstant(micros).slice(0, "2024-01-31".length);
