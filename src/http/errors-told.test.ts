import { describe, expect, it } from "vitest";
import { CredenceError } from "../errors.ts";
import { errorTold } from "./errors-told.ts";

const REQUEST = { method: "POST", contentType: "text/csv", bodyBytesMax: 1024 };
const told = (code: string, extra: object = {}) => errorTold(Object.assign(new Error("as Node says it"), { code, ...extra }), REQUEST);

describe("an error on its way out", () => {
  it("stays as it is where it is ours", () => {
    const ours = new CredenceError("purpose_unknown", "no purpose");
    expect(errorTold(ours, REQUEST)).toBe(ours);
  });

  it.each([
    ["FST_ERR_CTP_BODY_TOO_LARGE", "body_too_large", /1 KiB \(1024 bytes/],
    ["FST_ERR_CTP_INVALID_MEDIA_TYPE", "media_type_unsupported", /"text\/csv"/],
    ["FST_ERR_BAD_URL", "request_malformed", /percent-encoding/],
    ["FST_ERR_MAX_PARAM_LENGTH", "request_malformed", /too long/],
    ["FST_ERR_CTP_INVALID_CONTENT_LENGTH", "request_malformed", /Content-Length/],
    ["ECONNRESET", "request_malformed", /closed/],
    ["FST_ERR_OTHER", "request_malformed", /FST_ERR_OTHER/],
  ])("is a row of the table where it is the request's fault: %s", (code, ours, message) => {
    expect(told(code, { statusCode: 400 })).toMatchObject({ code: ours, message: expect.stringMatching(message) });
  });

  it("is the store's where a connection to it was lost, though Node uses the same word for both", () => {
    expect(told("57P01").code).toBe("store_unavailable");
    expect(told("ECONNRESET", { syscall: "read" }).code).toBe("store_unavailable");
  });

  it("is else a mistake of ours, with its cause kept and not told", () => {
    const ours = told("EWHATEVER");
    expect([ours.code, ours.message.includes("as Node says it")]).toEqual(["internal", false]);
    expect(ours.cause).toBeInstanceOf(Error);
    expect(errorTold("thrown text", REQUEST).code).toBe("internal");
  });
});
