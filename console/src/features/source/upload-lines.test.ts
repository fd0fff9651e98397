import { describe, expect, it } from "vitest";
import { columnsFor, kindFor, missingFields } from "./columns-for.ts";
import { type Register, recordKindsOf } from "./record-fields.ts";
import { headOf, linesOf, type UploadForm, type UploadLine } from "./upload-lines.ts";

const declared = (name: string, records: Register["records"]): Register => ({
  name,
  version: 1,
  sector: "commerce",
  about: ["person"],
  basis: { kind: "contract", cite: "rules" },
  keep: { other: { years: 5 } },
  records,
  digest: "",
});

const REGISTERS = [
  declared("trades", {
    rated: { says: { rating: { class: "rating", min: -10, max: 10 }, by: { class: "counterparty" } }, counts: {} },
  }),
  declared("orders", {
    ordered: {
      says: { result: { class: "outcome", words: ["delivered", "cancelled"] }, price: { class: "money", optional: true } },
      counts: {},
    },
  }),
];

const KINDS = recordKindsOf(REGISTERS, ["trades", "orders"]);
const [RATED, ORDERED] = KINDS;
if (RATED === undefined || ORDERED === undefined) throw new RangeError("two kinds are declared");

async function linesIn(text: string, form: UploadForm): Promise<UploadLine[]> {
  const lines: UploadLine[] = [];
  for await (const { rows } of linesOf(new Blob([text]), form)) lines.push(...rows);
  return lines;
}

describe("the kinds of record that a source may send", () => {
  it("are those of the registers of its key", () => {
    expect(recordKindsOf(REGISTERS, ["orders"]).map(({ type }) => type)).toEqual(["ordered"]);
  });

  it("have an amount in two parts, and no part is wanted where the amount is not", () => {
    expect(
      ORDERED.fields
        .filter(({ path }) => path.startsWith("says.price"))
        .map(({ path, isInteger, isRequired }) => [path, isInteger, isRequired]),
    ).toEqual([
      ["says.price.amountMinor", true, false],
      ["says.price.currency", false, false],
    ]);
  });
});

describe("a table", () => {
  const header = ["Reference", "subject", "occurred at", "RATING", "says.by", "note"];

  it("is taken for the kind of record that its header fits best", () => {
    expect(kindFor(KINDS, header)?.type).toBe("rated");
    expect(kindFor(KINDS, ["reference", "subject", "occurredAt", "result"])?.type).toBe("ordered");
  });

  it("has columns by their names, and says what is missing", () => {
    const columns = columnsFor(RATED.fields, header);
    expect(columns).toEqual({ reference: 0, subject: 1, occurredAt: 2, "says.rating": 3, "says.by": 4 });
    expect(missingFields(RATED.fields, columns)).toEqual([]);
    expect(missingFields(RATED.fields, columnsFor(RATED.fields, ["subject"])).map(({ path }) => path)).toEqual([
      "reference",
      "occurredAt",
      "says.rating",
      "says.by",
    ]);
  });

  it("becomes records: whole numbers where they are wanted, nothing where a cell is empty, the rest as it stands", async () => {
    const form = { form: "csv", delimiter: ",", kind: RATED, columns: columnsFor(RATED.fields, header) } as const;
    const text = `${header.join(",")}\n1,account:otc:1,2024-05-01,-3,account:otc:2,x\n\n2,account:otc:1,2024-05-02,3.5,,x`;
    expect(await linesIn(text, form)).toEqual([
      {
        line: 2,
        reference: "1",
        record: {
          register: "trades",
          type: "rated",
          reference: "1",
          subject: "account:otc:1",
          occurredAt: "2024-05-01",
          says: { rating: -3, by: "account:otc:2" },
        },
      },
      {
        line: 4,
        reference: "2",
        record: {
          register: "trades",
          type: "rated",
          reference: "2",
          subject: "account:otc:1",
          occurredAt: "2024-05-02",
          says: { rating: "3.5" },
        },
      },
    ]);
  });

  it("puts an amount together from its two columns", async () => {
    const names = ["reference", "price.amountMinor", "price currency"];
    const form = { form: "csv", delimiter: ";", kind: ORDERED, columns: columnsFor(ORDERED.fields, names) } as const;
    const [line] = await linesIn(`${names.join(";")}\n7;1250;EUR`, form);
    expect(line).toMatchObject({ record: { says: { price: { amountMinor: 1250, currency: "EUR" } } } });
  });
});

describe("records a line", () => {
  it("are sent as they stand, and a line that is no record says so", async () => {
    expect(await linesIn('{"reference":"a"}\n\n[1]\nnonsense\n{"reference":7}', { form: "ndjson" })).toEqual([
      { line: 1, reference: "a", record: { reference: "a" } },
      { line: 3, reference: "", fault: "not_json" },
      { line: 4, reference: "", fault: "not_json" },
      { line: 5, reference: "", record: { reference: 7 } },
    ]);
  });
});

describe("the head of a file", () => {
  it.each([
    ['  {"a":1}\n{"b":2}', { form: "ndjson", first: '{"a":1}' }],
    ["a;b\n1;2\n", { form: "csv", delimiter: ";", header: ["a", "b"], rows: [["1", "2"]] }],
    [" \n", { form: "empty" }],
    ["PK\u0000\u0001", { form: "not_text" }],
  ])("of %j tells what it is", async (text, head) => {
    expect(await headOf(new Blob([text]))).toEqual(head);
  });
});
