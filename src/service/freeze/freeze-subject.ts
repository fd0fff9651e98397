import { CredenceError } from "../../errors.ts";
import { insertFreezes } from "../../store/index.ts";
import { type Installation, purposeOf } from "../installation.ts";
import { changeFreezes } from "./change-freezes.ts";
import type { FreezeRequest, FreezeResult } from "./freeze-result.ts";

/**
 * Stops new checks of a person for some purposes, at once, for everybody and for all who are linked to that person. Placed again, it changes
 * nothing but that thaws end. Freezes are for persons: a body's standings are listed for everybody who may ask, and stopping one way to them
 * would only hide that there is another. Throws `subject_unknown`, `identifier_*`, `purpose_unknown`, `freeze_refused` or `store_unavailable`.
 */
export async function freezeSubject(installation: Installation, { purposes: named, ...asking }: FreezeRequest): Promise<FreezeResult> {
  const purposes = [...new Set(named.map((name) => purposeOf(installation, name).name))];
  if (purposes.length === 0) throw new CredenceError("freeze_refused", "no purpose is named; wanted at least one");
  return changeFreezes(installation, asking, {
    duty: "place_freeze",
    write: async (tx, { subject, kind, at }) => {
      if (kind !== "person") throw new CredenceError("freeze_refused", `the subject is a ${kind}; freezes are for persons`);
      return insertFreezes(tx, { subject, purposes }, at);
    },
    state: (stated) => ({ kind: "freeze", ...stated }),
  });
}
