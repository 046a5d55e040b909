import type { ChildServer } from '../child-server.ts';
import type { Ground } from '../ground.ts';
import { sendAll } from '../load.ts';
import { interleaved, report } from '../measured.ts';

const PLANS = '{ plans { key name { ja en } summary { ja en } benefits { key label { ja en } included } } }';
const EVENTS =
  '{ events(first: 20) { items { id title { ja en } place { ja en } startsAt sale from soldOut } } }';

/** Row 5: twenty items with one nested level; CPU per request over a list answered from memory. Of plans, and of events on the site. */
export async function listTwenty(ground: Ground, api: ChildServer, bare: ChildServer): Promise<boolean[]> {
  const asked = [
    { name: 'list-20', query: PLANS },
    { name: 'list-20-events', query: EVENTS },
  ];
  const passed: boolean[] = [];
  for (const each of asked) passed.push(await against(each, ground, { api, bare }));
  return passed;
}

async function against(
  { name, query }: { name: string; query: string },
  { slug }: Ground,
  { api, bare }: { api: ChildServer; bare: ChildServer },
): Promise<boolean> {
  const requests = 600;
  const shot = { path: '/graphql', body: JSON.stringify({ query }), headers: { 'x-enishi-community': slug } };
  const perRequest = (server: ChildServer) => async () => {
    const before = server.cpuSeconds();
    const answered = await sendAll(server.url, shot, requests);
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
    name,
    of: 'CPU per request / the same list from memory on the same driver',
    value: ratio,
    bar: 3,
    must: 'stay below',
    detail: { productMs: product, yardstickMs: yardstick, yardstickVaries },
  });
}
