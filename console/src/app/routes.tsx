import { lazy, Suspense } from "react";
import { Route, Switch } from "wouter";
import { Loading } from "../ui/states/index.ts";
import { NotFound } from "./not-found.tsx";

/** Every page by its address. Each is fetched when it is first wanted, so that what a reader gets first stays small. */
const PAGES: readonly Place[] = [
  { path: "/", page: lazy(() => import("../features/look-up/index.ts").then((all) => ({ default: all.LookUpPage }))) },
  { path: "/standing/:purpose/*", page: lazy(() => import("./standing-place.tsx").then((all) => ({ default: all.StandingPlace }))) },
  { path: "/log", page: lazy(() => import("./log-place.tsx").then((all) => ({ default: all.LogPlace }))) },
  { path: "/sign-in", page: lazy(() => import("../features/sign-in/index.ts").then((all) => ({ default: all.SignInPage }))) },
  { path: "/signed-in", page: lazy(() => import("../features/sign-in/index.ts").then((all) => ({ default: all.SignedInPage }))) },
  { path: "/offices/:purpose?", page: lazy(() => import("../features/offices/index.ts").then((all) => ({ default: all.OfficesPage }))) },
  { path: "/law", page: lazy(() => import("../features/law/index.ts").then((all) => ({ default: all.LawPage }))) },
  { path: "/truth/:purpose?", page: lazy(() => import("../features/truth/index.ts").then((all) => ({ default: all.TruthPage }))) },
  { path: "/ask", page: lazy(() => import("../features/ask/index.ts").then((all) => ({ default: all.AskPage }))) },
  { path: "/ask/many", page: lazy(() => import("../features/ask/index.ts").then((all) => ({ default: all.ManyPage }))) },
  { path: "/ask/checks", page: lazy(() => import("../features/ask/index.ts").then((all) => ({ default: all.ChecksPage }))) },
  { path: "/ask/checks/:id", page: lazy(() => import("../features/ask/index.ts").then((all) => ({ default: all.CheckPage }))) },
  { path: "/ask/corrections", page: lazy(() => import("../features/ask/index.ts").then((all) => ({ default: all.CorrectionsPage }))) },
  { path: "/ask/reviews", page: lazy(() => import("../features/ask/index.ts").then((all) => ({ default: all.ReviewsPage }))) },
  { path: "/my/*?", page: lazy(() => import("./my-area/index.ts").then((all) => ({ default: all.MyArea }))) },
  { path: "/ask/keys", page: lazy(() => import("../features/holder/index.ts").then((all) => ({ default: all.KeysPage }))) },
  { path: "/ask/notices", page: lazy(() => import("../features/holder/index.ts").then((all) => ({ default: all.NoticesPage }))) },
  { path: "/source/keys", page: lazy(() => import("../features/holder/index.ts").then((all) => ({ default: all.KeysPage }))) },
  { path: "/source/notices", page: lazy(() => import("../features/holder/index.ts").then((all) => ({ default: all.NoticesPage }))) },
  { path: "/source", page: lazy(() => import("../features/source/index.ts").then((all) => ({ default: all.WorkPage }))) },
  { path: "/source/disputes/:id", page: lazy(() => import("../features/source/index.ts").then((all) => ({ default: all.DisputePage }))) },
  { path: "/source/upload", page: lazy(() => import("../features/source/index.ts").then((all) => ({ default: all.UploadPage }))) },
  { path: "/source/faults", page: lazy(() => import("../features/source/index.ts").then((all) => ({ default: all.FaultsPage }))) },
  { path: "/start", page: lazy(() => import("../features/first-run/index.ts").then((all) => ({ default: all.FirstRunPage }))) },
  { path: "/operate", page: lazy(() => import("../features/operate/index.ts").then((all) => ({ default: all.OperatePage }))) },
  { path: "/operate/work", page: lazy(() => import("../features/operate/index.ts").then((all) => ({ default: all.WorkPage }))) },
  { path: "/operate/work/:id", page: lazy(() => import("../features/operate/index.ts").then((all) => ({ default: all.DisputePage }))) },
  { path: "/operate/models", page: lazy(() => import("../features/operate/index.ts").then((all) => ({ default: all.ModelsPage }))) },
  { path: "/operate/doctor", page: lazy(() => import("../features/operate/index.ts").then((all) => ({ default: all.DoctorPage }))) },
  { path: "/operate/imports", page: lazy(() => import("../features/operate/index.ts").then((all) => ({ default: all.ImportsPage }))) },
  { path: "/operate/keys", page: lazy(() => import("../features/operate/index.ts").then((all) => ({ default: all.KeysPage }))) },
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
