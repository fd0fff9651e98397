/** Looks at standings that are open to all: those at persons until they are stated, those at bodies by month. */
export {
  countBodyLook,
  countPublicLook,
  type PublicLookRow,
  readBodyLooks,
  readLookedAt,
  takePublicLooks,
} from "./public-looks.ts";
