import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { consoleFolder } from "../../scripts/console/build-console.mjs";
import { buildServer } from "../../src/http/index.ts";
import { openIssuers, readSignInPolicy } from "../../src/service/openid/index.ts";
import { rated } from "../../test/given-records.ts";
import { chromiumMissing } from "../../test/interop/launch-chromium.ts";
import { type OpenidIssuer, openOpenidIssuer } from "../../test/openid-issuer.ts";
import { freePort } from "./free-port.ts";
import { type Console, openConsole } from "./open-console.ts";

const noChromium = chromiumMissing();
const us = { id: "credence", secret: "a secret of thirty-two characters" };

/** A second server of the same world, which takes the word of a real OpenID provider. */
describe.skipIf(noChromium)(`signing in with an issuer, in Chromium${noChromium === undefined ? "" : ` (skipped: ${noChromium})`}`, () => {
  let house: Console;
  let issuer: OpenidIssuer;
  let server: FastifyInstance;
  let address: string;
  beforeAll(async () => {
    house = await openConsole();
    await house.world.records([rated({ subject: "account:otc:ann" })]);
    address = `http://127.0.0.1:${await freePort()}`;
    issuer = await openOpenidIssuer({ ...us, redirect: `${address}/signed-in` });
    server = await serverWith(issuer.url);
    await server.listen({ port: Number(new URL(address).port), host: "127.0.0.1" });
  });
  afterAll(async () => {
    await server.close();
    await issuer.close();
    await house.close();
  });

  async function serverWith(url: string): Promise<FastifyInstance> {
    const folder = await mkdtemp(join(tmpdir(), "credence-sign-in-"));
    const path = join(folder, "sign-in.json");
    const identifiers = [{ claim: "sub", scheme: "account", before: "otc:" }];
    const issuers = [{ ...us, name: "eid", title: "National eID", url, scope: "openid", identifiers }];
    await writeFile(path, JSON.stringify({ redirect: `${address}/signed-in`, issuers }), { mode: 0o600 });
    const policy = await readSignInPolicy(path);
    await rm(folder, { recursive: true });
    const { installation, check } = house.world;
    return buildServer({ installation, check, issuers: openIssuers(policy), console: consoleFolder() });
  }

  /** Without the harness's eye for requests to other houses: the issuer is one. */
  async function reader(): Promise<Page> {
    const context = await house.browser.newContext({ baseURL: address, locale: "en-GB" });
    return context.newPage();
  }

  it("goes there, comes back, and is where one wanted to be", async () => {
    issuer.set({ sub: "ann" });
    const page = await reader();
    await page.goto("/sign-in?to=/my/looks");
    await page.getByRole("button", { name: "Continue with National eID" }).click();
    await page.waitForURL("**/my/looks");
    await page.getByRole("banner").getByRole("link", { name: "My file" }).waitFor();
    expect(await page.evaluate("sessionStorage.length")).toBe(0);
    await page.context().close();
  });

  it("says so where nobody here has what the issuer vouches for", async () => {
    issuer.set({ sub: "stranger" });
    const page = await reader();
    await page.goto("/sign-in");
    await page.getByRole("button", { name: "Continue with National eID" }).click();
    await page.getByText("no subject has any of your identifiers").waitFor();
    await page.context().close();
  });

  it("takes no answer that this browser did not ask for", async () => {
    const page = await reader();
    await page.goto("/signed-in?code=abc&state=def");
    await page.getByText("This browser did not begin this sign-in").waitFor();
    await page.getByRole("main").getByRole("link", { name: "Sign in" }).click();
    await page.waitForURL("**/sign-in");
    await page.context().close();
  });
});
