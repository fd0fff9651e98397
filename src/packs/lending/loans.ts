import { constant, defineRegister, field, isWord, when } from "../../core/law/index.ts";
import { lendingSector } from "../sectors.ts";

/**
 * Loans to persons: that there was one, how each of its years went, that it ended. What anybody earns, owns, buys or is has no field
 * (Directive (EU) 2023/2225, Art. 18(3): economic and financial data that is necessary and proportionate, and nothing from social networks).
 */
export const loans = defineRegister({
  name: "loans",
  version: 1,
  sector: lendingSector,
  about: ["person"],
  basis: { kind: "consent", cite: "the borrower's written consent, given with the application (GDPR Art. 6(1)(a); 15 USC 1681b(a)(2))" },
  // Both alike: paying back is the only way in which a borrower without a bank's long memory can show anything.
  keep: { adverse: { years: 5 }, other: { years: 5 } },
  records: {
    /** Happened on the day on which the loan was opened. */
    lent: {
      says: {
        loan: field.reference(),
        form: field.category("instalment", "mortgage", "revolving", "credit-line", "open"),
        amount: field.optional(field.money()),
        termMonths: field.optional(field.quantity({ min: 1, max: 600 })),
      },
      onePer: ["loan"],
      counts: { lent: constant(1) },
    },
    /** Happened when the year began, known when it was over, whichever way it went: who is late early would else be known first. */
    "loan-year": {
      says: { loan: field.reference(), until: field.instant(), result: field.outcome("kept", "ninety-days-past-due") },
      onePer: ["loan", "month"],
      adverse: isWord("result", "ninety-days-past-due"),
      counts: { kept: when(isWord("result", "kept")), broken: when(isWord("result", "ninety-days-past-due")) },
    },
    ended: {
      says: { loan: field.reference(), how: field.outcome("repaid", "transferred") },
      onePer: ["loan"],
      counts: { repaid: when(isWord("how", "repaid")) },
    },
  },
});
