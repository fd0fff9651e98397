import { describe, expect, it } from "vitest";
import { runTool } from "./run-tool.ts";

describe("runTool", () => {
  it("is ok when the tool says so, and keeps what it printed", async () => {
    expect(await runTool("node", ["node", "--print", "6 * 7"])).toEqual({
      name: "node",
      isOk: true,
      seconds: expect.any(Number),
      output: "42",
    });
  });

  it("is not ok when the tool fails or is not there", async () => {
    expect(await runTool("node", ["node", "--eval", "process.exit(3)"])).toMatchObject({ isOk: false });
    expect(await runTool("gone", ["no-such-tool"])).toMatchObject({ isOk: false, output: expect.stringContaining("ENOENT") });
  });
});
