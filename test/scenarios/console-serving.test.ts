import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gunzipSync, gzipSync } from "node:zlib";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildServer } from "../../src/http/index.ts";
import { type Answer, type Caller, createCaller } from "../caller.ts";
import { createWorld, type World } from "../world.ts";

const SCRIPT = "console.log('a page');".repeat(40);
const PAGE =
  '<!doctype html><head><title>Credence</title><meta property="csp-nonce" nonce="CREDENCE_NONCE"><script src="/assets/index-1.js"></script></head><body></body>';

let world: World;
let folder: string;
let server: FastifyInstance;
let anyone: Caller;
beforeAll(async () => {
  world = await createWorld({ config: "market" });
  folder = await builtConsole();
  server = await serverOf(folder);
  anyone = createCaller(server);
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
  await world.checkSoundness();
  await world.close();
});

async function serverOf(console: string): Promise<FastifyInstance> {
  const made = buildServer({ installation: world.installation, check: world.check, console });
  await made.ready();
  return made;
}

async function builtConsole(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), "credence-console-"));
  await mkdir(join(made, "assets"));
  await mkdir(join(made, ".vite"));
  const files: Readonly<Record<string, string | Buffer>> = {
    "index.html": PAGE,
    "mark.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
    "notes.md": "not for anybody",
    ".vite/manifest.json": JSON.stringify({ "src/features/log/index.ts": { file: "assets/log-3.js" } }),
    "assets/index-1.js": SCRIPT,
    "assets/index-1.js.br": brotliCompressSync(SCRIPT),
    "assets/index-1.js.gz": gzipSync(SCRIPT),
    "assets/page-2.css": "main { color: teal }",
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(made, name), content);
  return made;
}

const asked = (url: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
  anyone.send({ method: "GET", url, headers: { accept: "text/html,*/*;q=0.8", ...headers } });

const nonceIn = (text: string) => /nonce="([^"]*)"/.exec(text)?.[1] ?? "";

describe("the console's page", () => {
  it("is answered at / and at every path of its own, to whoever reads HTML", async () => {
    for (const path of ["/", "/sign-in", "/standing/trade-with/account:otc:1", "/log", "/my/disputes?page=2"]) {
      const { status, text, headers } = await asked(path);
      expect([path, status, headers["content-type"]]).toEqual([path, 200, "text/html; charset=utf-8"]);
      expect(text).toContain("<title>Credence</title>");
    }
  });

  it("names at once what the page at its path needs", async () => {
    expect((await asked("/log")).text).toContain('<link rel="modulepreload" crossorigin href="/assets/log-3.js">');
    expect((await asked("/")).text).not.toContain("modulepreload");
  });

  it("says at once what has to be known of the house, as the API does", async () => {
    const said = /<meta name="credence-house" content="([^"]*)"><\/head>/.exec((await asked("/")).text)?.[1] ?? "";
    expect(JSON.parse(said.replaceAll("&quot;", '"'))).toEqual((await anyone.get("/v1/house")).body);
  });

  it("takes no path of a program's", async () => {
    for (const path of ["/v1/nothing", "/v1/me/nothing", "/log/nothing", "/assets/nothing.js", "/docs/nothing"])
      expect(await asked(path), path).toMatchObject({ status: 404, body: { code: "route_unknown" } });
    expect(await asked("/nothing", { accept: "application/json" })).toMatchObject({ status: 404, body: { code: "route_unknown" } });
    expect(await anyone.post("/nothing", {})).toMatchObject({ status: 404, body: { code: "route_unknown" } });
    expect((await asked("/v1/purposes")).body.purposes.length).toBeGreaterThan(0);
    expect((await asked("/log/key")).text).toContain("+");
    expect((await asked("/docs")).text).toContain("Credence");
  });

  it("allows no script but this server's, no style without the answer's nonce, and nothing of another origin", async () => {
    const { text, headers } = await asked("/");
    const nonce = nonceIn(text);
    expect(headers["content-security-policy"]).toBe(
      `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data:; connect-src 'self'; font-src 'self'; ` +
        "manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    );
  });

  it("has a nonce of 128 bits, another one each time", async () => {
    const nonces = await Promise.all([1, 2, 3].map(async () => nonceIn((await asked("/")).text)));
    expect(new Set(nonces).size).toBe(3);
    for (const nonce of nonces) expect(Buffer.from(nonce, "base64")).toHaveLength(16);
  });

  it.each([
    ["x-content-type-options", "nosniff"],
    ["referrer-policy", "same-origin"],
    ["cross-origin-opener-policy", "same-origin"],
    ["cross-origin-resource-policy", "same-origin"],
    ["permissions-policy", "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"],
    ["cache-control", "no-cache"],
    ["vary", "accept-encoding"],
  ])("says %s", async (name, value) => {
    expect((await asked("/sign-in")).headers[name]).toBe(value);
  });

  it("comes packed to whoever takes that, with the nonce of its header", async () => {
    const answer = await server.inject({ method: "GET", url: "/", headers: { "accept-encoding": "br, gzip" } });
    expect(answer.headers["content-encoding"]).toBe("gzip");
    const text = gunzipSync(answer.rawPayload).toString();
    expect(answer.headers["content-security-policy"]).toContain(`'nonce-${nonceIn(text)}'`);
  });
});

describe("an asset of the console", () => {
  it("is packed as the build packed it, and kept for a year", async () => {
    const seen = [];
    for (const accepted of ["gzip, deflate, br", "gzip", "br;q=0, gzip;q=0.0", ""]) {
      const answer = await server.inject({ method: "GET", url: "/assets/index-1.js", headers: { "accept-encoding": accepted } });
      seen.push([answer.headers["content-encoding"], answer.rawPayload.length < SCRIPT.length]);
      expect(answer.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
      expect(answer.headers["content-type"]).toBe("text/javascript; charset=utf-8");
    }
    expect(seen).toEqual([
      ["br", true],
      ["gzip", true],
      [undefined, false],
      [undefined, false],
    ]);
  });

  it("is guarded like the page, and allows no style of its own", async () => {
    const { headers } = await asked("/assets/page-2.css");
    expect(headers).toMatchObject({ "x-content-type-options": "nosniff", "cross-origin-resource-policy": "same-origin" });
    expect(headers["content-security-policy"]).toContain("style-src 'self';");
  });

  it("that keeps its name is kept for an hour", async () => {
    const { headers } = await asked("/mark.svg");
    expect([headers["content-type"], headers["cache-control"]]).toEqual(["image/svg+xml", "public, max-age=3600"]);
  });

  it("is one of the list that was read at the start, and of no other folder", async () => {
    await writeFile(join(folder, "assets/late.js"), "late()");
    const outside = [
      "/assets/late.js",
      "/assets/../index.html.js",
      "/assets/..%2f..%2fetc/passwd",
      "/assets/..%2fmark.svg",
      "/assets/index-1.js.br",
    ];
    for (const path of outside) {
      const { status, text } = await anyone.send({ method: "GET", url: path });
      expect([path, status]).toEqual([path, 404]);
      expect(text).not.toContain("root:");
    }
    for (const path of ["/.vite/manifest.json", "/notes.md"]) expect((await anyone.get(path)).status).toBe(404);
  });

  it("has a head without a body", async () => {
    const { status, text, headers } = await anyone.send({ method: "HEAD", url: "/assets/index-1.js" });
    expect([status, text, Number(headers["content-length"])]).toEqual([200, "", SCRIPT.length]);
  });
});

describe("a server without a console", () => {
  it("says in one plain page how to build it", async () => {
    const without = await serverOf(join(folder, "nowhere"));
    const { status, text, headers } = await createCaller(without).get("/");
    expect([status, headers["content-type"]]).toEqual([200, "text/html; charset=utf-8"]);
    expect(text).toContain("npm run -w console build");
    expect((await createCaller(without).send({ method: "GET", url: "/sign-in", headers: { accept: "text/html" } })).status).toBe(404);
    await without.close();
  });

  it("does not start on a folder that is something else", async () => {
    const other = await mkdtemp(join(tmpdir(), "credence-console-"));
    await writeFile(join(other, "index.html"), "<p>somebody's page</p>");
    await expect(serverOf(other)).rejects.toMatchObject({ code: "console_malformed" });
    await rm(other, { recursive: true });
  });
});
