import { describe, expect, it } from "vitest";
import type { Register } from "../../core/law/index.ts";
import { parseInstant } from "../../lib/index.ts";
import { market } from "../../packs/configs/index.ts";
import { endsAt } from "./ends-at.ts";

const micros = (text: string) => parseInstant(text).micros;
const [trades]: readonly Register[] = market.packs[0]?.registers ?? [];
const occurredAt = micros("2020-03-01T12:00:00Z");
const times = (until: string, isAdverse: boolean) => ({ occurredAt, expiresAt: micros(until), isAdverse });
const under = (law: "us" | "cn" | "eu") => ({ ...market, lawPacks: { commerce: law } }) as const;

describe("when a record ends", () => {
  it("is its register's time where the law's is longer, or there is none", () => {
    expect(endsAt(under("us"), trades, "person")(times("2025-03-01T12:00:00Z", true))).toBe(micros("2025-03-01T12:00:00Z"));
    expect(endsAt(under("eu"), trades, "person")(times("2035-03-01T12:00:00Z", true))).toBe(micros("2035-03-01T12:00:00Z"));
  });

  it("is the law's where that is sooner and it is about a person: five years in China, seven in the United States", () => {
    const late = times("2035-03-01T12:00:00Z", true);
    expect(endsAt(under("us"), trades, "person")(late)).toBe(micros("2027-03-02T05:00:00Z") - 1);
    expect(endsAt(under("cn"), trades, "person")(late)).toBe(micros("2025-03-01T16:00:00Z") - 1);
    expect(endsAt(under("us"), trades, "body")(late)).toBe(late.expiresAt);
    expect(endsAt(under("us"), undefined, "person")(late)).toBe(late.expiresAt);
  });
});
