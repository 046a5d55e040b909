import type { ChildServer } from '../child-server.ts';
import type { Ground } from '../ground.ts';
import { requestsPerSecond } from '../load.ts';
import { interleaved, report } from '../measured.ts';

/** Row 10: may this person see this? Session, community, membership and row security against a bare "hello". */
export async function accessCheck(ground: Ground, api: ChildServer, bare: ChildServer): Promise<boolean> {
  const seconds = 2;
  const asked = {
    path: '/graphql',
    body: JSON.stringify({ query: '{ viewer { memberId } }' }),
    headers: { 'x-enishi-community': ground.slug, cookie: `enishi=${ground.session}` },
  };
  const hello = { path: '/graphql', body: JSON.stringify({ query: '{ hello }' }) };
  await requestsPerSecond(api.url, asked, seconds);
  await requestsPerSecond(bare.url, hello, seconds);
  const { ratio, product, yardstick, yardstickVaries } = await interleaved(
    5,
    () => requestsPerSecond(api.url, asked, seconds),
    () => requestsPerSecond(bare.url, hello, seconds),
  );
  return report({
    row: 10,
    name: 'access-check',
    of: 'requests per second / bare Nest hello on the same driver',
    value: ratio,
    bar: 0.4,
    must: 'reach',
    detail: { product, yardstick, yardstickVaries },
  });
}
