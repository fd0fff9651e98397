import { keepPartsAgain, readPartsThatRead } from "../../store/asker-parts/index.ts";
import type { SubjectCauses } from "../../store/index.ts";
import { writeStatements } from "../log/index.ts";
import { type DecidingParts, openParts, partsNow } from "./parts-again.ts";

/**
 * Decides the asker's own part of checks again, where a record of the subject was taken back, or one of the asker: after the checks themselves, since
 * a part rests on how its check stands. Each that comes out otherwise is stated in the asker's chain. Returns how many.
 */
export async function decideParts(deciding: Omit<DecidingParts, "cause">, causes: SubjectCauses): Promise<number> {
  const { tx, installation } = deciding;
  let changed = 0;
  await readPartsThatRead(tx, causes.subject, async (rows) => {
    const whole = { ...deciding, cause: causes.statement };
    const now = await partsNow(whole, await openParts(whole, rows));
    const other = now.flatMap(({ again }) => (again === undefined || again.isSame ? [] : [again]));
    if (other.length === 0) return;
    await writeStatements(
      tx,
      installation,
      other.map(({ statement }) => statement),
    );
    await keepPartsAgain(
      tx,
      other.map(({ kept }) => kept),
    );
    changed += other.length;
  });
  return changed;
}
