import autocannon from 'autocannon';

/** A question that is posted; without a body it is fetched. */
export type Shot = { path: string; body?: string; headers?: Record<string, string> };

/** Requests per second over a few seconds, 32 at a time; throws when anything but 2xx comes back. */
export async function requestsPerSecond(
  url: string,
  { path, body, headers }: Shot,
  seconds: number,
): Promise<number> {
  const result = await autocannon({
    url: url + path,
    connections: 32,
    duration: seconds,
    ...(body === undefined
      ? { method: 'GET', headers }
      : { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body }),
  });
  if (result.errors + result.non2xx > 0)
    throw new Error(`${result.errors + result.non2xx} requests to ${path} failed`);
  return result.requests.total / result.duration;
}

/** Sends a fixed number of requests and answers how many arrived well. */
export async function sendAll(url: string, { path, body, headers }: Shot, amount: number): Promise<number> {
  const result = await autocannon({
    url: url + path,
    method: 'POST',
    connections: 8,
    amount,
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  return result['2xx'];
}
