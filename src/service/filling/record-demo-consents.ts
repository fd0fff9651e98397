import { needsOf } from "../../core/law/index.ts";
import { recordConsent } from "../consent/index.ts";
import { type Installation, purposeOf } from "../installation.ts";
import type { MadeUp } from "./made-up.ts";

/**
 * Where a purpose needs consent, records that of the three simulated subjects worth asking about, in the name of the simulated source: of everybody else it is
 * missing, and a check of them shows how that is refused.
 */
export async function recordDemoConsents(installation: Installation, { source, purpose, demo }: MadeUp): Promise<void> {
  const { config } = installation;
  if (needsOf(config, purposeOf(installation, purpose)).consent === undefined) return;
  const registers = config.sources.find(({ name }) => name === source)?.registers ?? [];
  for (const subject of [demo.good, demo.bad, demo.newcomer]) {
    await recordConsent(installation, {
      subject,
      purposes: [purpose],
      recipients: [],
      controller: { name: config.title, address: "nowhere: simulated", contact: config.keeper?.contact ?? "nobody: simulated" },
      notice: "simulated: nothing of it was ever read by anybody",
      language: "en",
      method: "web_form",
      storedIn: [config.jurisdiction.slice(0, 2).toUpperCase()],
      givenAt: undefined,
      until: undefined,
      recorder: { is: "source", name: source, registers },
    });
  }
}
