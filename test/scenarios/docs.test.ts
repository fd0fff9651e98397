import chromium from "@sparticuz/chromium";
import { type Browser, chromium as browsers } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { ERRORS } from "../../src/errors.ts";
import { createWorld, type World } from "../world.ts";

const mediaShape = z.record(z.string(), z.object({ schema: z.looseObject({}), example: z.unknown().optional() }));
const documentShape = z.looseObject({
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({
        summary: z.string().min(1),
        requestBody: z.object({ content: mediaShape }).optional(),
        responses: z.record(z.string(), z.object({ description: z.string(), content: mediaShape.optional() })),
      }),
    ),
  ),
});

let world: World;
let document: z.output<typeof documentShape>;
beforeAll(async () => {
  world = await createWorld({ config: "market" });
  document = documentShape.parse((await world.anyone.get("/openapi.json")).body);
});
afterAll(async () => {
  await world.checkSoundness();
  await world.close();
});

const operations = () =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );

describe("the OpenAPI document", () => {
  it("is of version 3.1 and has every route of the API", () => {
    expect(document).toMatchObject({ openapi: "3.1.0", components: { securitySchemes: { apiKey: { type: "http", scheme: "bearer" } } } });
    expect(
      operations()
        .map(({ path, method }) => `${method.toUpperCase()} ${path}`)
        .sort(),
    ).toEqual([
      "DELETE /v1/browser-session",
      "DELETE /v1/consents",
      "DELETE /v1/freezes",
      "DELETE /v1/links",
      "DELETE /v1/me/consents",
      "DELETE /v1/me/contacts/{id}",
      "DELETE /v1/me/freezes",
      "DELETE /v1/me/representatives/{id}",
      "DELETE /v1/me/session",
      "DELETE /v1/own-keys/{id}",
      "GET /healthz",
      "GET /log/checkpoint",
      "GET /log/epochs/{epoch}/checkpoint",
      "GET /log/epochs/{epoch}/key",
      "GET /log/epochs/{epoch}/tile/entries/{*}",
      "GET /log/epochs/{epoch}/tile/{*}",
      "GET /log/key",
      "GET /log/tile/entries/{*}",
      "GET /log/tile/{*}",
      "GET /metrics",
      "GET /readyz",
      "GET /v1/authority-looks",
      "GET /v1/bodies",
      "GET /v1/browser-session",
      "GET /v1/checks",
      "GET /v1/checks/{id}",
      "GET /v1/courses",
      "GET /v1/disputes",
      "GET /v1/disputes/{id}",
      "GET /v1/disputes/{id}/evidence/{evidence}",
      "GET /v1/disputes/{id}/record",
      "GET /v1/erasures",
      "GET /v1/house",
      "GET /v1/law",
      "GET /v1/law/words",
      "GET /v1/log",
      "GET /v1/log/growth",
      "GET /v1/me/consents",
      "GET /v1/me/contacts",
      "GET /v1/me/disputes",
      "GET /v1/me/disputes/{id}",
      "GET /v1/me/disputes/{id}/evidence/{evidence}",
      "GET /v1/me/erasures",
      "GET /v1/me/file",
      "GET /v1/me/file.html",
      "GET /v1/me/file/proofs",
      "GET /v1/me/representatives",
      "GET /v1/me/reviews",
      "GET /v1/me/rights",
      "GET /v1/me/session",
      "GET /v1/notices",
      "GET /v1/operations",
      "GET /v1/operations/imports",
      "GET /v1/operations/jobs",
      "GET /v1/operations/jobs/{id}",
      "GET /v1/operations/keys",
      "GET /v1/operations/models",
      "GET /v1/own-keys",
      "GET /v1/own-notices",
      "GET /v1/purposes",
      "GET /v1/purposes/{name}/attack-costs",
      "GET /v1/purposes/{name}/backtest",
      "GET /v1/purposes/{name}/card",
      "GET /v1/purposes/{name}/model",
      "GET /v1/purposes/{name}/proof",
      "GET /v1/purposes/{name}/truth",
      "GET /v1/redecisions",
      "GET /v1/registers",
      "GET /v1/reviews",
      "GET /v1/sessions/issuers",
      "GET /v1/sources",
      "GET /v1/sources/{name}",
      "GET /v1/standings",
      "GET /v1/standings.csv",
      "GET /v1/standings/{subject}",
      "GET /v1/statements/{id}/proof",
      "GET /v1/subjects/{id}/consents",
      "GET /v1/subjects/{id}/file",
      "GET /v1/subjects/{id}/proof",
      "GET /v1/subjects/{id}/records",
      "GET /v1/subjects/{id}/report",
      "GET /v1/verifications",
      "GET /v1/verifications/{id}",
      "GET /v1/welcome",
      "POST /v1/authority/looks",
      "POST /v1/authority/withholdings",
      "POST /v1/browser-sessions",
      "POST /v1/checks",
      "POST /v1/checks/{id}/decision",
      "POST /v1/consents",
      "POST /v1/contacts",
      "POST /v1/contacts/stops",
      "POST /v1/corrections",
      "POST /v1/corrections/{record}/tell",
      "POST /v1/disputes",
      "POST /v1/disputes/{id}/answer",
      "POST /v1/disputes/{id}/answer-statement",
      "POST /v1/disputes/{id}/decide",
      "POST /v1/disputes/{id}/escalate",
      "POST /v1/disputes/{id}/evidence",
      "POST /v1/disputes/{id}/extend",
      "POST /v1/disputes/{id}/join",
      "POST /v1/disputes/{id}/reinsert",
      "POST /v1/disputes/{id}/reopen",
      "POST /v1/disputes/{id}/route",
      "POST /v1/disputes/{id}/statement",
      "POST /v1/disputes/{id}/take-back",
      "POST /v1/disputes/{id}/tell",
      "POST /v1/erasures/{id}/answer",
      "POST /v1/freezes",
      "POST /v1/informed",
      "POST /v1/links",
      "POST /v1/me/consents",
      "POST /v1/me/contacts",
      "POST /v1/me/contacts/{id}/confirmation",
      "POST /v1/me/corrections/{record}/tell",
      "POST /v1/me/disputes",
      "POST /v1/me/disputes/{id}/escalate",
      "POST /v1/me/disputes/{id}/evidence",
      "POST /v1/me/disputes/{id}/reopen",
      "POST /v1/me/disputes/{id}/statement",
      "POST /v1/me/disputes/{id}/take-back",
      "POST /v1/me/erasures",
      "POST /v1/me/freezes",
      "POST /v1/me/representatives",
      "POST /v1/me/reviews",
      "POST /v1/me/ring-listings/{id}/reply",
      "POST /v1/operations/activations",
      "POST /v1/operations/jobs",
      "POST /v1/operations/jobs/{id}/stop",
      "POST /v1/operations/keys/{id}/revocation",
      "POST /v1/operations/uploads",
      "POST /v1/own-keys",
      "POST /v1/records",
      "POST /v1/repairs",
      "POST /v1/reviews/{id}/decision",
      "POST /v1/sessions",
      "POST /v1/sessions/codes",
      "POST /v1/sessions/issuers/{name}",
      "POST /v1/sessions/openid",
      "POST /v1/verifications",
      "POST /v1/verifications/{id}/confirmation",
      "POST /v1/withdrawals",
      "PUT /v1/operations/uploads/{id}",
    ]);
  });

  it("says of each route what it is for, and of each error only codes that there are", () => {
    for (const { operation } of operations()) {
      for (const [status, { description }] of Object.entries(operation.responses)) {
        if (status === "200") continue;
        for (const [, code = ""] of description.matchAll(/`(\w+)`/g)) expect(ERRORS).toHaveProperty([code, "status"], Number(status));
      }
    }
  });

  it("gives examples that fit their own schemas", () => {
    const media = operations().flatMap(({ operation }) => [
      ...Object.values(operation.requestBody?.content ?? {}),
      ...Object.values(operation.responses["200"]?.content ?? {}),
    ]);
    const examples = media.flatMap(({ schema, example }) => (example === undefined ? [] : [{ schema, example }]));
    expect(examples.length).toBeGreaterThan(10);
    for (const { schema, example } of examples)
      expect(z.fromJSONSchema(JSON.parse(JSON.stringify(schema))).parse(example)).toEqual(example);
  });
});

describe("the page of the docs", () => {
  it("shows every route, and its examples work as they stand", async () => {
    const { text, headers } = await world.anyone.get("/docs");
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
    for (const { path, operation } of operations()) {
      expect(text).toContain(path);
      expect(text).toContain(operation.summary.replaceAll("'", "&#39;"));
    }
    const { body } = await world.anyone.get("/openapi.json");
    const record = body.paths["/v1/records"].post.requestBody.content["application/json"].schema.items.examples[0];
    expect((await (await world.source("bitcoin-otc")).post("/v1/records", [record])).body).toMatchObject({ recorded: 1, refused: 0 });
    const check = body.paths["/v1/checks"].post.requestBody.content["application/json"].schema.anyOf[0].examples[0];
    expect((await (await world.subscriber()).post("/v1/checks", check)).body.standing.hasRecord).toBe(true);
  });

  it("explains every error at the place to which a problem's type points", async () => {
    const { text } = await world.anyone.get("/docs/errors");
    for (const code of Object.keys(ERRORS)) expect(text).toContain(`id="${code}"`);
  });

  describe("in a browser", () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await browsers.launch({ executablePath: await chromium.executablePath(), args: chromium.args, headless: true });
    });
    afterAll(() => browser.close());

    it("loads nothing from elsewhere, has no broken link, and fits a telephone", async () => {
      const address = `http://127.0.0.1:${await world.listen()}`;
      const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
      const asked: string[] = [];
      const faults: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      page.on("console", (message) => faults.push(message.text()));
      page.on("pageerror", (error) => faults.push(error.message));
      for (const path of ["/", "/docs", "/docs/errors"]) {
        await page.goto(`${address}${path}`);
        expect(
          await page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"),
          `${path} is no wider than the screen`,
        ).toBe(true);
        const links: string[] = await page.$$eval("a[href^='#']", (anchors) => anchors.map((anchor) => anchor.getAttribute("href") ?? ""));
        for (const link of links) expect(await page.$(`[id="${link.slice(1)}"]`), link).not.toBeNull();
      }
      expect(asked).toEqual([`${address}/`, `${address}/docs`, `${address}/docs/errors`]);
      expect(faults).toEqual([]);
    });
  });
});
