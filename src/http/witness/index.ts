/** The server of a witness: apart from the API, without keys, database or rights. */
export { buildWitnessServer, type WitnessContext } from "./build-witness-server.ts";
