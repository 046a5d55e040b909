import type { Visitor } from './visitor.ts';

type Sought = { title: string; words: string; id: string };

/** Somebody narrows the list on a phone and comes back to all of it; search engines and readers of feeds are told the same. */
export async function findPostings(fan: Visitor, { title, words, id }: Sought): Promise<void> {
  await fan.go('/doto/postings');
  await fan.page.locator('summary', { hasText: '条件を選んで探す' }).click();
  await fan.page.fill('[name=words]', words);
  await fan.page.selectOption('[name=contract]', 'fixed_term');
  await fan.page.selectOption('[name=unit]', 'hour');
  await fan.page.fill('[name=yen]', '１，２００');
  await fan.press('この条件で探す');
  await fan.page.waitForURL(/words=/);
  await fan.see('1件の募集があります');
  await fan.see(title);
  await fan.picture('postings-found');
  const address = new URL(fan.page.url());
  await fan.go(`/doto/postings${address.search.replace('fixed_term', 'outsourcing')}`);
  await fan.see('この条件に合う募集は、いまありません');
  await fan.picture('postings-nothing');
  await fan.press('条件を外して、すべての募集を見る');
  await fan.page.waitForURL(/postings$/);
  await fan.see(title);
  for (const [path, has] of listings(address.origin, id))
    expect(await (await fetch(`${address.origin}${path}`)).text()).toContain(has);
}

/** What is over leaves the list, the feed and the sitemap at once. */
export async function findNoMore(fan: Visitor, { title, words, id }: Sought): Promise<void> {
  await fan.go(`/doto/postings?words=${encodeURIComponent(words)}`);
  expect(await fan.reads()).not.toContain(title);
  const { origin } = new URL(fan.page.url());
  for (const [path] of listings(origin, id).slice(1))
    expect(await (await fetch(`${origin}${path}`)).text()).not.toContain(id);
}

const listings = (origin: string, id: string): [string, string][] => [
  ['/robots.txt', `${origin}/doto/sitemap.xml`],
  ['/doto/sitemap.xml', `<loc>${origin}/doto/postings/${id}</loc><lastmod>`],
  ['/doto/postings.atom', `<id>${origin}/doto/postings/${id}</id>`],
  ['/doto/en/postings.atom?contract=fixed_term', `<id>${origin}/doto/en/postings/${id}</id>`],
];
