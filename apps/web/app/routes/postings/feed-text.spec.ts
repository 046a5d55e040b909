import { sitemapText } from '../public/sitemap-text.ts';
import { feedText } from './feed-text.ts';

const entry = {
  ...{ address: 'https://enishi.example/doto/postings/p', title: '麦 & <パン>', company: '㈱"こむぎ"' },
  ...{ told: '店長と\u0007\n朝を', publishedOn: '2026-12-01' },
};
const feed = {
  ...{ address: 'https://enishi.example/doto/postings.atom?way=home&unit=hour', author: '道東' },
  ...{ page: 'https://enishi.example/doto/postings', title: '求人', locale: 'ja', today: '2026-12-09' },
  entries: [entry, { ...entry, address: `${entry.address}q`, publishedOn: '2026-12-03' }],
};

describe('the feed of postings', () => {
  it('is as old as its newest posting, and writes otherwise what XML would read as its own', () => {
    const text = feedText(feed);
    expect(text).toContain('<updated>2026-12-03T00:00:00+09:00</updated>\n<author>');
    expect(text).toContain('<title>麦 &amp; &lt;パン&gt;</title>');
    expect(text).toContain('<summary>店長と\n朝を</summary>');
    expect(text).toContain('postings.atom?way=home&amp;unit=hour');
    expect(text.match(/<entry>/g)).toHaveLength(2);
  });

  it('of no postings is of today', () =>
    expect(feedText({ ...feed, entries: [] })).toContain('<updated>2026-12-09T00:00:00+09:00</updated>'));
});

describe('a sitemap', () => {
  it('names each page in both languages, each beside the other, with the day where one is known', () => {
    const text = sitemapText('https://enishi.example/doto', [
      { path: '', changedOn: null },
      { path: '/postings/p', changedOn: '2026-12-01' },
    ]);
    expect(text).toContain(
      '<loc>https://enishi.example/doto/en/postings/p</loc><lastmod>2026-12-01</lastmod>',
    );
    expect(text).toContain('hreflang="en" href="https://enishi.example/doto/en/postings/p"');
    expect(text.match(/<url>/g)).toHaveLength(4);
    expect(text.match(/<lastmod>/g)).toHaveLength(2);
  });
});
