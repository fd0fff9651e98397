import type {
  AuthorityLookStatement,
  ConsentStatement,
  ConsentWithdrawalStatement,
  InformedStatement,
  WithholdingStatement,
} from "../../core/statement/index.ts";
import { monthOf } from "../../lib/index.ts";
import { readAllowanceStatements, readAllowanceStates } from "../../store/consents/index.ts";
import { openStatement } from "../log/index.ts";
import { FaultList, type Finding, findingOf } from "./finding.ts";
import type { Scene } from "./scene.ts";

type Said = ConsentStatement | ConsentWithdrawalStatement | InformedStatement | AuthorityLookStatement | WithholdingStatement;

/** Whether what persons agreed to and were told, and which looks of authorities are withheld until when, is what the statements say. */
export async function examineConsents({ installation: { pool }, keys }: Scene): Promise<Finding[]> {
  const said: Said[] = [];
  /** Subjects of whom not all can be read: nothing follows from the rest. */
  const untold = new Set<string>();
  await readAllowanceStatements(pool, async (rows) => {
    for (const row of rows) {
      const opened = openStatement(keys, row);
      // Written by us, and opened by its key.
      if (opened.is === "open") said.push(JSON.parse(opened.text) as Said);
      // An erased consent or information took its row along; what ended a consent left its trace there.
      else if (opened.is === "faulty" || row.kind === "consent_withdrawal") untold.add(row.subject);
    }
  });
  const folded = foldOf(said);
  const differing = new FaultList();
  await readAllowanceStates(pool, async (rows) => {
    for (const { subject, place, state } of rows) {
      const isSaid = folded.get(`${subject} ${place}`) === state;
      folded.delete(`${subject} ${place}`);
      if (!isSaid && !untold.has(subject)) differing.add({ subject, place, fault: "stands otherwise than its statements say" });
    }
  });
  for (const key of folded.keys()) {
    const [subject = "", ...place] = key.split(" ");
    if (!untold.has(subject))
      differing.add({ subject, place: place.join(" "), fault: "does not stand, and its statements say that it does" });
  }
  return [
    findingOf("consents_folded", differing.faults, {
      sound: "what persons agreed to and were told, and which looks are withheld, is what the statements say",
      unsound: "consents, information or looks of authorities stand otherwise than the statements say",
    }),
  ];
}

/** What stands after all statements, in the words of `AllowanceState`. */
function foldOf(said: readonly Said[]): Map<string, string> {
  const standing = new Map<string, string>();
  for (const statement of said.toSorted(inOrder)) apply(standing, statement);
  return standing;
}

const ORDER = ["consent", "informed", "authority_look", "consent_withdrawal", "withholding"];

/** What others refer to first; else by time, and the first withdrawal of a consent and the last end of a withholding hold. */
function inOrder(a: Said, b: Said): number {
  return ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || a.at - b.at;
}

function apply(standing: Map<string, string>, statement: Said): void {
  const { subject } = statement;
  switch (statement.kind) {
    case "consent":
      for (const { name } of statement.purposes) standing.set(`${subject} consent ${statement.id} ${name}`, consentState(statement));
      return;
    case "informed":
      for (const name of statement.purposes) standing.set(`${subject} informed ${name}`, `${statement.informedAt} ${statement.id}`);
      return;
    case "authority_look":
      standing.set(`${subject} look ${statement.id}`, lookState(statement, "shown"));
      return;
    case "consent_withdrawal":
      for (const id of statement.consents)
        for (const name of statement.purposes) end(standing, `${subject} consent ${id} ${name}`, statement);
      return;
    case "withholding": {
      standing.set(`${subject} withholding ${statement.id}`, statement.look);
      const place = `${subject} look ${statement.look}`;
      const state = standing.get(place);
      if (state !== undefined) standing.set(place, withheldTo(state, statement.until));
    }
  }
}

const STANDING = " standing";

function consentState({ givenAt, until, recipients, by }: ConsentStatement): string {
  return `${givenAt} ${until} ${recipients.join(",")} ${by}${STANDING}`;
}

function end(standing: Map<string, string>, place: string, { at, by }: ConsentWithdrawalStatement): void {
  const state = standing.get(place);
  if (state?.endsWith(STANDING)) standing.set(place, `${state.slice(0, -STANDING.length)} ${at} ${by}`);
}

function lookState({ at, authority }: AuthorityLookStatement, until: string): string {
  return `${at} ${monthOf(at)} ${until} ${authority}`;
}

function withheldTo(state: string, until: number): string {
  const [at = "", month = "", , ...authority] = state.split(" ");
  return [at, month, until, ...authority].join(" ");
}
