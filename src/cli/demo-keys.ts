import { type Installation, type IssuedKey, issueApiKey, type KeyRequest, listApiKeys } from "../service/index.ts";
import { accountName } from "./account-name.ts";

/** On the first start, a key for each role, to try the API with; later none. */
export async function newDemoKeys(installation: Installation): Promise<readonly IssuedKey[]> {
  if ((await listApiKeys(installation)).length > 0) return [];
  const keys: IssuedKey[] = [];
  for (const request of requestsFor(installation)) keys.push(await issueApiKey(installation, request));
  return keys;
}

/** The last source is the simulated one where there is one, so that nothing real is furnished in another's name. */
function requestsFor({ config }: Installation): KeyRequest[] {
  const source = config.sources.at(-1);
  const subscriber = config.subscribers.at(0);
  return [
    ...(source === undefined ? [] : [{ role: "source" as const, holder: source.name }]),
    ...(subscriber === undefined ? [] : [{ role: "subscriber" as const, holder: subscriber.name }]),
    { role: "operator", holder: accountName() },
  ];
}
