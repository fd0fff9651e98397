import { readChunks } from "../cursor.ts";
import { OPENING_COLUMNS, OPENING_JOINS, type OpeningRow } from "../log/index.ts";
import { type Pool, part } from "../sql.ts";

/** Hands on the statements of consents, of informing and of authorities' looks. */
export async function readAllowanceStatements(pool: Pool, take: (rows: OpeningRow[]) => Promise<void>): Promise<void> {
  const query = part`
    select ${OPENING_COLUMNS} from (
      select subject, id as statement from statement
      where kind in ('consent', 'consent_withdrawal', 'informed', 'authority_look', 'withholding')
    ) as w ${OPENING_JOINS} order by w.subject, w.statement`;
  await readChunks(pool, { name: "allowance_statements", query }, take);
}

/** What stands of it, in words that a fold of the statements has to come to: which row of whom, and what it says. */
export type AllowanceState = { readonly subject: string; readonly place: string; readonly state: string };

/** Hands on what persons agreed to and were told, and the looks by authorities, as they stand. */
export async function readAllowanceStates(pool: Pool, take: (rows: AllowanceState[]) => Promise<void>): Promise<void> {
  const query = part`
    select subject, concat_ws(' ', 'consent', id, purpose) as place,
      concat_ws(' ', given_at, coalesce(until::text, 'withdrawn'), array_to_string(recipients, ','), recorded_by,
        coalesce(withdrawn_at::text, 'standing'), withdrawn_by) as state from consent
    union all select subject, concat_ws(' ', 'informed', purpose), concat_ws(' ', informed_at, statement) from informed
    union all select subject, concat_ws(' ', 'look', id),
      concat_ws(' ', looked_at, month, coalesce(withheld_until::text, 'shown'), authority) from authority_look
    union all select subject, concat_ws(' ', 'withholding', statement), look::text from withholding`;
  await readChunks(pool, { name: "allowance_states", query }, take);
}
