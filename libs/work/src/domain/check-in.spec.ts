import { tokyoDate } from '@enishi/kernel';
import {
  isCodeOf,
  isFresh,
  placeCode,
  readGivenCode,
  secondsLeft,
  shownCode,
  shownDigits,
  turnAt,
} from './check-in-code.ts';
import { readNotedTime, readTurn } from './check-in.ts';
import { inspectedUntil, readReport, standingAt } from './inspection.ts';
import { mayReadOther, readEvaluation } from './evaluation.ts';

const key = Buffer.from('a key of the installation');
const gigId = '0191aaaa-0000-7000-8000-000000000001';
const other = '0191aaaa-0000-7000-8000-000000000002';
const now = new Date('2026-12-28T00:00:30Z');
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);

describe('the code on the phone of the company', () => {
  const shown = { communitySlug: 'doto', gigId, turn: turnAt(now) };

  it('is read as what it says, and not where a letter or the key is another', () => {
    const text = shownCode(shown, key);
    expect(readGivenCode(` ${text} `, key)).toEqual({ kind: 'shown', ...shown });
    expect(readGivenCode(text.replace('doto', 'oguni'), key)).toBeNull();
    expect(readGivenCode(text.replace(gigId, other), key)).toBeNull();
    expect(readGivenCode(text, Buffer.from('another'))).toBeNull();
  });

  it('is another every minute, and good for the minute after', () => {
    expect(secondsLeft(now)).toBe(30);
    expect([0, 29, 30, 89].map((after) => isFresh(shown.turn, later(after)))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect([90, 3600, -31].map((after) => isFresh(shown.turn, later(after)))).toEqual([false, false, false]);
  });

  it('has digits of the same gig and minute, read in whatever width and with blanks', () => {
    const digits = shownDigits(gigId, shown.turn, key);
    expect(digits).toMatch(/^\d{6}$/);
    const wide = [...digits].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join(' ');
    const given = readGivenCode(wide, key);
    expect(given).toEqual({ kind: 'digits', text: digits });
    if (given?.kind !== 'digits') throw new Error('no digits');
    expect([now, later(89), later(90)].map((at) => isCodeOf(given, gigId, key, at))).toEqual([
      true,
      true,
      false,
    ]);
    expect(isCodeOf(given, other, key, now)).toBe(false);
  });

  it('of a place without network stays the same, and is of its gig alone', () => {
    const text = placeCode(gigId, key);
    expect(text).toMatch(/^[A-Z346789]{4}-[A-Z346789]{4}$/);
    const given = readGivenCode(text.toLowerCase().replace('-', ' '), key);
    if (given?.kind !== 'place') throw new Error('no code of a place');
    expect([now, later(86_400)].map((at) => isCodeOf(given, gigId, key, at))).toEqual([true, true]);
    expect(isCodeOf(given, other, key, now)).toBe(false);
  });

  it.each(['', '12345', '1234567', 'こんにちは', 'EW1.doto', 'AAAA-AAA0'])('is not %j', (typed) => {
    expect(readGivenCode(typed, key)).toBeNull();
  });
});

const turn = {
  day: tokyoDate('2026-12-28'),
  startsAt: new Date('2026-12-28T00:00:00Z'),
  endsAt: new Date('2026-12-28T02:30:00Z'),
};
const outcome = (read: ReturnType<typeof readTurn>): string =>
  read.ok ? read.value.toISOString() : read.refusal.code;

describe('when one can check in', () => {
  it.each([
    ['2026-12-27T23:00:00.000Z', 'itself'],
    ['2026-12-28T02:30:00.000Z', 'itself'],
    ['2026-12-27T22:59:59.000Z', 'CHECK_IN_EARLY'],
    ['2026-12-28T02:30:01.000Z', 'CHECK_IN_LATE'],
    ['2026-12-27T02:00:00.000Z', 'CHECK_IN_OTHER_DAY'],
    ['2026-12-29T02:00:00.000Z', 'CHECK_IN_OTHER_DAY'],
  ])('at %s: %s', (at, said) => {
    expect(outcome(readTurn(turn, new Date(at)))).toBe(said === 'itself' ? at : said);
  });

  it('edge 3: past midnight is late, and no other day', () => {
    const night = {
      ...turn,
      startsAt: new Date('2026-12-28T13:30:00Z'),
      endsAt: new Date('2026-12-28T16:00:00Z'),
    };
    expect(outcome(readTurn(night, new Date('2026-12-28T15:30:00.000Z')))).toBe('2026-12-28T15:30:00.000Z');
    expect(outcome(readTurn(night, new Date('2026-12-28T16:30:00.000Z')))).toBe('CHECK_IN_LATE');
  });

  const evening = new Date('2026-12-28T09:00:00Z');
  it.each([
    [
      'edge 8: noted in the field and sent in the evening',
      '2026-12-27T23:55:00.000Z',
      evening,
      '2026-12-27T23:55:00.000Z',
    ],
    [
      'a clock that is four minutes fast at the end',
      '2026-12-28T02:34:00.000Z',
      evening,
      '2026-12-28T02:30:00.000Z',
    ],
    [
      'a clock that is four minutes slow before the beginning',
      '2026-12-27T22:56:00.000Z',
      evening,
      '2026-12-27T23:00:00.000Z',
    ],
    ['a clock that is fast by more', '2026-12-28T02:36:00.000Z', evening, 'CHECK_IN_LATE'],
    ['another day', '2026-12-27T02:00:00.000Z', evening, 'CHECK_IN_OTHER_DAY'],
    [
      'what is still to come',
      '2026-12-28T00:10:00.000Z',
      new Date('2026-12-28T00:04:00Z'),
      'CHECK_IN_CLOCK_WRONG',
    ],
    [
      'four minutes ahead of the program, as now',
      '2026-12-28T00:08:00.000Z',
      new Date('2026-12-28T00:04:00Z'),
      '2026-12-28T00:04:00.000Z',
    ],
    [
      'more than three days later',
      '2026-12-28T00:00:00.000Z',
      new Date('2026-12-31T00:00:01Z'),
      'CHECK_IN_TOO_OLD',
    ],
  ])('%s', (_, noted, at, said) => {
    expect(outcome(readNotedTime(turn, new Date(noted), at))).toBe(said);
  });
});

describe('inspection', () => {
  it.each([
    ['reported on the day', '2026-12-28T03:00:00Z', '2026-12-31T14:59:59.999Z'],
    ['reported two days later', '2026-12-30T03:00:00Z', '2027-01-02T14:59:59.999Z'],
  ])('of what was %s ends with the third day', (_, heard, until) => {
    expect(inspectedUntil(turn.day, new Date(heard)).toISOString()).toBe(until);
  });

  it('over, counts as accepted by comparison of time; what is disputed does not', () => {
    const until = new Date('2026-12-31T14:59:59.999Z');
    const at = (state: 'reported' | 'checked_in' | 'disputed', now_: Date) =>
      standingAt({ state, inspectedUntil: until }, now_);
    expect(at('reported', until)).toBe('reported');
    const after = new Date(until.getTime() + 1);
    expect([at('reported', after), at('checked_in', after), at('disputed', after)]).toEqual([
      ...['accepted', 'accepted', 'disputed'],
    ]);
    expect(standingAt({ state: 'taken', inspectedUntil: null }, after)).toBe('taken');
  });

  it.each([
    [{}, null],
    [{ minutes: 0 }, 'REPORT_MINUTES_WRONG'],
    [{ minutes: 721 }, 'REPORT_MINUTES_WRONG'],
    [{ minutes: 12.5 }, 'REPORT_MINUTES_WRONG'],
    [{ line: 'あ'.repeat(201) }, 'REPORT_LINE_LONG'],
  ])('a report with %j is refused with %s', (more, code) => {
    const read = readReport({ minutes: 140, line: ' 終わりました ', stepsRight: null, ...more });
    expect(read.ok ? null : read.refusal.code).toBe(code);
  });
});

describe('evaluations', () => {
  const acceptedAt = new Date('2026-12-28T03:00:00Z');
  const week = new Date('2027-01-04T03:00:00Z');
  it.each([
    [{ own: false, other: true }, acceptedAt, false],
    [{ own: true, other: true }, acceptedAt, true],
    [{ own: false, other: true }, new Date(week.getTime() - 1), false],
    [{ own: false, other: true }, week, true],
  ])('with %j at %s may be read: %s', (known, at, may) => {
    expect(mayReadOther(known, acceptedAt, at)).toBe(may);
  });

  it('have a line of two hundred characters at most', () => {
    const said = { clear: true, onTime: true, stepsDone: null, again: true };
    expect(readEvaluation({ ...said, line: 'あ'.repeat(201) })).toMatchObject({ ok: false });
  });
});
