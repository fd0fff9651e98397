import { formatVerifierKey, originHash, sha256 } from "../../core/log/index.ts";
import type { Witness } from "../../service/index.ts";

/** What a witness says of itself: its key, and which logs it watches. */
export function witnessPage({ key, logs }: Pick<Witness, "key" | "logs">): string {
  const parts = [
    "This is a witness of transparency logs (c2sp.org/tlog-witness). It signs a checkpoint when the log has signed it and proves that nothing of\nwhat was signed before was changed or taken away. It cosigns with this key:",
    `    ${formatVerifierKey(key)}`,
    logs.length === 0 ? "It watches no log yet." : "It watches these logs:",
    ...logs.map(logPart),
    "Logs send their checkpoints to POST /add-checkpoint.",
  ];
  return `${parts.join("\n\n")}\n`;
}

function logPart({ log, cosigned }: Witness["logs"][number]): string {
  const last = cosigned();
  const state = last === undefined ? "nothing yet" : `${last.checkpoint.size} leaves, at /${originHash(sha256, log.origin)}/checkpoint`;
  return [
    `    ${log.origin}`,
    ...log.keys.map((each) => `      its key      ${formatVerifierKey(each)}`),
    `      last signed  ${state}`,
  ].join("\n");
}
