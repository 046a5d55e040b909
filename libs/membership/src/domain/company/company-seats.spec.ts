import fc from 'fast-check';
import { tokyoDate } from '@enishi/kernel';
import {
  checkChoice,
  freeSeats,
  hasToChoose,
  inviteExpiry,
  isOver,
  lastSeatDay,
  readInvitees,
  seatCapacity,
  seatsEnd,
  veiledEmail,
  whoSits,
} from './company-seats.ts';
import type { SeatClaim } from './company-seats.ts';
import { seatMachine } from './seat-states.ts';
import type { SeatState } from './seat-states.ts';

const at = (day: number): Date => new Date(Date.UTC(2026, 10, day));
const claim = (id: string, day: number, state: SeatState = 'claimed'): SeatClaim => ({
  ...{ id, state, claimedAt: state === 'invited' ? null : at(day) },
});

describe('how many seats a company has', () => {
  it.each([
    ['current', 3],
    ['grace', 3],
    ['ended', 0],
    ['none', 0],
  ] as const)('of a plan with three: %s, %i', (standing, seats) => {
    expect(seatCapacity(standing, 3)).toBe(seats);
  });

  it.each([
    ['while nothing ends it', null, null, null, null],
    ['cancelled to the end of March', '2027-04-01', null, '2027-04-01', '2027-03-31'],
    ['unpaid, with grace until 14 December', null, '2026-12-15', '2026-12-15', '2026-12-14'],
    ['cancelled and unpaid: the grace counts', '2026-12-01', '2026-12-15', '2026-12-15', '2026-12-14'],
  ])('%s', (_case, until, grace, end, last) => {
    const day = (text: string | null) => (text === null ? null : tokyoDate(text));
    const ends = seatsEnd({ untilDay: day(until), graceUntil: day(grace) });
    expect(ends).toBe(end);
    expect(lastSeatDay(ends)).toBe(last);
  });
});

describe('who sits where there are fewer places than people', () => {
  const three = [claim('c', 3), claim('a', 1), claim('b', 2)];

  it.each([
    [3, ['a', 'b', 'c']],
    [2, ['a', 'b']],
    [1, ['a']],
    [0, []],
  ])('of three, %i places', (capacity, sitting) => {
    expect([...whoSits(three, capacity)]).toEqual(sitting);
  });

  it('an invitation keeps no place, and who waits comes before a newcomer', () => {
    expect(freeSeats([claim('a', 1), claim('x', 0, 'invited')], 3)).toBe(2);
    expect(freeSeats([claim('a', 1), claim('b', 2, 'waiting')], 2)).toBe(0);
    expect(freeSeats(three, 2)).toBe(0);
  });

  it('the company is asked only while it has places at all', () => {
    expect([0, 1, 2, 3].map((capacity) => hasToChoose(three, capacity))).toEqual([false, true, true, false]);
  });

  it('whoever is chosen is one of them, and no more than there are places', () => {
    expect(checkChoice(three, ['c'], 1)).toMatchObject({ ok: true });
    expect(checkChoice(three, ['a', 'c'], 1)).toMatchObject({ refusal: { code: 'SEAT_CHOICE_TOO_MANY' } });
    expect(checkChoice(three, ['x'], 1)).toMatchObject({ refusal: { code: 'SEAT_CHOICE_UNKNOWN' } });
  });

  it('nobody who came earlier waits while somebody who came later sits, and places are never overdrawn', () => {
    const claims = fc
      .uniqueArray(fc.integer({ min: 1, max: 900 }), { maxLength: 12 })
      .map((days) => days.map((day) => claim(String(day).padStart(3, '0'), day)));
    fc.assert(
      fc.property(claims, fc.integer({ min: 0, max: 12 }), (all, capacity) => {
        const sitting = whoSits(all, capacity);
        expect(sitting.size).toBe(Math.min(all.length, capacity));
        const latest = Math.max(0, ...[...sitting].map(Number));
        for (const { id } of all) if (!sitting.has(id)) expect(Number(id)).toBeGreaterThan(latest);
      }),
    );
  });
});

describe('whom a company invites, as typed', () => {
  it.each([
    ['one a line', 'a@example.jp\nb@example.jp', ['a@example.jp', 'b@example.jp']],
    [
      'with commas of either width',
      'a@example.jp、b@example.jp，c@example.jp',
      ['a@example.jp', 'b@example.jp', 'c@example.jp'],
    ],
    ['in full-width letters, twice', 'ａ@example.jp\n\nA@EXAMPLE.JP ', ['a@example.jp']],
  ])('%s', (_case, typed, emails) => {
    expect(readInvitees(typed)).toEqual({ ok: true, value: emails });
  });

  it.each([
    ['nobody', ' \n ', { code: 'SEAT_NOBODY_NAMED' }],
    ['a name', 'a@example.jp\n高橋', { code: 'SEAT_EMAIL_UNREADABLE', facts: { row: 2, typed: '高橋' } }],
    [
      'too many at once',
      Array.from({ length: 51 }, (_, each) => `p${each}@example.jp`).join('\n'),
      { code: 'SEAT_TOO_MANY_AT_ONCE', facts: { most: 50 } },
    ],
  ])('refused: %s', (_case, typed, refusal) => {
    expect(readInvitees(typed)).toMatchObject({ ok: false, refusal });
  });

  it('an invitation is over fourteen days later, to the second', () => {
    const expiresAt = inviteExpiry(at(1));
    expect(isOver({ expiresAt }, new Date(at(15).getTime() - 1_000))).toBe(false);
    expect(isOver({ expiresAt }, at(15))).toBe(true);
  });

  it('a stranger sees of an address what one knows one’s own by', () => {
    expect(veiledEmail('takahashi@cafe.example.jp')).toBe('t…@cafe.example.jp');
  });
});

describe('what becomes of a seat', () => {
  it.each([
    ['invited', ['claimed', 'revoked']],
    ['claimed', ['waiting', 'released']],
    ['waiting', ['claimed', 'released']],
    ['released', []],
    ['revoked', []],
  ] as const)('from %s', (from, to) => {
    expect(seatMachine.states.filter((state) => seatMachine.may(from, state))).toEqual(to);
  });
});
