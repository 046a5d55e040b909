import { yen } from '@enishi/kernel';
import fc from 'fast-check';

import { at } from './case-facts.ts';
import { noDiscount } from './discount.ts';
import type { MirroredSubscription } from './mirror.ts';
import { bringsFees } from './subscription-states.ts';
import type { SubscriptionStatus } from './subscription-states.ts';
import { turnsBetween } from './subscription-turns.ts';

const seenAt = at('2027-02-10');

const row = (changes: Partial<MirroredSubscription> = {}): MirroredSubscription => ({
  id: 'subscription-1',
  prepaid: false,
  stripeId: 'sub_1',
  family: 'membership_individual',
  offerKey: 'ind_standard',
  interval: 'month',
  amount: yen(1100),
  status: 'active',
  periodStart: at('2026-11-23'),
  periodEnd: at('2026-12-23'),
  cancelAtPeriodEnd: false,
  nextOfferKey: null,
  nextInterval: null,
  nextAmount: null,
  ...noDiscount,
  pausedFrom: null,
  pausedUntil: null,
  anchorAt: at('2026-11-23'),
  startedAt: at('2026-11-23'),
  endedAt: null,
  endedBecause: null,
  ...changes,
});

const turned = (known: MirroredSubscription | null, now: MirroredSubscription) =>
  turnsBetween(known ? [known] : [], [now], seenAt).map(({ happenedAt, brings, amount, because }) => [
    happenedAt.toISOString().slice(0, 10),
    brings,
    amount,
    because,
  ]);

describe('turns of a subscription', () => {
  it('begin when it began at Stripe, however late we saw it', () => {
    expect(turned(null, row())).toEqual([['2026-11-23', true, 1100, null]]);
    expect(turned(row({ status: 'incomplete' }), row())).toEqual([['2026-11-23', true, 1100, null]]);
  });

  it.each<[string, Partial<MirroredSubscription>]>([
    ['a renewal', { periodStart: at('2026-12-23'), periodEnd: at('2027-01-23') }],
    ['a renewal that is late', { status: 'past_due' }],
    ['a cancellation that has been asked for', { cancelAtPeriodEnd: true }],
  ])('are none: %s', (_what, changes) => {
    expect(turned(row(), row(changes))).toEqual([]);
  });

  it('hold for new terms from the new period, or else from when they were seen', () => {
    const dearer = { offerKey: 'ind_supporter', amount: yen(3300) };
    expect(turned(row(), row({ ...dearer, periodStart: at('2027-01-23') }))).toEqual([
      ['2027-01-23', true, 3300, null],
    ]);
    expect(turned(row(), row(dearer))).toEqual([['2027-02-10', true, 3300, null]]);
  });

  it('a pause ends them on its first day, and the first period that is charged begins them again', () => {
    const paused = row({
      ...{ status: 'paused', periodStart: at('2026-12-23'), periodEnd: at('2027-01-23') },
      ...{ pausedFrom: at('2026-12-23'), pausedUntil: at('2027-01-23') },
    });
    expect(turned(row(), paused)).toEqual([['2026-12-23', false, 1100, 'paused']]);
    const back = row({ periodStart: at('2027-01-23'), periodEnd: at('2027-02-23') });
    expect(turned(paused, back)).toEqual([['2027-01-23', true, 1100, null]]);
  });

  it('end when Stripe ended it, with the reason', () => {
    const ended = row({ status: 'ended', endedAt: at('2027-01-23'), endedBecause: 'cancelled' });
    expect(turned(row(), ended)).toEqual([['2027-01-23', false, 1100, 'cancelled']]);
    expect(turned(row({ status: 'unpaid' }), ended)).toEqual([]);
  });

  it('tell both ends of one that was over before we saw it', () => {
    const ended = row({ status: 'ended', endedAt: at('2027-01-23'), endedBecause: 'payment_failed' });
    expect(turned(null, ended)).toEqual([
      ['2026-11-23', true, 1100, null],
      ['2027-01-23', false, 1100, 'payment_failed'],
    ]);
  });

  it('take a second subscription back from its start, and pass over one that was never paid', () => {
    expect(turned(row(), row({ status: 'duplicate' }))).toEqual([['2026-11-23', false, 1100, null]]);
    expect(turned(null, row({ status: 'duplicate' }))).toEqual([]);
    expect(turned(row({ status: 'incomplete' }), row({ status: 'expired' }))).toEqual([]);
  });

  it('leave the newest turn saying what the mirror says, whatever the path', () => {
    const statuses: SubscriptionStatus[] = ['active', 'past_due', 'unpaid', 'paused', 'trialing'];
    const step = fc.record({ status: fc.constantFrom(...statuses), amount: fc.constantFrom(1100, 3300) });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1 }), (steps) => {
        let mirror: MirroredSubscription[] = [];
        const turns = steps.flatMap(({ status, amount }) => {
          const next = row({ status, amount: yen(amount) });
          const found = turnsBetween(mirror, [next], seenAt);
          mirror = [next];
          return found;
        });
        const brings = bringsFees(mirror[0]!.status);
        expect(turns.at(-1)?.brings ?? false).toBe(brings);
        if (brings) expect(turns.at(-1)).toMatchObject({ amount: mirror[0]!.amount });
      }),
      { verbose: true },
    );
  });
});
