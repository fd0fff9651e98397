import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { createWorld } from "../../test/world.ts";
import { schemaText } from "../scripts/schema-text.ts";

it("knows what the server takes and gives: run `npm run -w console client`", async () => {
  const world = await createWorld({ config: "market" });
  const { body } = await world.anyone.get("/openapi.json");
  await world.close();
  const kept = await readFile(new URL("../src/api/schema.ts", import.meta.url), "utf8");
  expect(kept === (await schemaText(body)), "console/src/api/schema.ts is of another document").toBe(true);
});
