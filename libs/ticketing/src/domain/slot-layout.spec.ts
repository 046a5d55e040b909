import fc from 'fast-check';
import { tokyoClockOf, tokyoDateOf } from '@enishi/kernel';
import { isAtOnce, layOutSlots, newSlots } from './slot-layout.ts';
import type { Slot, SlotPlan } from './slot-layout.ts';

/** An open factory in October: two workshops, three quarters of an hour each, a quarter in between. */
const plan: SlotPlan = {
  ...{ siteIds: ['kiln', 'forge'], days: ['2027-10-09', '2027-10-08'], closes: 60 },
  ...{ firstBegins: '09:30', lastBegins: '16:30', minutes: 45, pause: 15, capacity: 8 },
};
/** Two in a day, of which the second may go on until the first of the next day begins. */
const allNight = {
  firstBegins: '00:30',
  lastBegins: '17:10',
  pause: 560,
  days: ['2027-10-08', '2027-10-09'],
};
const laidOut = (changes: Partial<SlotPlan> = {}): Slot[] => {
  const read = layOutSlots({ ...plan, ...changes });
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
};
const clocks = (slots: readonly Slot[]) => slots.map(({ startsAt }) => tokyoClockOf(startsAt));

describe('slots laid out in one go', () => {
  it('are one after the other at each site on each day, the soonest first', () => {
    const slots = laidOut();
    expect(slots).toHaveLength(8 * 2 * 2);
    expect(slots[0]).toEqual({
      ...{ siteId: 'kiln', capacity: 8, startsAt: new Date('2027-10-08T00:30:00Z') },
      ...{ endsAt: new Date('2027-10-08T01:15:00Z'), saleUntil: new Date('2027-10-07T23:30:00Z') },
    });
    expect(slots.slice(0, 3).map(({ siteId }) => siteId)).toEqual(['kiln', 'forge', 'kiln']);
    expect(slots.at(-1)).toMatchObject({ siteId: 'forge', startsAt: new Date('2027-10-09T07:30:00Z') });
  });

  it.each<[string, Partial<SlotPlan>, string[]]>([
    ['one where the last begins with the first', { lastBegins: '09:30' }, ['09:30']],
    ['none that begins after the last may', { lastBegins: '11:00', minutes: 60 }, ['09:30', '10:45']],
    ['the last one where it just fits', { lastBegins: '10:45', minutes: 60 }, ['09:30', '10:45']],
    ['without a pause back to back', { lastBegins: '10:15', pause: 0 }, ['09:30', '10:15']],
    [
      'all night until the first of the next day',
      { ...allNight, minutes: 440 },
      ['00:30', '17:10', '00:30', '17:10'],
    ],
    ['into the night', { firstBegins: '23:30', lastBegins: '23:30', minutes: 90 }, ['23:30']],
  ])('has %s', (_, changes, begins) => {
    expect(clocks(laidOut({ siteIds: ['kiln'], days: ['2027-10-08'], ...changes }))).toEqual(begins);
  });

  it('counts a site or a day that was named twice once', () => {
    expect(laidOut({ siteIds: ['kiln', 'kiln'], days: ['2027-10-08', '2027-10-08'] })).toHaveLength(8);
  });

  it.each<[Partial<SlotPlan>, object]>([
    [{ siteIds: [] }, { code: 'SLOTS_NO_SITE' }],
    [{ days: [] }, { code: 'SLOTS_NO_DAY' }],
    [{ days: ['2027-02-30'] }, { code: 'SLOTS_NO_DAY' }],
    [{ firstBegins: '' }, { code: 'SLOTS_CLOCK_WRONG', facts: { field: 'firstBegins' } }],
    [{ firstBegins: '24:00' }, { code: 'SLOTS_CLOCK_WRONG', facts: { field: 'firstBegins' } }],
    [{ lastBegins: '09:29' }, { code: 'SLOTS_CLOCK_WRONG', facts: { field: 'lastBegins' } }],
    [{ minutes: 4 }, { code: 'SLOT_MINUTES_WRONG', facts: { field: 'minutes', least: 5, most: 600 } }],
    [{ pause: -1 }, { code: 'SLOT_PAUSE_WRONG' }],
    [{ closes: 10_081 }, { code: 'SLOT_CLOSES_WRONG' }],
    [{ capacity: 0 }, { code: 'EVENT_CAPACITY_WRONG' }],
    [
      { minutes: 5, pause: 0 },
      { code: 'SLOTS_TOO_MANY', facts: { field: 'lastBegins', most: 300 } },
    ],
    [
      { ...allNight, minutes: 441, pause: 559 },
      { code: 'SLOTS_MEET_NEXT_DAY', facts: { field: 'lastBegins' } },
    ],
  ])('is refused: %o', (changes, refusal) => {
    expect(layOutSlots({ ...plan, ...changes })).toMatchObject({ ok: false, refusal });
  });

  it('never gives a site two slots at once, and stays within the hours of the plan', () => {
    const clock = (minute: number) =>
      `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
    fc.assert(
      fc.property(
        ...[fc.integer({ min: 0, max: 1_439 }), fc.integer({ min: 0, max: 600 })],
        ...[fc.integer({ min: 5, max: 180 }), fc.integer({ min: 0, max: 60 })],
        (first, span, minutes, pause) => {
          const days = ['2027-10-08', '2027-10-09'];
          const last = Math.min(first + span, 1_439);
          const times = { firstBegins: clock(first), lastBegins: clock(last), minutes, pause };
          const read = layOutSlots({ ...plan, ...times, siteIds: ['kiln'], days });
          if (!read.ok) return;
          const slots = read.value;
          for (const [at, slot] of slots.entries()) {
            expect(slots.slice(at + 1).some((other) => isAtOnce(slot, other))).toBe(false);
            expect(days).toContain(tokyoDateOf(slot.startsAt));
            expect(tokyoClockOf(slot.startsAt) <= times.lastBegins).toBe(true);
          }
          expect(newSlots(slots, slots)).toEqual({ added: [], taken: slots });
          const next = slots.at(-1)!.startsAt.getTime() + (minutes + pause) * 60_000;
          expect(next > new Date(`2027-10-09T${times.lastBegins}:00+09:00`).getTime()).toBe(true);
        },
      ),
      { verbose: true },
    );
  });
});

describe('slots beside those that there are', () => {
  const half = laidOut({ firstBegins: '10:00', siteIds: ['kiln'], days: ['2027-10-08'], pause: 0 });

  it('come only where their site is free', () => {
    const { added, taken } = newSlots(laidOut({ days: ['2027-10-08'] }), half);
    expect(taken.every(({ siteId }) => siteId === 'kiln')).toBe(true);
    expect(clocks(added.filter(({ siteId }) => siteId === 'kiln'))).toEqual([]);
    expect(added.filter(({ siteId }) => siteId === 'forge')).toHaveLength(8);
  });

  it.each([
    ['09:00', '10:00', '10:00', '11:00', false],
    ['09:00', '10:01', '10:00', '11:00', true],
    ['09:00', '12:00', '10:00', '11:00', true],
    ['10:00', '11:00', '10:00', '11:00', true],
    ['11:00', '12:00', '10:00', '11:00', false],
  ])('%s–%s and %s–%s are at once: %s', (aStarts, aEnds, bStarts, bEnds, atOnce) => {
    const at = (clock: string) => new Date(`2027-10-08T${clock}:00+09:00`);
    const [a, b] = [
      { startsAt: at(aStarts), endsAt: at(aEnds) },
      { startsAt: at(bStarts), endsAt: at(bEnds) },
    ];
    expect([isAtOnce(a, b), isAtOnce(b, a)]).toEqual([atOnce, atOnce]);
  });
});
