/** The law in force, and changes of it (law 11): proposed, signed by two operators, published, and in effect 30 days later. */
export { demandNoWidening, enterLaw } from "./enter-law.ts";
export { type LawOffice, type LawOfficeOpening, openLawOffice } from "./law-office.ts";
export type { LawChangeState, WaitingLawChange } from "./law-verdict.ts";
export { makeOperatorKey, type OperatorKey, readOperatorKey } from "./operator-key.ts";
export { type LawProposal, type ProposedLawChange, proposeLawChange } from "./propose-law-change.ts";
export { type ShownLaw, type ShownLawChange, showLaw } from "./show-law.ts";
export { type LawChangeSigning, type SignedLawChange, signLawChange } from "./sign-law-change.ts";
export { type LawChangeWithdrawal, withdrawLawChange } from "./withdraw-law-change.ts";
