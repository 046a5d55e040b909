import { SavePost } from '@enishi/engagement';
import { newId } from '@enishi/kernel';
import { Transactions } from '@enishi/platform';
import type { ChildServer } from '../child-server.ts';
import type { Ground } from '../ground.ts';
import { requestsPerSecond } from '../load.ts';
import { interleaved, report } from '../measured.ts';
import type { Ghost } from '../peers/ghost.ts';
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

/** Row 6: a page of twenty posts with five fields, of twenty-five that are on the site. */
export async function postsAgainstGhost(ground: Ground, ghost: Ghost): Promise<boolean> {
  await writePosts(ground);
  const api = await startApi(ground);
  try {
    const body = JSON.stringify({
      query: '{ posts(first: 20) { items { id title language publishedAt audience } } }',
    });
    const shot = { path: '/graphql', body, headers: { 'x-enishi-community': ground.slug } };
    const product = () => requestsPerSecond(api.url, shot, 4);
    const yardstick = () => requestsPerSecond(ghost.server.url, { path: ghost.list }, 4);
    await product();
    await yardstick();
    const { ratio, ...detail } = await interleaved(3, product, yardstick);
    const of = 'pages of twenty posts per second, 32 requests at a time / the same of Ghost';
    return report({ row: 6, name: 'list-vs-ghost', of, value: ratio, bar: 2, must: 'reach', detail });
  } finally {
    await api.stop();
  }
}

async function writePosts(ground: Ground): Promise<void> {
  const app = await openHere(ground);
  const saving = app.get(SavePost, { strict: false });
  const words = { titleEn: null, bodyEn: null, audience: 'public' as const };
  try {
    for (let at = 1; at <= 25; at += 1)
      await app.get(Transactions).inCommunity(ground.communityId, async (tx) => {
        const draft = { ...words, titleJa: `計測の便り ${at}`, bodyJa: '計測のための便りです。' };
        await saving.move(tx, await saving.run(tx, { id: null, draft, by: newId() }), 'published');
      });
    await ground.pool.query('analyze');
  } finally {
    await app.close();
  }
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
