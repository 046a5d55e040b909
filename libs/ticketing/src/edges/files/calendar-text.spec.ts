import { calendarText } from '@enishi/japan';
import { calendarEntry } from '../../domain/calendar.ts';
import type { CalendarDate } from '../../domain/calendar.ts';

const date: CalendarDate = {
  session: null,
  uid: '0199d3a0-7c11-7b6e-9d2f-5e0a3f09a101',
  eventId: '0199d3a0-7c11-7b6e-9d2f-5e0a3f09a100',
  title: { ja: '道東, 夜; の\\集い', en: 'Doto, by night; a \\gathering' },
  body: { ja: '一行目\n二行目です。'.repeat(30), en: 'one\ntwo' },
  place: { ja: '釧路市見本町1-2', en: '1-2 Mihon, Kushiro' },
  startsAt: new Date('2026-05-10T14:30:00Z'),
  endsAt: new Date('2026-05-10T17:15:00Z'),
  ...{ revision: 3, changedAt: new Date('2026-04-01T03:00:00Z'), calledOff: false, tickets: null },
  mode: 'venue',
};
const url = 'https://example.jp/doto/events/1';
const written = (changes: Partial<CalendarDate> = {}) =>
  calendarText('見本の会のイベント', [calendarEntry({ ...date, ...changes }, url, 'ja')], 'ja');
/** As programs read it: folded lines put together again. */
const linesOf = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');

describe('a calendar file (edge case 15)', () => {
  it('says times over midnight on the clock of Tokyo with its zone, wherever the server stands, and stamps in UTC', () => {
    const lines = linesOf(written());
    for (const line of [
      ...['DTSTART;TZID=Asia/Tokyo:20260510T233000', 'DTEND;TZID=Asia/Tokyo:20260511T021500'],
      ...['TZID:Asia/Tokyo', 'TZOFFSETTO:+0900', 'DTSTAMP:20260401T030000Z', 'METHOD:PUBLISH'],
      ...['UID:0199d3a0-7c11-7b6e-9d2f-5e0a3f09a101', 'SEQUENCE:3', 'STATUS:CONFIRMED'],
    ])
      expect(lines).toContain(line);
  });

  it.each([
    ['venue', 'LOCATION:釧路市見本町1-2'],
    ['both', 'LOCATION:釧路市見本町1-2 / オンライン'],
    ['online', 'LOCATION:オンライン'],
  ] as const)('says where one takes part: %s', (mode, line) => {
    expect(linesOf(written({ mode }))).toContain(line);
  });

  it.each(['UTC', 'America/New_York', 'Asia/Tokyo'])('is the same on a server in %s', (zone) => {
    const before = process.env['TZ'];
    process.env['TZ'] = zone;
    const text = written();
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
    expect(text).toContain('DTSTART;TZID=Asia/Tokyo:20260510T233000');
    expect(text).toContain('DTSTAMP:20260401T030000Z');
  });

  it('keeps its uid, and says that it was called off in its state and in its words', () => {
    const lines = linesOf(written({ calledOff: true, revision: 4 }));
    for (const line of ['UID:0199d3a0-7c11-7b6e-9d2f-5e0a3f09a101', 'SEQUENCE:4', 'STATUS:CANCELLED'])
      expect(lines).toContain(line);
    expect(lines.find((line) => line.startsWith('SUMMARY:'))).toMatch(/^SUMMARY:【中止】/);
  });

  it('escapes commas, semicolons, backslashes and line ends, and folds after 75 bytes at most, through no character', () => {
    const text = written();
    expect(linesOf(text)).toContain('SUMMARY:道東\\, 夜\\; の\\\\集い');
    const description = linesOf(text).find((line) => line.startsWith('DESCRIPTION:'));
    expect(description).toContain('一行目\\n二行目です。');
    const longest = Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)));
    expect(longest).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\uFFFD');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('is the same text for the same rows, so that a copy that is there is known to be the newest', () => {
    expect(written()).toBe(written());
    expect(written({ revision: 4 })).not.toBe(written());
  });

  it('in somebody’s own calendar says how many tickets they have', () => {
    expect(written({ tickets: 2 })).toContain('チケット 2枚');
    expect(written()).not.toContain('チケット');
  });
});
