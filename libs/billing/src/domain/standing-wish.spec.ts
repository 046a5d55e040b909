import { yen } from '@enishi/kernel';

import { asWished } from './standing-wish.ts';
import type { NewestWish } from './standing-wish.ts';

const noPause = { pausedFrom: null, pausedUntil: null };
const none = { nextOfferKey: null, nextInterval: null, nextAmount: null, ...noPause } as const;
const planned = {
  nextOfferKey: 'ind_standard',
  nextInterval: 'month',
  nextAmount: yen(1_100),
  ...noPause,
} as const;
const resting = { ...none, pausedFrom: new Date('2027-03-23'), pausedUntil: new Date('2027-06-23') };
const pause = { from: new Date('2027-03-23'), until: new Date('2027-06-23') };
const pausing = { pauseFrom: pause.from, pauseUntil: pause.until };
const next = { offerKey: 'ind_standard', interval: 'month', amount: 1_100 };
const wish = (kind: NewestWish['kind'], changes: Partial<NewestWish> = {}): NewestWish => ({
  ...{ kind, state: 'requested', offerKey: null, interval: null, amount: null },
  ...{ pauseFrom: null, pauseUntil: null },
  ...changes,
});
const cheaper = { offerKey: 'ind_standard', interval: 'month', amount: yen(1_100) } as const;

describe('what holds as soon as it was asked for', () => {
  it.each([
    ['nothing asked, nothing planned', false, none, null, { leaving: false, next: null }],
    ['nothing asked, a change planned', false, planned, null, { leaving: false, next }],
    ['leaving', false, none, wish('cancel_at_period_end'), { leaving: true, next: null }],
    [
      'leaving with a change planned',
      false,
      planned,
      wish('cancel_at_period_end'),
      { leaving: true, next: null },
    ],
    ['staying after all', true, none, wish('keep'), { leaving: false, next: null }],
    [
      'staying after all, a pause planned before leaving',
      true,
      resting,
      wish('keep'),
      { leaving: false, next: null },
    ],
    ['a cheaper offer', false, none, wish('change_offer_later', cheaper), { leaving: false, next }],
    [
      'a cheaper offer while leaving',
      true,
      none,
      wish('change_offer_later', cheaper),
      { leaving: false, next },
    ],
    ['keeping the offer', false, planned, wish('keep_offer'), { leaving: false, next: null }],
    [
      'a dearer offer at once',
      false,
      planned,
      wish('change_offer_now', cheaper),
      { leaving: false, next: null },
    ],
    [
      'a wish that Stripe refused',
      false,
      planned,
      wish('keep_offer', { state: 'failed' }),
      { leaving: false, next },
    ],
    ['a pause', false, none, wish('pause', pausing), { leaving: false, next: null, pause }],
    [
      'a pause while a change is planned',
      false,
      planned,
      wish('pause', pausing),
      { leaving: false, next: null, pause },
    ],
    ['a pause while leaving', true, none, wish('pause', pausing), { leaving: false, next: null, pause }],
    [
      'leaving with a pause planned',
      false,
      resting,
      wish('cancel_at_period_end'),
      { leaving: true, next: null },
    ],
    [
      'a cheaper offer, a pause planned',
      false,
      resting,
      wish('change_offer_later', cheaper),
      { leaving: false, next },
    ],
    [
      'a dearer offer at once, a pause planned',
      false,
      resting,
      wish('change_offer_now', cheaper),
      { leaving: false, next: null },
    ],
    ['paying on after all', false, resting, wish('keep_collecting'), { leaving: false, next: null }],
    [
      'a pause that Stripe refused',
      false,
      none,
      wish('pause', { ...pausing, state: 'failed' }),
      { leaving: false, next: null },
    ],
    [
      'resuming early, not charged yet',
      false,
      resting,
      wish('resume_now', cheaper),
      { leaving: false, next: null, pause },
    ],
    ['a wish that is done', true, none, wish('keep', { state: 'done' }), { leaving: true, next: null }],
  ])('%s', (_case, cancelAtPeriodEnd, offer, newest, expected) => {
    expect(asWished({ cancelAtPeriodEnd, ...offer }, newest)).toEqual({ pause: null, ...expected });
  });
});
