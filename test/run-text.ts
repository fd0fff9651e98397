import type { Pool } from "../src/store/index.ts";

/** Runs a statement that is made in a test: what a pool takes are texts of the product. */
export async function runText(pool: Pool, text: string): Promise<void> {
  await pool(Object.assign([text], { raw: [text] }));
}
