import { xmlText } from '../../parts/xml.ts';

/** A posting as a feed tells it; days of Tokyo. What is up is not edited, so that it is as old as its publishing. */
export type FeedEntry = {
  address: string;
  title: string;
  company: string;
  told: string;
  publishedOn: string;
};
export type Feed = {
  /** Where the feed is, and the page that shows the same. */
  address: string;
  page: string;
  title: string;
  author: string;
  locale: string;
  /** The day on which the feed of no postings was asked for. */
  today: string;
  entries: readonly FeedEntry[];
};

const instant = (day: string): string => `${day}T00:00:00+09:00`;

/** Atom (RFC 4287), the newest first. */
export function feedText({ address, page, title, author, locale, today, entries }: Feed): string {
  const newest =
    entries
      .map(({ publishedOn }) => publishedOn)
      .sort()
      .at(-1) ?? today;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(locale)}">`,
    `<id>${xmlText(address)}</id>`,
    `<title>${xmlText(title)}</title>`,
    `<updated>${instant(newest)}</updated>`,
    `<author><name>${xmlText(author)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${xmlText(address)}"/>`,
    `<link rel="alternate" type="text/html" href="${xmlText(page)}"/>`,
    ...entries.map((entry) =>
      [
        '<entry>',
        `<id>${xmlText(entry.address)}</id>`,
        `<title>${xmlText(entry.title)}</title>`,
        `<link rel="alternate" type="text/html" href="${xmlText(entry.address)}"/>`,
        `<published>${instant(entry.publishedOn)}</published>`,
        `<updated>${instant(entry.publishedOn)}</updated>`,
        `<author><name>${xmlText(entry.company)}</name></author>`,
        `<summary>${xmlText(entry.told)}</summary>`,
        '</entry>',
      ].join(''),
    ),
    '</feed>',
    '',
  ].join('\n');
}
