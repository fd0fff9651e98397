import { definePurpose, trained } from "../../core/law/index.ts";
import { loans } from "./loans.ts";
import { payments } from "./payments.ts";

/** Whether to lend to somebody. The outcome is what a creditor's own rules call a default: 90 days past due within a year. */
export const lendTo = definePurpose({
  name: "lend-to",
  question: "Will this borrower get through the next 12 months of a loan without being 90 days past due?",
  about: ["person"],
  reads: [loans, payments],
  consent: { cite: "Directive (EU) 2023/2225, Art. 18 and 19; 15 USC 1681b(a)(2): looked at by consent, for an application" },
  outcome: {
    good: loans.counts.kept,
    bad: loans.counts.broken,
    words: {
      one: "loan year",
      many: "loan years",
      good: "free of payments 90 days past due",
      bad: "marked by a payment 90 days past due",
      subject: "borrower",
      others: {
        "payments.onTime": "months paid on time",
        "payments.late": "months in arrears",
        "payments.late60": "months 60 to 89 days past due",
        "payments.late90": "months 90 days past due or more",
        "payments.usedPercent": "percent of the credit in use",
        "payments.usedMonths": "the months that tell it",
        "payments.paidPercent": "percent paid of what was due",
        "payments.paidMonths": "the months that tell it",
        "payments.months": "months of loans",
        "loans.lent": "loans opened",
        "loans.repaid": "loans repaid",
        loans: "loans",
      },
    },
  },
  // A loan year takes a year: who had to show two would be a newcomer for two years.
  model: trained({ leastEvidence: 1 }),
  grades: { A: 0.99, B: 0.97, C: 0.93, D: 0.85, E: 0 },
});
