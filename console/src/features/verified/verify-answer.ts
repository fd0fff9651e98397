import { sha256 } from "credence/log";
import {
  type Alteration,
  answerAgain,
  type BelievedLog,
  believeLaw,
  believeRecords,
  type Found,
  isAltered,
  type LogHead,
  type ProvenLaw,
  type ProvenRecords,
  sumOfRecords,
} from "credence/public-proof";
import { api, got } from "../../api/index.ts";
import { believeEarlier, epochOf } from "./log-steps.ts";
import type { ShownAnswer } from "./shown-answer.ts";
import type { Facts, Tell } from "./step.ts";
import { Telling } from "./telling.ts";
import { tellLog } from "./verify-log.ts";

/** An answer for a purpose, as the page shows it. */
export type Verified = { readonly purpose: string; readonly answer: ShownAnswer };

/** Records that are shown of all that were verified. */
const NEWEST_SHOWN = 3;

/**
 * Verifies a public answer step by step, from what this browser fetches itself. Ends with the first step that does not hold: what rests on it is
 * not worth telling. Throws `Unreachable` and `Problem` where something could not be fetched.
 */
export async function verifyAnswer({ purpose, answer }: Verified, tell: Tell): Promise<void> {
  const telling = new Telling(tell);
  const head = await tellLog(telling);
  const proven = head && (await provenLaw({ purpose, answer }, head));
  const law = proven && telling.end("law", proven.found, lawFacts);
  if (head === undefined || proven === undefined || law === undefined) return telling.stop();
  await tellRecords(telling, { answer, law, logs: proven.logs, head });
  telling.end("answer", await answerAgain(law, answerOf(answer)), ({ probability, evidence }) => ({ probability, evidence }));
}

type LawFound = { readonly found: Found<ProvenLaw>; readonly logs: readonly BelievedLog[] };

async function provenLaw({ purpose, answer: { model } }: Verified, head: LogHead): Promise<LawFound> {
  const params = { path: { name: purpose }, query: { model: model.version, size: head.checkpoint.size } };
  const { law, logs: named } = await got(api.GET("/v1/purposes/{name}/proof", { params }));
  const logs = await believedLogs(head, named);
  if (!Array.isArray(logs)) return { found: logs, logs: [] };
  return { found: await believeLaw(sha256, { law, logs, purpose, model }), logs };
}

/** The logs that statements lie in, each on its own word: the one that grows, and earlier ones where something is still there. */
async function believedLogs(head: LogHead, named: readonly { readonly epoch: number }[]): Promise<BelievedLog[] | Alteration> {
  const growing = { epoch: epochOf(head.origin), origin: head.origin, checkpoint: head.checkpoint };
  const logs: BelievedLog[] = [growing];
  for (const { epoch } of named.filter((log) => log.epoch !== growing.epoch)) {
    const found = await believeEarlier(epoch);
    if (isAltered(found)) return found;
    logs.push({ epoch, origin: found.value.origin, checkpoint: found.value.checkpoint });
  }
  return logs;
}

function lawFacts({ leaves, model }: ProvenLaw): Facts["law"] {
  const told = leaves.filter(({ kind }) => kind === "register" || kind === "purpose" || kind === "model");
  return { leaves: told, digest: `${model.kind} ${model.day}` };
}

type Recorded = { readonly answer: ShownAnswer; readonly law: ProvenLaw; readonly logs: readonly BelievedLog[]; readonly head: LogHead };

/** Of persons nobody is shown a leaf (docs/decisions/0039): their file proves the same to them. */
async function tellRecords(telling: Telling, recorded: Recorded): Promise<void> {
  if (recorded.answer.kind === "person") {
    telling.say("records", { is: "untold", why: "person" });
    return telling.say("tally", { is: "untold", why: "person" });
  }
  const records = telling.end("records", await provenRecords(recorded), recordFacts);
  if (records === undefined) return telling.say("tally", { is: "stopped" });
  await tellTally(telling, recorded, records);
}

async function provenRecords({ answer: { subject }, head, logs }: Recorded): Promise<Found<ProvenRecords>> {
  const params = { path: { id: subject }, query: { size: head.checkpoint.size } };
  const { chains, isWhole, subject: id, logs: named } = await got(api.GET("/v1/subjects/{id}/proof", { params }));
  const missing = named.filter(({ epoch }) => !logs.some((log) => log.epoch === epoch));
  const more = await believedLogs(head, missing);
  if (!Array.isArray(more)) return more;
  return believeRecords(sha256, { chains, isWhole, subject: id, logs: [...logs, ...more] });
}

function recordFacts({ records, closed }: ProvenRecords): Facts["records"] {
  return { records: records.length, closed, newest: records.slice(-NEWEST_SHOWN).map(({ content }) => content.type) };
}

async function tellTally(telling: Telling, { answer, law }: Recorded, records: ProvenRecords): Promise<void> {
  const { read, tallies } = answer;
  if (!records.isWhole) return telling.say("tally", { is: "untold", why: "more_than_shown" });
  if (!records.isSummable || read === undefined || read === null) return telling.say("tally", { is: "untold", why: "not_all_open" });
  const versions = new Map(read.map(({ subject, version }) => [subject, version]));
  if (records.lastVersion < Math.max(0, ...versions.values())) {
    const isOnItsWay = isAltered(await sumOfRecords(records, { registers: law.registers, tallies, versions }));
    if (isOnItsWay) return telling.say("tally", { is: "untold", why: "on_its_way" });
  }
  telling.end("tally", await sumOfRecords(records, { registers: law.registers, tallies, versions }), (counted) => ({ records: counted }));
}

/** Which month it is of is all that the model asks of the time. */
function answerOf({ standing, tallies, standingAt }: ShownAnswer) {
  return { standing, tallies, standingAt: Date.parse(standingAt) * 1000 };
}
