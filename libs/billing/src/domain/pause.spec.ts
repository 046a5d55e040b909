import fc from 'fast-check';

import { at, subscription } from './case-facts.ts';
import type { MirroredSubscription } from './mirror.ts';
import { refusePause } from './pause-terms.ts';
import { collectsAgainAt, pauseDays, pauseFor, pauseOf } from './pause.ts';

describe('a pause of whole months', () => {
  it.each([
    // Joined on 23 November, paid to 22 February: three months without a charge, the next on 23 May.
    ['2026-11-23', '2027-02-23', 3, '2027-02-23', '2027-05-23'],
    // The anchor is the 31st: after February the 31st counts again.
    ['2027-01-31', '2027-02-28', 1, '2027-02-28', '2027-03-31'],
    ['2027-01-31', '2027-02-28', 2, '2027-02-28', '2027-04-30'],
    ['2027-08-31', '2027-09-30', 6, '2027-09-30', '2028-03-31'],
    // A leap day at the end, and a year's turn in between.
    ['2027-08-31', '2027-09-30', 5, '2027-09-30', '2028-02-29'],
    // Shortly after midnight in Japan it is the day before in UTC, where Stripe counts.
    ['2027-01-30T15:30:00.000Z', '2027-02-28T15:30:00.000Z', 1, '2027-03-01', '2027-03-31'],
  ])(
    'anchored %s, paid to %s, %i months: no charge from %s, the next on %s',
    (anchor, paidTo, months, from, until) => {
      const pause = pauseFor({ anchorAt: at(anchor), periodEnd: at(paidTo) }, months);
      expect(pauseDays(pause)).toEqual({ from, until });
    },
  );

  it('collects again after the last invoice that is void and before the one that is charged (property)', () => {
    const days = fc.integer({ min: 0, max: 3_000 });
    const property = fc.property(
      days,
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 6 }),
      (day, months, n) => {
        const anchorAt = new Date(Date.UTC(2026, 0, 1 + day, 3));
        const { until: periodEnd } = pauseFor({ anchorAt, periodEnd: anchorAt }, months);
        const { from, until } = pauseFor({ anchorAt, periodEnd }, n);
        const lastVoid = pauseFor({ anchorAt, periodEnd: anchorAt }, months + n - 1).until;
        const again = collectsAgainAt(until).getTime();
        expect(from).toEqual(periodEnd);
        expect(again - lastVoid.getTime()).toBeGreaterThan(26 * 86_400_000);
        expect(until.getTime() - again).toBe(6 * 3_600_000);
      },
    );
    fc.assert(property);
  });
});

describe('what Stripe says of a subscription whose collection is paused', () => {
  const [from, until] = [at('2026-12-23'), at('2027-02-23')];
  const inDecember = { periodStart: from, periodEnd: at('2027-01-23') };
  const inJanuary = { periodStart: at('2027-01-23'), periodEnd: until };
  const paused = (changes: object): MirroredSubscription =>
    ({ status: 'paused', pausedFrom: from, pausedUntil: until, ...changes }) as MirroredSubscription;
  const none = { pausedFrom: null, pausedUntil: null };

  it.each([
    ['what is paid runs on before it', { pause: { from, until } }, undefined, 'active', from, until],
    [
      'the first month without a charge',
      { ...inDecember, pause: { from, until } },
      undefined,
      'paused',
      from,
      until,
    ],
    [
      'Stripe collects again some hours before the charge',
      inJanuary,
      paused(inJanuary),
      'paused',
      from,
      until,
    ],
    [
      'a month begins that is charged',
      { periodStart: until, periodEnd: at('2027-03-23') },
      paused(inJanuary),
      'active',
      null,
      null,
    ],
    [
      'resumed early, a period of its own begins',
      { periodStart: at('2027-01-05'), periodEnd: at('2027-02-05') },
      paused(inDecember),
      'active',
      null,
      null,
    ],
    [
      'made in the Dashboard, seen in time',
      { pause: { from: null, until: null } },
      undefined,
      'active',
      from,
      null,
    ],
    [
      'made in the Dashboard, a month later',
      { ...inDecember, pause: { from: null, until: null } },
      { ...paused(none), pausedFrom: from },
      'paused',
      from,
      null,
    ],
    [
      'ended while it was paused',
      { ...inDecember, status: 'ended' as const },
      paused(inDecember),
      'ended',
      null,
      null,
    ],
  ])('%s', (_case, live, known, status, pausedFrom, pausedUntil) => {
    expect(pauseOf(subscription(live), known)).toEqual({ status, pausedFrom, pausedUntil });
  });
});

describe('what cannot be paused', () => {
  const held = { status: 'active', interval: 'month', periodEnd: at('2027-02-23') } as const;
  it.each([
    ['a year', { ...held, interval: 'year' }, 'PAUSE_MONTHLY_ONLY'],
    ['what is paid ahead, a year or a month', { ...held, prepaid: true }, 'PAUSE_PAID_AHEAD'],
    ['what is not paid', { ...held, status: 'past_due' }, 'PAUSE_WHILE_UNPAID'],
  ] as const)('%s', (_case, row, code) => {
    expect(() => refusePause(row, null, at('2027-01-10'))).toThrow(code);
  });
});
