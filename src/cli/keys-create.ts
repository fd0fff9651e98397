import { INSTRUMENT_FORMS, type InstrumentForm } from "../core/authority/index.ts";
import { CredenceError } from "../errors.ts";
import { issueApiKey, type KeyRequest } from "../service/index.ts";
import type { Command } from "./command.ts";
import { configFor } from "./config-for.ts";
import type { Given } from "./given.ts";
import { withApp } from "./with-app.ts";

/** `credence keys create`: a new API key, shown this once. */
export const keysCreate: Command = async (given) => {
  const request = requestOf(given);
  const [purpose] = request.purposes ?? [];
  const config = await configFor(given, { purpose, source: request.role === "source" ? request.holder : undefined });
  return withApp(given, config, async ({ installation }) => {
    const { secret, ...key } = await issueApiKey(installation, request);
    const may = [...key.registers, ...key.purposes, ...key.instruments].join(", ");
    const lines = [
      given.ink.bold(secret),
      `This is the key ${key.id} of the ${key.role} ${key.holder}${may === "" ? "" : ` for ${may}`}.`,
      "It is shown this once: only its digest is kept.",
    ];
    return { text: lines.join("\n"), json: { ...key, key: secret } };
  });
};

const ROLES = ["source", "subscriber", "operator", "authority"] as const;

function requestOf(given: Given): KeyRequest {
  const registers = given.names("registers");
  const purposes = given.names("purposes");
  const instruments = given.names("instruments")?.map(instrumentForm);
  return {
    role: given.oneOf("role", ROLES) ?? "operator",
    holder: given.needed("for"),
    ...(registers === undefined ? {} : { registers }),
    ...(purposes === undefined ? {} : { purposes }),
    ...(instruments === undefined ? {} : { instruments }),
  };
}

function instrumentForm(word: string): InstrumentForm {
  const form = INSTRUMENT_FORMS.find((known) => known === word);
  if (form !== undefined) return form;
  throw new CredenceError(
    "command_misused",
    `--instruments has ${JSON.stringify(word.slice(0, 40))}; wanted some of ${INSTRUMENT_FORMS.join(",")}`,
  );
}
