import { tokyoDate, yen } from '@enishi/kernel';
import { allowanceFor, callOffRuleOn, isLateCallOff } from './call-off.ts';
import { agreedWage, readEmployment, workedWage } from './employment.ts';
import type { Employment } from './employment.ts';
import { judgeEmploymentWage } from './employment-wage.ts';
import { readHours } from './hours.ts';
import { rulesOf, trackRules } from './track.ts';
import type { TrackedGig } from './track.ts';
import { breakNeeded, minutesOf, wageFor } from './wage.ts';
import { mayBeEmployed, noMinors, schoolUntil } from './working-age.ts';

/** An instant of Tokyo. */
const at = (day: string, clock: string) => new Date(`2026-12-${day}T${clock}:00+09:00`);
const conditions: Employment = { hourly: 1_200, breakMinutes: 0, dangers: [], wageFigure: null };

describe('what hours come to', () => {
  it.each([
    // from, to, break, worked, night, beyond eight hours, wage at 1,200 yen
    [at('28', '09:00'), at('28', '11:30'), 0, 150, 0, 0, 3_000],
    [at('28', '20:00'), at('28', '23:30'), 0, 210, 90, 0, 4_650],
    [at('28', '22:00'), at('29', '02:00'), 0, 240, 240, 0, 6_000],
    [at('31', '22:30'), new Date('2027-01-01T01:00:00+09:00'), 0, 150, 150, 0, 3_750],
    [at('28', '04:00'), at('28', '06:00'), 0, 120, 60, 0, 2_700],
    [at('28', '05:00'), at('28', '07:00'), 0, 120, 0, 0, 2_400],
    [at('28', '13:00'), at('28', '22:00'), 60, 480, 0, 0, 9_600],
    [at('28', '13:00'), at('28', '23:00'), 60, 540, 60, 60, 11_400],
    [at('28', '09:00'), at('28', '09:01'), 0, 1, 0, 0, 20],
  ])('%s to %s with a break of %i: %i minutes, %i at night, %i over, %i yen', (...row) => {
    const [from, to, breakMinutes, worked, night, over, amount] = row;
    const minutes = minutesOf({ from, to, breakMinutes });
    expect(minutes).toEqual({ worked, night, over });
    expect(wageFor(1_200, minutes)).toBe(amount);
  });

  it('a wage is rounded up to the yen, and bears no fraction of it', () => {
    expect(wageFor(1_075, { worked: 100, night: 0, over: 0 })).toBe(1_792);
    expect(wageFor(1_034, { worked: 61, night: 31, over: 0 })).toBe(1_185);
  });

  it('a break is needed beyond six hours, and a longer one beyond eight', () => {
    expect([360, 361, 480, 481].map(breakNeeded)).toEqual([0, 45, 45, 60]);
  });

  it('edge 6: no fewer yen than were promised, and more where it took longer', () => {
    const gig = { startsAt: at('28', '09:00'), endsAt: at('28', '11:30'), employment: conditions };
    const worked = (from: string, to: string) =>
      workedWage(gig, { from: at('28', from), to: at('28', to), breakMinutes: 0 });
    expect(agreedWage(gig).amount).toBe(3_000);
    expect(workedWage(gig, null).amount).toBe(3_000);
    expect(worked('09:00', '10:00')).toMatchObject({ amount: 3_000, worked: 150 });
    expect(worked('08:50', '11:40')).toMatchObject({ amount: 3_400, worked: 170 });
  });

  it('any hours pay at least the wage of their minutes, and never less for one minute more', () => {
    let drawn = 20261128;
    const next = (below: number): number => {
      drawn = (drawn * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((drawn / 2_147_483_648) * below);
    };
    for (let round = 0; round < 500; round += 1) {
      const from = new Date(at('27', '00:00').getTime() + next(2_880) * 60_000);
      const length = 1 + next(719);
      const [hourly, breakMinutes] = [1_000 + next(1_000), next(Math.min(60, length))];
      const to = new Date(from.getTime() + length * 60_000);
      const minutes = minutesOf({ from, to, breakMinutes });
      const longer = minutesOf({ from, to: new Date(to.getTime() + 60_000), breakMinutes });
      expect(minutes.night).toBeLessThanOrEqual(minutes.worked);
      expect(wageFor(hourly, minutes) * 60).toBeGreaterThanOrEqual(hourly * minutes.worked);
      expect(wageFor(hourly, longer)).toBeGreaterThanOrEqual(wageFor(hourly, minutes));
    }
  });
});

describe('conditions of employment', () => {
  const form = { ...conditions, ownWork: true };
  it.each([
    [{}, 150, null],
    [{ hourly: 0 }, 150, 'GIG_HOURLY_WRONG'],
    [{ hourly: 10_001 }, 150, 'GIG_HOURLY_WRONG'],
    [{ breakMinutes: 44 }, 420, 'GIG_BREAK_WRONG'],
    [{ breakMinutes: 45 }, 420, null],
    [{ breakMinutes: 150 }, 150, 'GIG_BREAK_WRONG'],
    [{ breakMinutes: 60 }, 541, 'GIG_OVERTIME'],
    [{ breakMinutes: 60 }, 540, null],
    [{ dangers: ['sleeping'] }, 150, 'GIG_DANGER_UNKNOWN'],
    [{ wageFigure: -1 }, 150, 'GIG_WAGE_FIGURE_WRONG'],
    [{ ownWork: false }, 150, 'GIG_DISPATCH'],
  ])('%j over %i minutes is refused with %s', (more, length, code) => {
    const read = readEmployment({ ...form, ...more } as typeof form, length);
    expect(read.ok ? null : read.refusal.code).toBe(code);
  });

  it.each([
    // area, day, hourly, the figure the desk has looked up, verdict
    ['01206', '2026-01-15', 1_075, null, 'fine'],
    ['01206', '2026-01-15', 1_074, null, 'below'],
    ['01206', '2026-12-28', 1_200, null, 'old'],
    ['01206', '2026-12-28', 1_200, 1_120, 'fine'],
    ['01206', '2026-12-28', 1_119, 1_120, 'below'],
    ['43424', '2025-12-30', 1_000, null, 'unknown'],
    ['43424', '2026-01-01', 1_033, null, 'below'],
  ])(
    'edge 3: in %s on %s %i yen an hour (looked up: %s) are %s',
    (area, day, hourly, wageFigure, verdict) => {
      const [startsAt, endsAt] = [`${day}T09:00:00+09:00`, `${day}T11:30:00+09:00`].map(
        (text) => new Date(text),
      );
      const piece = {
        area,
        startsAt: startsAt!,
        endsAt: endsAt!,
        employment: { ...conditions, hourly, wageFigure },
      };
      expect(judgeEmploymentWage(piece, []).verdict).toBe(verdict);
    },
  );

  it('edge 3: work past midnight into a day of a new figure bears that figure', () => {
    const night = (hourly: number) =>
      judgeEmploymentWage(
        {
          ...{ area: '05201', startsAt: new Date('2026-03-30T22:00:00+09:00') },
          ...{ endsAt: new Date('2026-03-31T01:00:00+09:00'), employment: { ...conditions, hourly } },
        },
        [],
      );
    expect(night(1_030)).toMatchObject({ verdict: 'below', least: 1_031 });
    expect(night(1_031).verdict).toBe('unknown');
  });
});

describe('calling off', () => {
  const startsAt = at('28', '09:00');
  const gig = { day: tokyoDate('2026-12-28'), startsAt };
  const before = (minutes: number) => new Date(startsAt.getTime() - minutes * 60_000);

  it('is in time until twenty-four hours before, and late from the minute after', () => {
    expect(callOffRuleOn(gig.day)).toMatchObject({ hours: 24, leastPercent: 60 });
    expect([1_441, 1_440, 1_439].map((minutes) => isLateCallOff(gig, before(minutes)))).toEqual([
      ...[false, false, true],
    ]);
  });

  it.each([
    [100, 1_439, 3_000],
    [80, 1_439, 2_400],
    [10, 1_439, 1_800],
    [60, 0, 1_800],
    [100, 1_440, 0],
    [60, 1_441, 0],
  ])('at %i percent %i minutes before: %i yen', (percent, minutes, amount) => {
    expect(allowanceFor({ ...gig, promised: yen(3_000), percent }, before(minutes))).toBe(amount);
  });
});

describe('who may be employed', () => {
  it.each([
    ['2010-04-01', '2025-03-31'],
    ['2010-04-02', '2026-03-31'],
    ['2010-03-31', '2025-03-31'],
    ['2010-12-31', '2026-03-31'],
  ])('whoever is born on %s not until %s', (born, until) => {
    expect(schoolUntil(tokyoDate(born), tokyoDate(until))).toBe(until);
  });

  it.each([
    [null, 0, [], null],
    [null, 1, [], 'WORKER_AGE_UNKNOWN'],
    [null, 0, ['forestry'], 'WORKER_AGE_UNKNOWN'],
    ['2012-01-01', 0, [], 'WORKER_CHILD'],
    ['2009-12-01', 0, [], null],
    ['2009-12-01', 60, [], 'WORKER_NIGHT'],
    ['2009-12-01', 0, ['heights'], 'WORKER_DANGER'],
    ['2008-12-28', 60, ['forestry'], null],
    ['2008-12-29', 60, [], 'WORKER_NIGHT'],
  ] as const)('born %s, %i minutes at night, %j: %s', (born, night, dangers, code) => {
    const day = tokyoDate('2026-12-28');
    const read = mayBeEmployed({
      ...{ born: born && tokyoDate(born), today: day, day, night, dangers },
      minors: { accepted: born !== null, papers: true },
    });
    expect(read.ok ? null : read.refusal.code).toBe(code);
  });
});

describe('the two tracks', () => {
  const gig: TrackedGig = {
    ...{ track: 'employment', area: '01206', day: tokyoDate('2026-12-28'), reward: 3_000, minutes: 150 },
    ...{ startsAt: at('28', '09:00'), endsAt: at('28', '11:30'), employment: conditions },
  };
  const taker = {
    ...{ born: tokyoDate('1990-04-02'), dayMinutes: 0, weekMinutes: 0 },
    ...{ today: gig.day, minors: noMinors },
  };

  it('edge 14: hours of one person add up across employers, to eight a day and forty a week', () => {
    const code = (more: object) => {
      const read = rulesOf(gig).admits(gig, { ...taker, ...more });
      return read.ok ? null : read.refusal.code;
    };
    expect(code({ dayMinutes: 330, weekMinutes: 330 })).toBeNull();
    expect(code({ dayMinutes: 331, weekMinutes: 331 })).toBe('WORKER_DAY_FULL');
    expect(code({ weekMinutes: 2_250 })).toBeNull();
    expect(code({ weekMinutes: 2_251 })).toBe('WORKER_WEEK_FULL');
  });

  it.each([
    [null, false, 0],
    ['51-募-000123', false, 0],
    ['13-ユ-010000', true, 20],
    ['13-ム-300045', true, 0],
    ['01-特-000045', true, 0],
    ['01-地-000045', true, 0],
  ])('with the number %s employment is offered: %s, at %i percent', (number, licensed, percent) => {
    expect(trackRules.employment.licensed(number).ok).toBe(licensed);
    if (licensed) expect(trackRules.employment.feePercent(20, number)).toBe(percent);
    expect(trackRules.outsourcing.licensed(number).ok).toBe(true);
    expect(trackRules.outsourcing.feePercent(20, number)).toBe(20);
  });

  it('charges a company the fee alone of a wage, and nothing for what 業務委託 does not owe', () => {
    const facts = {
      amount: yen(3_000),
      feePercent: 20,
      passedOn: false,
      day: gig.day,
      rounding: 'floor',
    } as const;
    expect(trackRules.employment.charge(facts)).toEqual({ fee: 600, feeGross: 660, charge: 660, tax: 60 });
    expect(trackRules.employment.charge({ ...facts, feePercent: 0 }).charge).toBe(0);
    expect(trackRules.outsourcing.charge(facts)).toMatchObject({ charge: 3_660 });
    const service = { ...gig, track: 'outsourcing', employment: null } as const;
    expect(trackRules.outsourcing.owedWhenCalledOff(service, 0, gig.startsAt)).toBe(0);
    expect(trackRules.outsourcing.owed(service, null)).toMatchObject({ amount: 3_000, minutes: null });
  });
});

it('hours are read as clocks around the beginning, past midnight as well, and up to now', () => {
  const now = at('29', '12:00');
  const read = (from: string, to: string, startsAt = at('28', '09:00'), breakMinutes = 0) => {
    const hours = readHours({ from, to, breakMinutes }, startsAt, now);
    return hours.ok
      ? [hours.value.from.toISOString(), hours.value.to.toISOString()]
      : hours.refusal.facts['field'];
  };
  expect(read('08:50', '11:40')).toEqual([at('28', '08:50').toISOString(), at('28', '11:40').toISOString()]);
  expect(read('22:10', '01:00', at('28', '22:00'))).toEqual([
    ...[at('28', '22:10').toISOString(), at('29', '01:00').toISOString()],
  ]);
  expect(read('23:50', '02:00', at('29', '00:00'))).toEqual([
    ...[at('28', '23:50').toISOString(), at('29', '02:00').toISOString()],
  ]);
  expect(read('9', '11:30')).toBe('from');
  expect(read('09:00', '')).toBe('to');
  expect(read('09:00', '09:00')).toBe('to');
  expect(read('09:00', '21:01')).toBe('to');
  expect(read('11:00', '13:00', at('29', '11:00'))).toBe('to');
  expect(read('09:00', '11:00', at('28', '09:00'), 120)).toBe('breakMinutes');
});
