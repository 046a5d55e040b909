import { tokyoDate, yen } from '@enishi/kernel';
import { termsLines, termsText } from './terms.ts';

const facts = {
  ...{
    orderer: { ja: '一般社団法人見本', en: 'Example Association' },
    worker: '山田 花子',
    company: '旅館やまなみ',
  },
  ...{ entrustedAt: new Date('2026-12-01T03:00:00Z'), title: 'シーツ交換', steps: ['外す', '張る'] },
  ...{ place: '本館', contact: 'フロント', reward: yen(3000), inspectedBy: tokyoDate('2026-12-31') },
  ...{ startsAt: new Date('2026-12-28T00:00:00Z'), endsAt: new Date('2026-12-28T02:30:00Z') },
  dueOn: tokyoDate('2027-01-29'),
};

it.each([
  [
    'ja',
    [
      ...[
        '一般社団法人見本',
        '山田 花子 様',
        '旅館やまなみ',
        '再委託',
        '2026年12月1日 12:00',
        '1. 外す\n2. 張る',
      ],
      ...[
        '2026年12月28日(月) 9:00〜11:30',
        '本館',
        'フロント',
        '3,000円',
        '2026年12月31日',
        '2027年1月29日。検査や評価を待たずに、この日に支払います。',
        'フリーランス・トラブル110番（電話 0120-532-110',
      ],
    ],
  ],
  [
    'en',
    [
      ...['Example Association', '山田 花子', 'entrusted onwards', '1 December 2026, 12:00', '1. 外す'],
      ...['Mon, 28 December 2026', 'ask for: フロント', '3,000', '31 December 2026', '29 January 2027'],
      'https://freelance110.mhlw.go.jp/',
    ],
  ],
] as const)(
  'tells parties, day, content, when, where, inspection, amount and day of payment, and from whom it comes (%s)',
  (locale, told) => {
    const text = termsText(termsLines(facts, locale)).replaceAll('09:00', '9:00');
    for (const words of told) expect(text).toContain(words);
  },
);
