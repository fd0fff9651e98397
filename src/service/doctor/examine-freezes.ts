import type { FreezeStatement, ThawStatement } from "../../core/statement/index.ts";
import { freezeFaults } from "../../store/audit/index.ts";
import { readFreezeStatements, readFreezeStates } from "../../store/freeze-states/index.ts";
import { openStatement } from "../log/index.ts";
import { FaultList, type Finding, findingOf } from "./finding.ts";
import type { Scene } from "./scene.ts";

/** Whether freezes and thaws are of persons, and just those that their statements leave standing. */
export async function examineFreezes({ installation: { pool }, keys }: Scene): Promise<Finding[]> {
  const whole = findingOf("freezes_whole", await freezeFaults(pool), {
    sound: "every freeze is a person's, and every thaw opens one",
    unsound: "freezes are of nobody, or thaws open nothing",
  });
  const said: (FreezeStatement | ThawStatement)[] = [];
  /** Subjects of whom not all can be read: nothing follows from the rest. */
  const untold = new Set<string>();
  await readFreezeStatements(pool, async (rows) => {
    for (const row of rows) {
      const opened = openStatement(keys, row);
      // Written by us, and opened by its key.
      if (opened.is === "open") said.push(JSON.parse(opened.text) as FreezeStatement | ThawStatement);
      else untold.add(row.subject);
    }
  });
  const folded = foldOf(said);
  const differing = new FaultList();
  await readFreezeStates(pool, async (rows) => {
    for (const { subject, purpose, subscriber, until } of rows) {
      const place = placeOf({ subject, purpose, subscriber });
      const isSaid = folded.has(place) && folded.get(place) === until;
      folded.delete(place);
      if (!isSaid && !untold.has(subject)) differing.add({ subject, purpose, fault: "stands otherwise than its statements say" });
    }
  });
  for (const place of folded.keys()) {
    const [subject = "", purpose = ""] = place.split(" ");
    if (!untold.has(subject)) differing.add({ subject, purpose, fault: "does not stand, and its statements say that it does" });
  }
  return [
    whole,
    findingOf("freezes_folded", differing.faults, {
      sound: "what is frozen and thawed is what the statements say",
      unsound: "freezes or thaws stand otherwise than the statements say",
    }),
  ];
}

type Place = { readonly subject: string; readonly purpose: string; readonly subscriber: string | null };

/** A freeze itself is one that names no subscriber; a thaw for everybody names an empty one. */
function placeOf({ subject, purpose, subscriber }: Place): string {
  return `${subject} ${purpose} ${subscriber === null ? "" : `to ${subscriber}`}`;
}

/** What stands after all statements, and until when. */
function foldOf(said: readonly (FreezeStatement | ThawStatement)[]): Map<string, number | null> {
  const standing = new Map<string, number | null>();
  for (const statement of said.toSorted((a, b) => a.version - b.version)) {
    const { subject } = statement;
    for (const purpose of statement.purposes) {
      const lifts = statement.kind === "thaw" && statement.subscribers.length === 0 && statement.until === "further_notice";
      if (statement.kind === "freeze" || lifts) for (const place of placesWithin(standing, { subject, purpose })) standing.delete(place);
      if (statement.kind === "freeze") standing.set(placeOf({ subject, purpose, subscriber: null }), null);
      else if (!lifts) standing.set(placeOf({ subject, purpose, subscriber: statement.subscribers[0] ?? "" }), untilOf(statement));
    }
  }
  return standing;
}

function placesWithin(standing: ReadonlyMap<string, unknown>, { subject, purpose }: Omit<Place, "subscriber">): string[] {
  return [...standing.keys()].filter((place) => place.startsWith(`${subject} ${purpose} `));
}

function untilOf({ until }: ThawStatement): number | null {
  return until === "further_notice" ? null : until;
}
