import { MantineProvider } from "@mantine/core";
import { QueryCache, QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { isAboutRights, isWorthRetrying, noteSignedOut } from "../api/index.ts";
import { WordsProvider } from "../ui/words/index.ts";
import { Pages } from "./routes.tsx";
import { Shell } from "./shell/index.ts";
import { theme } from "./theme.ts";

/** An answer may be shown again for as long without asking; a standing changes with each record. */
const FRESH_MS = 15_000;

const RETRIES_MAX = 2;

const queries: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: (error) => isAboutRights(error) && noteSignedOut(queries) }),
  defaultOptions: {
    queries: { staleTime: FRESH_MS, retry: (count, error) => count < RETRIES_MAX && isWorthRetrying(error) },
  },
});

/** Everything around the pages: theme, language, what was fetched. */
export function App() {
  return (
    <StrictMode>
      <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={styleNonce}>
        <QueryClientProvider client={queries}>
          <WordsProvider>
            <Shell>
              <Pages />
            </Shell>
          </WordsProvider>
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>
  );
}

/** Mantine writes its variables into a style element, which the Content-Security-Policy wants this word on. */
function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? "";
}
