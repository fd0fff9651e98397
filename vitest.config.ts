import { existsSync } from "node:fs";
import { defineConfig } from "vitest/config";

const GLOBAL_SETUP = "test/global-setup.ts";

/** Long enough for a cloned database on a busy 2-core machine; a test that needs more is a benchmark. */
const TEST_TIMEOUT_MS = 60_000;

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "test/**/*.test.ts", "scripts/**/*.test.ts", "console/**/*.test.ts"],
    // Threads that keep their module graph: 60 files in 1.8 s against 17 s isolated. So no test may leave a global changed.
    pool: "threads",
    isolate: false,
    maxWorkers: 2,
    globalSetup: existsSync(new URL(GLOBAL_SETUP, import.meta.url)) ? [GLOBAL_SETUP] : [],
    testTimeout: TEST_TIMEOUT_MS,
    hookTimeout: TEST_TIMEOUT_MS,
    reporters: ["default"],
  },
});
