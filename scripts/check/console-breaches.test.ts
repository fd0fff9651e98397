import { describe, expect, it } from "vitest";
import { consoleBreaches } from "./console-breaches.ts";
import { parseSource } from "./source-file.ts";

const messagesOf = (path: string, text: string) =>
  consoleBreaches([parseSource(`console/src/${path}`, text)]).map(({ message }) => message);

describe("consoleBreaches", () => {
  it.each([
    ["app/routes.tsx", "../features/log/index.ts"],
    ["app/app.tsx", "./shell/index.ts"],
    ["features/log/log-page.tsx", "./growth.tsx"],
    ["features/log/log-page.tsx", "./parts/growth.tsx"],
    ["features/log/log-page.tsx", "../../ui/table/index.ts"],
    ["features/log/log-page.tsx", "../../api/index.ts"],
    ["features/log/log-page.tsx", "credence/log"],
    ["app/shell/shell.tsx", "../words.ts"],
    ["ui/table/data-table.tsx", "../words/index.ts"],
    ["api/who.ts", "./server.ts"],
    ["app/main.tsx", "react"],
  ])("lets %s import %s", (path, specifier) => {
    expect(messagesOf(path, `import { x } from "${specifier}";`)).toEqual([]);
  });

  it.each([
    ["features/log/log-page.tsx", "../law/index.ts", "features do not import one another"],
    ["features/log/log-page.tsx", "../../app/routes.tsx", "features may not import app"],
    ["features/log/log-page.tsx", "../../ui/table/data-table.tsx", "import console/src/ui/table/index.ts instead"],
    ["features/log/log-page.tsx", "../../api/server.ts", "import console/src/api/index.ts instead"],
    ["features/log/log-page.tsx", "../../../../src/core/log/index.ts", "as a package only"],
    ["app/routes.tsx", "../features/log/log-page.tsx", "import console/src/features/log/index.ts instead"],
    ["ui/table/data-table.tsx", "../../features/log/index.ts", "ui may not import features"],
    ["api/who.ts", "../ui/words/index.ts", "api may not import ui"],
    ["api/who.ts", "credence/log", "credence/log is for features and ui"],
  ])("does not let %s import %s", (path, specifier, because) => {
    expect(messagesOf(path, `import { x } from "${specifier}";`)).toEqual([expect.stringContaining(because)]);
  });

  it.each(["const a = <p dangerouslySetInnerHTML={{ __html: text }} />;", "element.innerHTML = text;"])("refuses %s", (text) => {
    expect(messagesOf("features/log/log-page.tsx", text)).toEqual([expect.stringContaining("makes markup of text")]);
  });
});
