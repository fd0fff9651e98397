export { Await } from "./await.tsx";
export { Empty } from "./empty.tsx";
export { Failure } from "./failure.tsx";
export { Later } from "./later.tsx";
export { Loading } from "./loading.tsx";
