import { describe, expect, it } from "vitest";
import { errorForLog } from "./log-line.ts";

describe("what the log says of an error", () => {
  it("is its message and where it was thrown, for an error of our own making", () => {
    const { error, stack } = errorForLog(new RangeError("row 3 has no register"));
    expect(error).toBe("RangeError: row 3 has no register");
    expect(stack[0]).toMatch(/^at .*log-line\.test\.ts/);
    expect(stack.length).toBeLessThanOrEqual(12);
  });

  it("leaves out the messages that quote what they were given", () => {
    const fromPostgres = Object.assign(new Error('invalid input syntax for type uuid: "+12025550142"'), {
      code: "22P02",
      severity: "ERROR",
    });
    expect(errorForLog(fromPostgres).error).toBe("Error (22P02)");
    const fromJson = new SyntaxError('Unexpected token, "+12025550142" is not valid JSON');
    expect(errorForLog(fromJson).error).toBe("SyntaxError");
  });

  it("is something even where what was thrown is no error", () => {
    expect(errorForLog("+12025550142")).toEqual({ error: "a thrown string", stack: [] });
  });
});
