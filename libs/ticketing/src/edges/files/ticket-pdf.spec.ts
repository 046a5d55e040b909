import { randomBytes } from 'node:crypto';
import { pdfPages } from '@enishi/testing';
import { ticketCode, ticketKeys } from '../../domain/ticket-code.ts';
import type { PaperEvent } from '../../domain/ticket-paper.ts';
import { ticketPdf } from './ticket-pdf.ts';
import type { CodedTicket } from './ticket-pdf.ts';

const keys = ticketKeys(randomBytes(32));
const event: PaperEvent = {
  ...{ community: { ja: '見本の会', en: 'Example circle' }, contact: 'office@example.jp' },
  title: { ja: '道東マッチングナイト東京', en: 'Doto matching night, Tokyo' },
  place: { ja: '千代田区大手町1-1 会議室A', en: 'Room A, 1-1 Otemachi, Chiyoda' },
  ...{ startsAt: new Date('2026-05-10T09:30:00Z'), endsAt: new Date('2026-05-10T17:00:00Z') },
  sessions: [],
  noResale: false,
};
const ticket = (at: number): CodedTicket => {
  const id = `0199d3a0-7c11-7b6e-9d2f-5e0a3f09a1${String(at).padStart(2, '0')}`;
  return {
    ...{ id, kind: { ja: '一般', en: 'Adult' }, holder: '髙橋　花子', price: 2_000, means: 'door' },
    ...{
      online: false,
      seat: null,
      room: null,
      addOns: [],
      code: ticketCode({ ticketId: id, serial: 1 }, keys),
    },
  };
};
const pagesOf = async (...[given, tickets, locale]: Parameters<typeof ticketPdf>): Promise<string[]> =>
  pdfPages(await ticketPdf(given, tickets, locale)).map((page) => page.replace(/\s/g, ''));

describe('a ticket as a PDF', () => {
  it('for taking part online says so in the place of a code for the door', async () => {
    const [page] = await pagesOf(event, [{ ...ticket(1), online: true, means: 'card' }], 'ja');
    expect(page).toContain('オンライン参加のチケットです');
    for (const phrase of ['千代田区大手町', 'このQRコードを受付で']) expect(page).not.toContain(phrase);
  });

  it('says on one page, in words that can be searched, what, when in Japan, where, which, whose, and what is to be paid', async () => {
    const [page, ...more] = await pagesOf(event, [ticket(1)], 'ja');
    expect(more).toEqual([]);
    for (const phrase of [
      ...['見本の会', '道東マッチングナイト東京', '千代田区大手町1-1会議室A', '一般', '髙橋花子'],
      ...['2026年5月10日(日)18:30〜2026年5月11日(月)02:00', '3F09-A101', '2,000円（税込）'],
      ...['office@example.jp'],
    ])
      expect(page).toContain(phrase);
  });

  it('asks for nothing on the day where it was paid or is free, and speaks English', async () => {
    const paid = { ...ticket(1), means: 'card' as const };
    const [page] = await pagesOf(event, [paid], 'en');
    expect(page).toContain('Sun,10May2026,18:30–Mon,11May2026,02:00(Japantime)');
    expect(page).not.toContain('Topay');
    expect((await pagesOf(event, [{ ...ticket(1), price: 0 }], 'ja'))[0]).not.toContain('当日のお支払い');
  });

  it('of a party puts three on a page, each once', async () => {
    const pages = await pagesOf(event, [1, 2, 3, 4, 5, 6, 7].map(ticket), 'ja');
    expect(pages.map((page) => page.match(/3F09-A1\d\d/g))).toEqual([
      ...[
        ['3F09-A101', '3F09-A102', '3F09-A103'],
        ['3F09-A104', '3F09-A105', '3F09-A106'],
      ],
      ['3F09-A107'],
    ]);
  });

  it('has room for the longest title and place, without a word over the next ticket or a page more', async () => {
    const long = {
      ...event,
      title: { ja: '長い題名の催し'.repeat(18).slice(0, 120), en: 'long '.repeat(24) },
      place: { ja: '北海道釧路市長い名前の町'.repeat(17).slice(0, 200), en: 'place '.repeat(33) },
    };
    for (const locale of ['ja', 'en'] as const) {
      expect(await pagesOf(long, [1, 2, 3].map(ticket), locale)).toHaveLength(1);
      expect(await pagesOf(long, [ticket(1)], locale)).toHaveLength(1);
    }
  });
});
