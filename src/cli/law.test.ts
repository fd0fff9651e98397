import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { runCommandLine } from "./run-command-line.ts";

async function run(...words: string[]) {
  const streams = { stdout: new PassThrough(), stderr: new PassThrough() };
  const code = await runCommandLine(["law", ...words], streams);
  const read = (stream: PassThrough): string => String(stream.read() ?? "");
  return { code, out: read(streams.stdout), problem: read(streams.stderr) };
}

describe("credence law, without any store", () => {
  it("prints the pack that was named", async () => {
    expect(await run("uk")).toEqual({ code: 0, out: expect.stringMatching(/^United Kingdom \(uk\): 14 duties/), problem: "" });
  });

  it("prints each pack that a configuration goes by, once", async () => {
    const { out } = await run("--config", "city");
    expect(out.match(/\d+ duties/g)).toEqual(["38 duties"]);
    expect((await run("--config", "market")).out).toMatch(/^European Union \(eu\)/);
  });

  it("prints which there are when nothing is named", async () => {
    expect((await run()).out).toMatch(/^law pack +of +duties +unconfirmed$/m);
  });

  it("prints JSON for programs", async () => {
    const [pack] = JSON.parse((await run("cn", "--json")).out);
    expect([pack.name, pack.duties[0].name, pack.duties[0].number]).toEqual(["cn", "decide_dispute", { amount: 20, unit: "days" }]);
  });

  it("refuses a pack that there is not, and names those there are", async () => {
    expect(await run("mars")).toEqual({ code: 2, out: "", problem: expect.stringContaining("there are us, eu, uk, cn, in") });
  });
});
