import { describe, expect, it } from "vitest";
import { SUBJECTS_MAX, subjectsIn } from "./subjects-in.ts";

const read = (text: string) => subjectsIn(new Blob([text]));

describe("the subjects of a table", () => {
  it("are read by their column, whatever else is there", async () => {
    expect(await read("name;Subject;onBehalf\nAda;account:otc:1; till 3 \n;;\nBo;account:otc:2;\n")).toEqual({
      rows: [
        { line: 2, subject: "account:otc:1", onBehalf: "till 3" },
        { line: 4, subject: "account:otc:2", onBehalf: "" },
      ],
    });
  });

  it("may be a bare list", async () => {
    expect(await read("account:otc:1\naccount:otc:2")).toMatchObject({ rows: [{ line: 1 }, { line: 2, subject: "account:otc:2" }] });
  });

  it.each([
    ["", { fault: "empty" }],
    ["subject\n", { fault: "empty" }],
    ["name,address\na,b\n", { fault: "no_subject" }],
    ['subject\n"account', { fault: "not_csv", line: 2 }],
  ])("of %j are none, and it says why", async (text, fault) => {
    expect(await read(text)).toEqual(fault);
  });

  it("are no text where the file is none", async () => {
    expect(await subjectsIn(new Blob([new Uint8Array([0xff, 0xfe, 0x00])]))).toEqual({ fault: "not_text" });
  });

  it("are at most as many as one looks through", async () => {
    const table = (rows: number) => `subject\n${Array.from({ length: rows }, (_, i) => `account:otc:${i}`).join("\n")}`;
    expect(await read(table(SUBJECTS_MAX))).toMatchObject({ rows: { length: SUBJECTS_MAX } });
    expect(await read(table(SUBJECTS_MAX + 1))).toEqual({ fault: "too_many" });
  });
});
