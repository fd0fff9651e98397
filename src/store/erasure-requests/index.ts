/** What subjects ask to be erased, and how it was answered. */
export { type ErasableId, hasErasable, readErasables } from "./erasable-ids.ts";
export {
  answerErasureRow,
  type ErasureRequestBodies,
  type ErasureRequestRow,
  extendErasureRow,
  insertErasureRequest,
  readErasureRequest,
  readErasureRequestsOf,
  readOpenErasureRequests,
} from "./erasure-request-rows.ts";
