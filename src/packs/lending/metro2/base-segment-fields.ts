/** One field of a fixed-width record: its number and name as published, its first position (from 1) and its length in characters. */
export type FixedField = { readonly number: string; readonly name: string; readonly from: number; readonly length: number };

/**
 * The fields of the base segment in its character format of 426 that are read, by their published positions. The Metro 2 guide is licensed by its
 * publisher (CDIA); these are names and places, as lenders' software publishes them.
 *
 * Names, dates of birth, telephone numbers, addresses and the segments J1 to N1 behind (other people, employers) are never read.
 */
export const BASE_FIELDS = {
  recordLength: { number: "1", name: "Record Descriptor Word", from: 1, length: 4 },
  account: { number: "7", name: "Consumer Account Number", from: 43, length: 30 },
  portfolio: { number: "8", name: "Portfolio Type", from: 73, length: 1 },
  opened: { number: "10", name: "Date Opened", from: 76, length: 8 },
  limit: { number: "11", name: "Credit Limit", from: 84, length: 9 },
  original: { number: "12", name: "Highest Credit or Original Loan Amount", from: 93, length: 9 },
  termsDuration: { number: "13", name: "Terms Duration", from: 102, length: 3 },
  termsFrequency: { number: "14", name: "Terms Frequency", from: 105, length: 1 },
  scheduled: { number: "15", name: "Scheduled Monthly Payment Amount", from: 106, length: 9 },
  actual: { number: "16", name: "Actual Payment Amount", from: 115, length: 9 },
  status: { number: "17A", name: "Account Status", from: 124, length: 2 },
  rating: { number: "17B", name: "Payment Rating", from: 126, length: 1 },
  earlier: { number: "18", name: "Payment History Profile", from: 127, length: 24 },
  balance: { number: "21", name: "Current Balance", from: 155, length: 9 },
  pastDue: { number: "22", name: "Amount Past Due", from: 164, length: 9 },
  day: { number: "24", name: "Date of Account Information", from: 182, length: 8 },
  socialSecurity: { number: "34", name: "Social Security Number", from: 298, length: 9 },
  liability: { number: "37", name: "ECOA Code", from: 325, length: 1 },
} as const satisfies Record<string, FixedField>;

/** One of the fields that are read. */
export type BaseField = keyof typeof BASE_FIELDS;

/** Characters of a base segment, of a header and of a trailer. */
export const SEGMENT_CHARS = 426;
