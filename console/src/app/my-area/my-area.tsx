import { lazy, Suspense } from "react";
import { Route, Switch } from "wouter";
import { Loading } from "../../ui/states/index.ts";
import { SubNav } from "../../ui/sub-nav/index.ts";
import { useWords } from "../../ui/words/index.ts";
import { NotFound } from "../not-found.tsx";
import { words } from "./words.ts";

const file = () => import("../../features/my-file/index.ts");
const disputes = () => import("../../features/my-disputes/index.ts");
const rights = () => import("../../features/my-rights/index.ts");

/** What concerns whoever is signed in as a subject, or for one. The longer address comes before the one that it begins with. */
const PAGES = [
  { path: "/my", page: lazy(async () => ({ default: (await file()).MyFilePage })) },
  { path: "/my/records/:record", page: lazy(async () => ({ default: (await file()).MyRecordPage })) },
  { path: "/my/looks", page: lazy(async () => ({ default: (await file()).MyLooksPage })) },
  { path: "/my/decisions", page: lazy(async () => ({ default: (await file()).MyDecisionsPage })) },
  { path: "/my/history", page: lazy(async () => ({ default: (await file()).MyHistoryPage })) },
  { path: "/my/proofs", page: lazy(async () => ({ default: (await file()).MyProofsPage })) },
  { path: "/my/disputes", page: lazy(async () => ({ default: (await disputes()).MyDisputesPage })) },
  { path: "/my/disputes/new", page: lazy(async () => ({ default: (await disputes()).NewDisputePage })) },
  { path: "/my/disputes/:dispute", page: lazy(async () => ({ default: (await disputes()).MyDisputePage })) },
  { path: "/my/rights", page: lazy(async () => ({ default: (await rights()).MyRightsPage })) },
  { path: "/my/reach", page: lazy(async () => ({ default: (await rights()).MyReachPage })) },
  { path: "/my/erasure", page: lazy(async () => ({ default: (await rights()).MyErasurePage })) },
] as const;

/** The pages about whoever is signed in, with the ways between them. */
export function MyArea() {
  const t = useWords(words);
  const places = [
    { href: "/my", name: t.file },
    { href: "/my/looks", name: t.looks },
    { href: "/my/disputes", name: t.disputes },
    { href: "/my/decisions", name: t.decisions },
    { href: "/my/rights", name: t.rights },
    { href: "/my/reach", name: t.reach },
    { href: "/my/erasure", name: t.erasure },
    { href: "/my/history", name: t.history },
    { href: "/my/proofs", name: t.proofs },
  ];
  return (
    <>
      <SubNav label={t.label} places={places} />
      <Suspense fallback={<Loading lines={8} />}>
        <Switch>
          {PAGES.map(({ path, page }) => (
            <Route key={path} path={path} component={page} />
          ))}
          <Route>
            <NotFound />
          </Route>
        </Switch>
      </Suspense>
    </>
  );
}
