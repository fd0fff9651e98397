import { type Breach, breachAt, type SourceFile } from "./source-file.ts";

/**
 * Who may import whom: `cli, http -> service -> store, core -> lib` and `packs -> core`. "Down" reaches further than one step, so each row
 * names all that lies below. errors.ts is open to all, and index.ts, the package's front, re-exports from anywhere.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  "errors.ts": ["error-rows.ts", "due-process-error-rows.ts", "model-error-rows.ts", "operation-error-rows.ts"],
  "error-rows.ts": [],
  "due-process-error-rows.ts": ["error-rows.ts"],
  "model-error-rows.ts": ["error-rows.ts"],
  "operation-error-rows.ts": ["error-rows.ts"],
  lib: [],
  core: ["lib"],
  packs: ["core", "lib"],
  store: ["core", "lib"],
  service: ["store", "core", "lib"],
  http: ["service", "store", "core", "lib"],
  "config.ts": ["packs", "core", "lib"],
  "place.ts": ["service", "store", "core", "lib"],
  "wall-clock.ts": [],
  "workshop-of.ts": ["service", "packs", "core"],
  "sequence-apart.ts": ["service", "store"],
  "sequencer-thread.ts": ["sequence-apart.ts", "wall-clock.ts", "service", "store"],
  cli: ["app.ts", "place.ts", "wall-clock.ts", "config.ts", "service", "store", "packs", "core", "lib"],
};

/** Where all meets. */
const UNBOUND = ["app.ts", "index.ts"];

/** A package that belongs to one place, so that it can be replaced in one place. */
const PACKAGE_HOME: Readonly<Record<string, string>> = {
  pg: "store",
  "pg-copy-streams": "store",
  fastify: "http",
  "@fastify/rate-limit": "http",
  "@fastify/swagger": "http",
  "fastify-type-provider-zod": "http",
  commander: "cli",
  "date-holidays": "packs",
  "chinese-days": "packs",
  nodemailer: "service",
  "openid-client": "service",
  standardwebhooks: "service",
  "file-type": "service",
};

/** Imports that do not point down, and packages used outside their home. Tests may set up what they like. */
export function layerBreaches(files: readonly SourceFile[]): Breach[] {
  return files.filter(({ path, isTest }) => path.startsWith("src/") && !isTest).flatMap(breachesIn);
}

function breachesIn(file: SourceFile): Breach[] {
  const from = areaOf(file.path);
  return file.imports.flatMap((edge) => {
    const message = edge.target === undefined ? packageProblem(from, edge.specifier) : layerProblem(from, edge.target);
    return message === undefined ? [] : [breachAt(file, edge, message)];
  });
}

function layerProblem(from: string, target: string): string | undefined {
  if (!target.startsWith("src/")) return `src may not import ${target}: what ships depends on what ships`;
  const to = areaOf(target);
  if (to === from || to === "errors.ts" || UNBOUND.includes(from)) return undefined;
  const allowed = MAY_IMPORT[from];
  if (allowed === undefined) return `${from} has no row in MAY_IMPORT of layer-breaches.ts: say there what it may import`;
  return allowed.includes(to) ? undefined : `${from} may not import ${to} (${target}): imports point down only`;
}

function packageProblem(from: string, specifier: string): string | undefined {
  const home = PACKAGE_HOME[specifier];
  if (home === undefined || home === from || UNBOUND.includes(from)) return undefined;
  return `${specifier} is used in ${home} only, not in ${from}`;
}

/** The first folder below src, or the file itself. */
function areaOf(path: string): string {
  return path.split("/")[1] ?? path;
}
