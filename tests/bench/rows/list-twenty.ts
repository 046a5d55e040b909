import type { ChildServer } from '../child-server.ts';
import type { Ground } from '../ground.ts';
import { sendAll } from '../load.ts';
import { interleaved, report } from '../measured.ts';

const QUERY = '{ plans { key name { ja en } summary { ja en } benefits { key label { ja en } included } } }';

/** Row 5: twenty items with one nested level; CPU per request over a list answered from memory. */
export async function listTwenty(ground: Ground, api: ChildServer, bare: ChildServer): Promise<boolean> {
  const requests = 600;
  const body = JSON.stringify({ query: QUERY });
  const perRequest = (server: ChildServer) => async () => {
    const before = server.cpuSeconds();
    const answered = await sendAll(
      server.url,
      { path: '/graphql', body, headers: { 'x-enishi-community': ground.slug } },
      requests,
    );
    return ((server.cpuSeconds() - before) * 1_000) / answered;
  };
  await perRequest(api)();
  await perRequest(bare)();
  const { ratio, product, yardstick, yardstickVaries } = await interleaved(
    5,
    perRequest(api),
    perRequest(bare),
  );
  return report({
    row: 5,
    name: 'list-20',
    of: 'CPU per request / the same list from memory on the same driver',
    value: ratio,
    bar: 3,
    must: 'stay below',
    detail: { productMs: product, yardstickMs: yardstick, yardstickVaries },
  });
}
