import { newId } from '@enishi/kernel';
import type { ChildServer } from '../child-server.ts';
import type { Ground } from '../ground.ts';
import { requestsPerSecond } from '../load.ts';
import { interleaved, report } from '../measured.ts';
import { buyAtVendure, ordersAtVendure, type Vendure } from '../peers/vendure.ts';
import { buyAt, pressAt, signIn } from '../sale/buyers.ts';
import { rateOf } from '../sale/sale-ground.ts';
import { startApi } from '../servers.ts';
import { openHere, sellAll, type Sell } from './ticket-sale.ts';

const buyers = 32;
/** Vendure makes a handful of orders a second. */
const few = 64;

/** Row 2: the whole checkout of each at one thing that everybody wants, thirty-two buyers at once; by one press and by the three of what is to be confirmed first. */
export async function saleAgainstVendure(
  ground: Ground,
  vendure: Vendure,
  orders: number,
): Promise<boolean[]> {
  const app = await openHere(ground);
  const api = await startApi(ground);
  const sessions = await signIn(ground);
  const against = async (name: string, buy: typeof pressAt) => {
    const sell: Sell = (sale, memberId) =>
      buy(api.url, sale, { memberId, session: sessions.get(memberId) ?? '', press: newId() });
    const ours = () => sellAll(app, ground, { orders, buyers, sell });
    await ours();
    const { ratio, ...detail } = await interleaved(3, ours, () => sellAtVendure(vendure));
    const of = `purchases per second of ${buyers} buyers over HTTP / orders per second of Vendure's checkout`;
    return report({ row: 2, name, of, value: ratio, bar: 20, must: 'reach', detail });
  };
  try {
    return [await against('sale-vs-vendure', pressAt), await against('sale-vs-vendure-three', buyAt)];
  } finally {
    await Promise.all([app.close(), api.stop()]);
  }
}

/** Orders per second; throws unless each is placed and paid. */
async function sellAtVendure(vendure: Vendure): Promise<number> {
  const before = await ordersAtVendure(vendure);
  const perSecond = await rateOf(buyers, [...Array(few).keys()], () => buyAtVendure(vendure.server));
  const placed = (await ordersAtVendure(vendure)) - before;
  if (placed !== few) throw new Error(`Vendure placed ${placed} of ${few} orders`);
  return perSecond;
}

const lists = [
  {
    ...{ name: 'list-vs-vendure', bar: 2, seconds: 4 },
    ours: '{ events(first: 20) { items { id title { ja en } place { ja en } startsAt } } }',
    theirs: '{ products(options: { take: 20 }) { items { id name slug description } } }',
  },
  {
    // With what is to be had of each and at what price. Theirs takes seconds to answer, so that short windows would miss what is on its way.
    ...{ name: 'list-vs-vendure-variants', bar: 10, seconds: 15 },
    ours: '{ events(first: 20) { items { id title { ja en } place { ja en } startsAt sale from soldOut } } }',
    theirs:
      '{ products(options: { take: 20 }) { items { id name slug variants { id name priceWithTax stockLevel } } } }',
  },
];

/** Row 6: twenty items with four fields, and with price and what is left. */
export async function listsAgainstVendure(ground: Ground, vendure: Vendure): Promise<boolean[]> {
  const api = await startApi(ground);
  const passed: boolean[] = [];
  try {
    for (const list of lists) passed.push(await against(list, ground.slug, { api, vendure }));
  } finally {
    await api.stop();
  }
  return passed;
}

async function against(
  { name, bar, seconds, ours, theirs }: (typeof lists)[number],
  slug: string,
  { api, vendure }: { api: ChildServer; vendure: Vendure },
): Promise<boolean> {
  const body = JSON.stringify({ query: ours });
  const shot = { path: '/graphql', body, headers: { 'x-enishi-community': slug } };
  const product = () => requestsPerSecond(api.url, shot, seconds);
  const peer = { path: '/shop-api', body: JSON.stringify({ query: theirs }) };
  const yardstick = () => requestsPerSecond(vendure.server.url, peer, seconds);
  await product();
  const { ratio, ...detail } = await interleaved(3, product, yardstick);
  const of = 'twenty events per second, 32 requests at a time / twenty products of Vendure';
  return report({ row: 6, name, of, value: ratio, bar, must: 'reach', detail });
}
