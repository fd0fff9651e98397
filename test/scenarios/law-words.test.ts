import { afterAll, beforeAll, expect, it } from "vitest";
import { createWorld, type World } from "../world.ts";

let city: World;
beforeAll(async () => {
  city = await createWorld({ config: "city" });
});
afterAll(() => city.close());

const words = async (language: string) =>
  (await city.anyone.send({ method: "GET", url: "/v1/law/words", headers: { "accept-language": language } })).body;

it("is told in the reader's language, down to its closed words", async () => {
  const english = await words("en");
  const chinese = await words("zh-CN,zh;q=0.9");
  expect(english.registers.map(({ title }: { title: string }) => title)).toContain("Requests to public bodies");
  expect(chinese.registers.map(({ title }: { title: string }) => title)).toContain("公共服务请求");
  expect(chinese.registers.find(({ name }: { name: string }) => name === "requests")).toMatchObject({
    records: [{ type: "closed", title: "请求办结" }],
    words: { served: "已办理" },
    sources: [{ name: "baltimore-311" }],
  });
  expect(chinese.purposes.find(({ name }: { name: string }) => name === "be-served-by")).toMatchObject({
    question: "该机构会在期限内办结下一个请求吗？",
    outcome: { many: "请求", good: "按期办结" },
  });
  expect([english, chinese].map(({ duties, outcomes }) => [duties.decide_dispute, outcomes.suspend_while_open])).toEqual([
    ["Decide a dispute", "the record stops counting"],
    ["就异议作出决定", "该记录不再计入"],
  ]);
  expect(english.purposes.every(({ askers }: { askers: unknown[] }) => askers.length > 0)).toBe(true);
});

it("has the whole of its closed lists, each refusal with what it means and what helps", async () => {
  const { dataClasses, neverRecorded, refusals } = await words("en");
  expect(dataClasses).toHaveLength(11);
  expect(neverRecorded).toHaveLength(15);
  const codes = refusals.map(({ code }: { code: string }) => code);
  expect(codes).toEqual(
    expect.arrayContaining(["frozen", "consent_missing", "right_missing", "config_against_law", "standings_not_public"]),
  );
  expect(codes.filter((code: string) => code.startsWith("witness_"))).toEqual([]);
  for (const { meaning, remedy } of refusals) expect(Math.min(meaning.length, remedy.length)).toBeGreaterThan(5);
});
