/**
 * Writes Metro 2 files in their character format, for tests. All fields of the base segment, in their published order with their published widths: it
 * shares no table with the reader, so that a wrong position in either shows.
 */
const WIDTHS = [
  ["Record Descriptor Word", 4],
  ["Processing Indicator", 1],
  ["Time Stamp", 14],
  ["Correction Indicator", 1],
  ["Identification Number", 20],
  ["Cycle Identifier", 2],
  ["Consumer Account Number", 30],
  ["Portfolio Type", 1],
  ["Account Type", 2],
  ["Date Opened", 8],
  ["Credit Limit", 9],
  ["Highest Credit or Original Loan Amount", 9],
  ["Terms Duration", 3],
  ["Terms Frequency", 1],
  ["Scheduled Monthly Payment Amount", 9],
  ["Actual Payment Amount", 9],
  ["Account Status", 2],
  ["Payment Rating", 1],
  ["Payment History Profile", 24],
  ["Special Comment", 2],
  ["Compliance Condition Code", 2],
  ["Current Balance", 9],
  ["Amount Past Due", 9],
  ["Original Charge-off Amount", 9],
  ["Date of Account Information", 8],
  ["FCRA Compliance/Date of First Delinquency", 8],
  ["Date Closed", 8],
  ["Date of Last Payment", 8],
  ["Interest Type Indicator", 1],
  ["Reserved", 17],
  ["Surname", 25],
  ["First Name", 20],
  ["Middle Name", 20],
  ["Generation Code", 1],
  ["Social Security Number", 9],
  ["Date of Birth", 8],
  ["Telephone Number", 10],
  ["ECOA Code", 1],
  ["Consumer Information Indicator", 2],
  ["Country Code", 2],
  ["First Line of Address", 32],
  ["Second Line of Address", 32],
  ["City", 20],
  ["State", 2],
  ["Postal/Zip Code", 9],
  ["Address Indicator", 1],
  ["Residence Code", 1],
] as const;

/** A base segment by the published names of its fields; what is left out is as of a sound instalment loan of somebody who never was. */
export type BaseText = Partial<Record<(typeof WIDTHS)[number][0], string>>;

const SOUND: BaseText = {
  "Record Descriptor Word": "0426",
  "Processing Indicator": "1",
  "Time Stamp": "06012024080000",
  "Identification Number": "CREDENCE TEST",
  "Consumer Account Number": "A-1",
  "Portfolio Type": "I",
  "Account Type": "01",
  "Date Opened": "03172022",
  "Credit Limit": "000000000",
  "Highest Credit or Original Loan Amount": "000012000",
  "Terms Duration": "060",
  "Terms Frequency": "M",
  "Scheduled Monthly Payment Amount": "000000250",
  "Actual Payment Amount": "000000250",
  "Account Status": "11",
  "Payment History Profile": "B".repeat(24),
  "Current Balance": "000006000",
  "Amount Past Due": "000000000",
  "Original Charge-off Amount": "000000000",
  "Date of Account Information": "05312024",
  "Date Closed": "00000000",
  Surname: "NEVERWAS",
  "First Name": "NOBODY",
  "Social Security Number": "536904399",
  "Date of Birth": "01011970",
  "Telephone Number": "2025550123",
  "ECOA Code": "1",
  "First Line of Address": "1 NOWHERE STREET",
  City: "HARBOURTOWN",
  State: "NY",
};

/** One base segment of 426 characters. Throws a RangeError for a text that is longer than its field. */
export function baseText(fields: BaseText = {}): string {
  return WIDTHS.map(([name, width]) => {
    const text = fields[name] ?? SOUND[name] ?? "";
    if (text.length > width) throw new RangeError(`${name} is ${text.length} characters; wanted at most ${width}`);
    return text.padEnd(width);
  }).join("");
}

/** A whole file: header, the segments, and a trailer that counts them. */
export function metro2Text(segments: readonly string[]): string {
  const header = "0426HEADER".padEnd(426);
  const trailer = `0426TRAILER${String(segments.length).padStart(9, "0")}`.padEnd(426);
  return `${[header, ...segments, trailer].join("\n")}\n`;
}
