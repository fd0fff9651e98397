import { raterFaults } from "../../store/audit/index.ts";
import { readRatersAt, readRaterTables } from "../../store/raters/index.ts";
import { digestOfText } from "../log/index.ts";
import { MONTHS_HELD, ratedRegisters, raterTableText } from "../raters/index.ts";
import { FaultList, type Finding, findingOf } from "./finding.ts";
import type { Scene } from "./scene.ts";

/** Whether the tables of raters are as the log has them, and those still held have the classes of their digest. */
export async function examineRaters({ installation }: Scene): Promise<Finding[]> {
  const { pool } = installation;
  const found = new FaultList();
  found.addAll(await raterFaults(pool));
  for (const { register } of ratedRegisters(installation)) {
    for (const { month, digest, raters, gone } of await readRaterTables(pool, register.name, MONTHS_HELD)) {
      const held = await readRatersAt(pool, register.name, month);
      const classes = held.map(({ subject, class: raterClass }) => [subject, raterClass] as const);
      const isSame =
        gone === 0 ? digestOfText(raterTableText({ register: register.name, month, classes })) === digest : held.length === raters - gone;
      if (!isSame) found.add({ of: `${register.name} ${month}`, fault: "table of raters whose classes are not of its digest" });
    }
  }
  return [
    findingOf("raters_whole", found.faults, {
      sound: "every table of raters, and every listing of a ring, is as the log has it",
      unsound: "tables of raters, or listings of rings, are not as the log has them",
    }),
  ];
}
