import { xmlText } from '../../parts/xml.ts';

/** A page in both languages; `path` below the community, `changedOn` a day of Tokyo where one is known. */
export type MappedPage = { path: string; changedOn: string | null };

/** A sitemap (sitemaps.org 0.9) that names each page in Japanese and in English, each beside the other. `home` is the community's address. */
export function sitemapText(home: string, pages: readonly MappedPage[]): string {
  const lines = pages.flatMap(({ path, changedOn }) => {
    const [ja, en] = [`${home}${path}`, `${home}/en${path}`];
    const others = `<xhtml:link rel="alternate" hreflang="ja" href="${xmlText(ja)}"/><xhtml:link rel="alternate" hreflang="en" href="${xmlText(en)}"/>`;
    const changed = changedOn ? `<lastmod>${changedOn}</lastmod>` : '';
    return [ja, en].map((address) => `<url><loc>${xmlText(address)}</loc>${changed}${others}</url>`);
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...lines,
    '</urlset>',
    '',
  ].join('\n');
}
