import { add, constant, defineRegister, field, isWord, not, present, when } from "../../core/law/index.ts";
import { lendingSector } from "../sectors.ts";

const isLate = not(isWord("status", "current"));
const isBroken = isWord("status", "late-90", "late-120", "late-150", "late-180", "default");

/** How loans stood month by month. Amounts are for the file; counts read shares of them, which need no currency. */
export const payments = defineRegister({
  name: "payments",
  version: 1,
  sector: lendingSector,
  about: ["person"],
  basis: { kind: "consent", cite: "the borrower's written consent, given with the application (GDPR Art. 6(1)(a); 15 USC 1681b(a)(2))" },
  keep: { adverse: { years: 5 }, other: { years: 5 } },
  records: {
    /** How a loan stood on a day of a month. `late-30` is 30 to 59 days past due, and so on; `default`: charged off, in collection or seized. */
    "month-end": {
      says: {
        loan: field.reference(),
        status: field.outcome("current", "late-30", "late-60", "late-90", "late-120", "late-150", "late-180", "default"),
        balance: field.optional(field.money()),
        pastDue: field.optional(field.money()),
        due: field.optional(field.money()),
        paid: field.optional(field.money()),
        usedPercent: field.optional(field.quantity({ min: 0, max: 999 })),
        paidPercent: field.optional(field.quantity({ min: 0, max: 999 })),
      },
      onePer: ["loan", "month"],
      adverse: isLate,
      counts: {
        months: constant(1),
        onTime: when(isWord("status", "current")),
        late: when(isLate),
        late30: when(isWord("status", "late-30")),
        late60: when(isWord("status", "late-60")),
        late90: when(isBroken),
        usedPercent: add("usedPercent"),
        usedMonths: when(present("usedPercent")),
        paidPercent: add("paidPercent"),
        paidMonths: when(present("paidPercent")),
      },
    },
  },
});
