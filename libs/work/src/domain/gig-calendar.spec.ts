import { calendarText } from '@enishi/japan';
import { gigCalendarEntry } from './gig-calendar.ts';
import type { CalendarPlace } from './gig-calendar.ts';

const place: CalendarPlace = {
  ...{ id: '0199d3a0-7c11-7b6e-9d2f-5e0a3f09a101', state: 'taken', title: '朝食会場の配膳準備' },
  ...{ place: '釧路市 本館', company: '株式会社ゆのやど', steps: ['皿を並べる', '下げる'] },
  startsAt: new Date('2026-12-27T23:00:00Z'),
  endsAt: new Date('2026-12-28T01:30:00Z'),
  ...{ takenAt: new Date('2026-12-01T03:00:00Z'), endedAt: null },
};
const url = 'https://example.jp/doto/me/gigs/1';
const written = (changes: Partial<CalendarPlace> = {}) =>
  calendarText('しごと', [gigCalendarEntry({ ...place, ...changes }, url, 'ja')], 'ja').replaceAll(
    '\r\n ',
    '',
  );

describe('a gig in one’s own calendar', () => {
  it('says when and where on the clock of Tokyo, and what is to be done', () => {
    for (const line of [
      ...['DTSTART;TZID=Asia/Tokyo:20261228T080000', 'DTEND;TZID=Asia/Tokyo:20261228T103000'],
      ...['SUMMARY:朝食会場の配膳準備', 'LOCATION:釧路市 本館', 'SEQUENCE:0', 'STATUS:CONFIRMED'],
      'DESCRIPTION:会社: 株式会社ゆのやど\\n1. 皿を並べる\\n2. 下げる\\n',
    ])
      expect(written()).toContain(line);
  });

  it.each(['withdrawn', 'called_off'] as const)('is the same entry, taken out, once it is %s', (state) => {
    const text = written({ state, endedAt: new Date('2026-12-20T00:00:00Z') });
    for (const line of [
      ...[`UID:${place.id}`, 'SEQUENCE:1', 'STATUS:CANCELLED', 'SUMMARY:【取りやめ】朝食会場の配膳準備'],
      'DTSTAMP:20261220T000000Z',
    ])
      expect(text).toContain(line);
  });
});
