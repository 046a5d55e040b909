import { yen } from '@enishi/kernel';

import { asWished } from './standing-wish.ts';
import type { NewestWish } from './standing-wish.ts';

const none = { nextOfferKey: null, nextInterval: null, nextAmount: null } as const;
const planned = { nextOfferKey: 'ind_standard', nextInterval: 'month', nextAmount: yen(1_100) } as const;
const next = { offerKey: 'ind_standard', interval: 'month', amount: 1_100 };
const wish = (kind: string, changes: Partial<NewestWish> = {}): NewestWish => ({
  ...{ kind, state: 'requested', offerKey: null, interval: null, amount: null },
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
    ['a wish that is done', true, none, wish('keep', { state: 'done' }), { leaving: true, next: null }],
  ])('%s', (_case, cancelAtPeriodEnd, offer, newest, expected) => {
    expect(asWished({ cancelAtPeriodEnd, ...offer }, newest)).toEqual(expected);
  });
});
