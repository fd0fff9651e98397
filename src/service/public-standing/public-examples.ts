import { isPublicPurpose } from "../../core/law/index.ts";
import type { Installation } from "../installation.ts";
import { examplesOf } from "../subject-examples.ts";

/** Whom to look up for a purpose, as `scheme:value`, and what there is to see. */
export type PublicExample = { readonly purpose: string; readonly identifier: string; readonly shows: "good" | "bad" | "newcomer" };

const SHOWN = ["good", "bad", "newcomer"] as const;

/**
 * A good, a bad and a new subject of each purpose that is open to all, as far as there are any. Bodies only; in a simulated store, where nobody is
 * meant, persons too. Throws `store_unavailable`.
 */
export async function publicExamples(installation: Installation): Promise<readonly PublicExample[]> {
  const { isSimulated } = await installation.moment();
  const found: PublicExample[] = [];
  for (const purpose of installation.purposes.values()) {
    if (!isPublicPurpose(purpose)) continue;
    const examples = await examplesOf(installation, purpose, isSimulated ? purpose.about : ["body"]);
    for (const shows of SHOWN) {
      const identifier = examples?.[shows];
      if (identifier !== undefined) found.push({ purpose: purpose.name, identifier, shows });
    }
  }
  return found;
}
