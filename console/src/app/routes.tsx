import { lazy, Suspense } from "react";
import { Route, Switch } from "wouter";
import { Loading } from "../ui/states/index.ts";
import { NotFound } from "./not-found.tsx";

/** Every page by its address. Each is fetched when it is first wanted, so that what a reader gets first stays small. */
const PAGES: readonly Place[] = [
  { path: "/sign-in", page: lazy(() => import("../features/sign-in/index.ts").then((all) => ({ default: all.SignInPage }))) },
  { path: "/signed-in", page: lazy(() => import("../features/sign-in/index.ts").then((all) => ({ default: all.SignedInPage }))) },
  { path: "/offices/:purpose?", page: lazy(() => import("../features/offices/index.ts").then((all) => ({ default: all.OfficesPage }))) },
];

type Place = { readonly path: string; readonly page: ReturnType<typeof lazy> };

/** The page that the address names. */
export function Pages() {
  return (
    <Suspense fallback={<Loading lines={6} />}>
      <Switch>
        {PAGES.map(({ path, page }: Place) => (
          <Route key={path} path={path} component={page} />
        ))}
        <Route>
          <NotFound />
        </Route>
      </Switch>
    </Suspense>
  );
}
