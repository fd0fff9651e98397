import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ARBITRARY_NOW, arbitraryInput, arbitraryRegister } from "../../../test/arbitrary-record.ts";
import { canonicalJson } from "../../lib/index.ts";
import { formatIdentifier } from "../identity/index.ts";
import { contentReaderOf, recordParserOf } from "./index.ts";

const registerAndRecord = arbitraryRegister.chain((register) => fc.tuple(fc.constant(register), arbitraryInput(register)));

describe("a record's content", () => {
  it("is the canonical JSON (RFC 8785) of what the source said, though it is written without sorting", () => {
    fc.assert(
      fc.property(registerAndRecord, ([register, input]) => {
        const { content, says, ...parsed } = recordParserOf([register])(input, { now: ARBITRARY_NOW });
        const { kind, knownAt, occurredAt, precision, reference, type } = parsed;
        const subject = formatIdentifier(parsed.subject);
        const said = { kind, knownAt, occurredAt, precision, reference, register: register.name, says, subject, type };
        expect(content).toBe(canonicalJson(said));
        expect(JSON.parse(content)).toEqual(said);
      }),
    );
  });

  it("is read back with all that follows from it, for any register", () => {
    fc.assert(
      fc.property(registerAndRecord, ([register, input]) => {
        const parsed = recordParserOf([register])(input, { now: ARBITRARY_NOW });
        const read = contentReaderOf(register)(parsed.content);
        const { type, reference, occurredAt, knownAt, month, counts, adverse, slot, expiresAt } = parsed;
        expect(read).toEqual({ type, reference, occurredAt, knownAt, month, counts, adverse, slot, expiresAt });
      }),
    );
  });

  it("is in normal form already: parsed once more, it says the same", () => {
    const instants = { now: ARBITRARY_NOW };
    fc.assert(
      fc.property(registerAndRecord, ([register, input]) => {
        const parse = recordParserOf([register]);
        const { says, subject } = parse(input, instants);
        const hasInstant = Object.values(register.records.said?.says ?? {}).some((field) => field.class === "instant");
        fc.pre(!hasInstant);
        const again = parse({ ...input, says, subject: formatIdentifier(subject) }, instants);
        expect(again.content).toBe(parse(input, instants).content);
      }),
    );
  });

  it.each(["", "not JSON", "null", "[]", '{"says":null,"type":"said","register":"sayings"}', '{"says":{},"type":"said"}'])(
    "that is %j is refused, and not with a stack trace",
    (text) => {
      fc.assert(
        fc.property(arbitraryRegister, (register) => {
          expect(() => contentReaderOf(register)(text)).toThrow(expect.objectContaining({ code: "record_malformed" }));
        }),
        { numRuns: 1 },
      );
    },
  );
});
