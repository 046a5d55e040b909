import { eventModeOf, readEventSale } from './event-sale.ts';
import type { EventSale, TicketTypeDraft } from './event-sale.ts';
import { isElsewhere, readOnlineRoom, roomStageAt, sessionOfRoom } from './online-room.ts';
import type { OnlineRoom } from './online-room.ts';

const room: OnlineRoom = {
  ...{
    url: 'https://zoom.example.com/j/123?pwd=abc',
    notesJa: 'パスコード 4321',
    notesEn: null,
    hoursBefore: 1,
  },
};
/** 18:30 to 20:30 in Tokyo on 10 May 2026. */
const date = { startsAt: new Date('2026-05-10T09:30:00Z'), endsAt: new Date('2026-05-10T11:30:00Z') };
const kind = (online: boolean, changes: Partial<TicketTypeDraft> = {}): TicketTypeDraft => ({
  ...{ nameJa: online ? 'オンライン' : '会場', nameEn: null, price: 0, discounted: false, mostPerPerson: 2 },
  ...{ capacity: null, online, ...changes },
});
const sale = (types: TicketTypeDraft[], changes: Partial<EventSale> = {}): EventSale => ({
  dates: [{ ...date, saleUntil: date.startsAt, capacity: 60 }],
  ...{ together: null, payment: 'card', cancelling: [], types, ...changes },
});
const problem = (typed: EventSale) => {
  const read = readEventSale(typed);
  return read.ok ? null : [read.refusal.code, read.refusal.facts['field']];
};

describe('where a date takes place online', () => {
  it.each([
    ['as it is', {}, null],
    ['http', { url: 'http://zoom.example.com/j/1' }, 'ONLINE_URL_WRONG'],
    ['no address', { url: 'Zoom 123' }, 'ONLINE_URL_WRONG'],
    ['a script', { url: 'javascript:alert(1)' }, 'ONLINE_URL_WRONG'],
    ['a name and a password in it', { url: 'https://a:b@example.com/' }, 'ONLINE_URL_WRONG'],
    ['as long as those of Teams are', { url: `https://example.com/${'x'.repeat(400)}` }, null],
    ['too long', { url: `https://example.com/${'x'.repeat(500)}` }, 'ONLINE_URL_WRONG'],
    ['notes without end', { notesJa: 'あ'.repeat(501) }, 'EVENT_TEXT_TOO_LONG'],
    ['no hours', { hoursBefore: -1 }, 'ONLINE_HOURS_WRONG'],
    ['parts of hours', { hoursBefore: 0.5 }, 'ONLINE_HOURS_WRONG'],
    ['too early', { hoursBefore: 337 }, 'ONLINE_HOURS_WRONG'],
  ])('is checked: %s', (_, changes, code) => {
    const read = readOnlineRoom({ ...room, ...changes });
    expect(read.ok ? null : read.refusal.code).toBe(code);
  });

  it.each([
    ['2026-05-10T08:29:59Z', 'before'],
    ['2026-05-10T08:30:00Z', 'open'],
    ['2026-05-10T14:59:59Z', 'open'],
    ['2026-05-10T15:00:00Z', 'over'],
  ])('is shown from an hour before until the day is over in Tokyo: %s', (now, stage) => {
    expect(roomStageAt({ ...date, hoursBefore: 1 }, new Date(now))).toBe(stage);
  });

  it('is elsewhere with another address or other notes, and not with other hours', () => {
    expect(isElsewhere(room, { ...room, hoursBefore: 24 })).toBe(false);
    expect(isElsewhere(room, { ...room, notesJa: 'パスコード 9876' })).toBe(true);
  });
});

describe('kinds of ticket', () => {
  it('say whether an event is at a venue, online, or both', () => {
    expect([[false], [true], [false, true]].map((all) => eventModeOf(all.map((one) => kind(one))))).toEqual([
      ...['venue', 'online', 'both'],
    ]);
  });

  it.each([
    ['online alone, within the places of the date', sale([kind(true)]), null],
    [
      'beside the venue without a number of its own',
      sale([kind(false), kind(true)]),
      ['EVENT_CAPACITY_WRONG', 'type-1-capacity'],
    ],
    [
      'beside the venue, and more than the hall has',
      sale([kind(false), kind(true, { capacity: 500 })]),
      null,
    ],
    [
      'at the venue, and more than the hall has',
      sale([kind(false, { capacity: 61 })]),
      ['EVENT_CAPACITY_WRONG', 'type-0-capacity'],
    ],
    [
      'more places than there can be',
      sale([kind(false), kind(true, { capacity: 20_000 })]),
      ['EVENT_PLACES_TOO_MANY', 'type-0-capacity'],
    ],
    ['all together counts both', sale([kind(false), kind(true, { capacity: 500 })], { together: 560 }), null],
    [
      'all together is no more than both',
      sale([kind(false), kind(true, { capacity: 500 })], { together: 561 }),
      ['EVENT_CAPACITY_WRONG', 'together'],
    ],
    [
      'nobody online pays at an entrance',
      sale([kind(true, { price: 1_000 })], { payment: 'door' }),
      ['ONLINE_PAID_AT_DOOR', 'type-0-price'],
    ],
    ['what is free online needs no payment', sale([kind(true)], { payment: 'door' }), null],
  ])('for taking part online: %s', (_, typed, refused) => {
    expect(problem(typed)).toEqual(refused);
  });
});

describe('the session of a course whose own room is meant', () => {
  /** On the day so many days after the date of the examples. */
  const on = (day: number, own: boolean, { calledOff = false, hoursBefore = 1 } = {}) => {
    const [startsAt, endsAt] = [date.startsAt, date.endsAt].map(
      (at) => new Date(at.getTime() + day * 86_400_000),
    );
    return {
      day,
      startsAt: startsAt!,
      endsAt: endsAt!,
      calledOff,
      room: own ? { ...room, hoursBefore } : null,
    };
  };
  /** So many hours after the first session began. */
  const at = (hours: number) => new Date(date.startsAt.getTime() + hours * 3_600_000);

  it.each([
    ['before the first is shown: the first', [on(0, true), on(7, true)], at(-2), 0],
    ['while it is on', [on(0, true), on(7, true)], at(1), 0],
    ['after its end, on its day', [on(0, true), on(7, true)], at(4), 0],
    ['on the next day: the next', [on(0, true), on(7, true)], at(24), 7],
    [
      'shown days ahead while another is on: the one that is on',
      [on(0, true), on(1, true, { hoursBefore: 72 })],
      at(1),
      0,
    ],
    [
      'shown days ahead, the other has ended: the next',
      [on(0, true), on(1, true, { hoursBefore: 72 })],
      at(4),
      1,
    ],
    ['after all: the last', [on(0, true), on(7, true)], at(400), 7],
    ['one that was called off is none', [on(0, true, { calledOff: true }), on(7, true)], at(0), 7],
    ['without any of its own: the date', [on(0, false), on(7, false)], at(0), null],
    ['of one without its own: the date', [on(0, false), on(7, true)], at(0), null],
    ['of one with its own beside one without', [on(0, false), on(7, true)], at(7 * 24), 7],
  ])('%s', (_, sessions, now, day) => {
    expect(sessionOfRoom(sessions, { dateHasRoom: true, now })?.day ?? null).toBe(day);
  });

  it('is the next to be shown where the date has no room to lead to instead', () => {
    const found = sessionOfRoom([on(0, false), on(7, true)], { dateHasRoom: false, now: at(0) });
    expect(found?.day).toBe(7);
  });
});
