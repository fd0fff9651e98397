import { Suspense } from "react";
import { Route, Switch, useLocation } from "wouter";
import { Loading } from "../ui/states/index.ts";
import { FetchedPage, type PageSource, pageOf } from "./fetched-page.tsx";
import { NotFound } from "./not-found.tsx";
import { PageGuard } from "./page-guard.tsx";

/** Every page by its address. Each is fetched when it is first wanted, so that what a reader gets first stays small. */
const PAGES: readonly Place[] = [
  { path: "/", page: pageOf(() => import("../features/look-up/index.ts").then((all) => all.LookUpPage)) },
  { path: "/standing/:purpose/*", page: pageOf(() => import("./standing-place.tsx").then((all) => all.StandingPlace)) },
  { path: "/log", page: pageOf(() => import("./log-place.tsx").then((all) => all.LogPlace)) },
  { path: "/sign-in", page: pageOf(() => import("../features/sign-in/index.ts").then((all) => all.SignInPage)) },
  { path: "/signed-in", page: pageOf(() => import("../features/sign-in/index.ts").then((all) => all.SignedInPage)) },
  { path: "/offices/:purpose?", page: pageOf(() => import("../features/offices/index.ts").then((all) => all.OfficesPage)) },
  { path: "/law", page: pageOf(() => import("../features/law/index.ts").then((all) => all.LawPage)) },
  { path: "/truth/:purpose?", page: pageOf(() => import("../features/truth/index.ts").then((all) => all.TruthPage)) },
  { path: "/ask", page: pageOf(() => import("../features/ask/index.ts").then((all) => all.AskPage)) },
  { path: "/ask/many", page: pageOf(() => import("../features/ask/index.ts").then((all) => all.ManyPage)) },
  { path: "/ask/checks", page: pageOf(() => import("../features/ask/index.ts").then((all) => all.ChecksPage)) },
  { path: "/ask/checks/:id", page: pageOf(() => import("../features/ask/index.ts").then((all) => all.CheckPage)) },
  { path: "/ask/corrections", page: pageOf(() => import("../features/ask/index.ts").then((all) => all.CorrectionsPage)) },
  { path: "/ask/reviews", page: pageOf(() => import("../features/ask/index.ts").then((all) => all.ReviewsPage)) },
  { path: "/my/*?", page: pageOf(() => import("./my-area/index.ts").then((all) => all.MyArea)) },
  { path: "/ask/keys", page: pageOf(() => import("../features/holder/index.ts").then((all) => all.KeysPage)) },
  { path: "/ask/notices", page: pageOf(() => import("../features/holder/index.ts").then((all) => all.NoticesPage)) },
  { path: "/source/keys", page: pageOf(() => import("../features/holder/index.ts").then((all) => all.KeysPage)) },
  { path: "/source/notices", page: pageOf(() => import("../features/holder/index.ts").then((all) => all.NoticesPage)) },
  { path: "/source", page: pageOf(() => import("../features/source/index.ts").then((all) => all.WorkPage)) },
  { path: "/source/disputes/:id", page: pageOf(() => import("../features/source/index.ts").then((all) => all.DisputePage)) },
  { path: "/source/upload", page: pageOf(() => import("../features/source/index.ts").then((all) => all.UploadPage)) },
  { path: "/source/faults", page: pageOf(() => import("../features/source/index.ts").then((all) => all.FaultsPage)) },
  { path: "/start", page: pageOf(() => import("../features/first-run/index.ts").then((all) => all.FirstRunPage)) },
  { path: "/operate", page: pageOf(() => import("../features/operate/index.ts").then((all) => all.OperatePage)) },
  { path: "/operate/work", page: pageOf(() => import("../features/operate/index.ts").then((all) => all.WorkPage)) },
  { path: "/operate/work/:id", page: pageOf(() => import("../features/operate/index.ts").then((all) => all.DisputePage)) },
  { path: "/operate/models", page: pageOf(() => import("../features/operate/index.ts").then((all) => all.ModelsPage)) },
  { path: "/operate/doctor", page: pageOf(() => import("../features/operate/index.ts").then((all) => all.DoctorPage)) },
  { path: "/operate/imports", page: pageOf(() => import("../features/operate/index.ts").then((all) => all.ImportsPage)) },
  { path: "/operate/keys", page: pageOf(() => import("../features/operate/index.ts").then((all) => all.KeysPage)) },
];

type Place = { readonly path: string; readonly page: PageSource };

/** Fetches the pages whose addresses begin alike, so that the first one is there when it is to be drawn. */
export async function fetchPagesAt(address: string): Promise<void> {
  const wanted = PAGES.filter(({ path }) => firstPart(path) === firstPart(address));
  await Promise.all(wanted.map(({ page }) => page.fetch()));
}

function firstPart(path: string): string {
  return path.split("/")[1] ?? "";
}

/** The page that the address names. */
export function Pages() {
  const [here] = useLocation();
  return (
    <PageGuard at={here}>
      <Suspense fallback={<Loading lines={6} />}>
        <Switch>
          {PAGES.map(({ path, page }) => (
            <Route key={path} path={path}>
              <FetchedPage source={page} />
            </Route>
          ))}
          <Route>
            <NotFound />
          </Route>
        </Switch>
      </Suspense>
    </PageGuard>
  );
}
