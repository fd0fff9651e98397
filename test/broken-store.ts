import type { Pool } from "../src/store/index.ts";
import { runText } from "./run-text.ts";

/** Where a store's server is to fail, and how. */
export type Breaking = {
  /** When a trigger fires, as `before insert on leaf for each statement`; at the commit where it is deferrable. */
  readonly at: string;
  /** It raises an error, or the session that was at it dies. */
  readonly by: "an error" | "a lost session";
  /** How often, before it goes well again. */
  readonly times: number;
};

const FAILURES = {
  "an error": "raise exception 'broken on purpose'",
  "a lost session": "perform pg_terminate_backend(pg_backend_pid()), pg_sleep(10)",
} as const;

/** Makes the server fail at a statement, so many times. A sequence counts them: what it gave out is never rolled back. */
export async function breakStore(pool: Pool, { at, by, times }: Breaking): Promise<void> {
  await runText(pool, "create sequence times_broken");
  await runText(
    pool,
    `create function fail_here() returns trigger language plpgsql as $$ begin
      if nextval('times_broken') <= ${times} then ${FAILURES[by]}; end if;
      return new;
    end $$`,
  );
  const kind = at.includes("deferrable") ? "constraint trigger" : "trigger";
  await runText(pool, `create ${kind} failing ${at} execute function fail_here()`);
}

/** Takes out what `breakStore` put in; returns how often the server was at that statement. */
export async function mendStore(pool: Pool): Promise<number> {
  const [row] = await pool<{ times: number }>`select case when is_called then last_value else 0 end as times from times_broken`;
  await runText(pool, "drop function fail_here cascade");
  await runText(pool, "drop sequence times_broken");
  return row?.times ?? 0;
}
