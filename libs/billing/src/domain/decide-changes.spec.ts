import { yen } from '@enishi/kernel';

import {
  at,
  charge,
  countingIds,
  emptyMirror,
  facts,
  invoice,
  standardPrice,
  subscription,
} from './case-facts.ts';
import { decide } from './decide.ts';
import type { LiveFacts } from './live-facts.ts';
import type { KnownPrice } from './offer.ts';

const yearly: KnownPrice = {
  ...standardPrice,
  interval: 'year',
  amount: yen(11_000),
  stripePriceId: 'price_standard_year',
};
const supporter: KnownPrice = {
  ...standardPrice,
  key: 'ind_supporter',
  amount: yen(3_300),
  stripePriceId: 'price_supporter',
};
const deciding = (live: Partial<LiveFacts>) =>
  decide({ ...emptyMirror(), prices: [standardPrice, yearly, supporter] }, facts(live), countingIds());

describe('deciding on a change of offer', () => {
  it('takes the parts of an upgrade for the new offer, and not for a wrong amount', () => {
    const decision = deciding({
      subscriptions: [subscription({ priceId: 'price_supporter', amount: yen(3_300) })],
      invoices: [invoice({ priceId: 'price_supporter', amountPaid: yen(1_467), prorated: true })],
      charges: [
        charge({
          amount: yen(1_467),
          balance: { id: 'txn_1', amount: yen(1_467), fee: yen(52), net: yen(1_415), at: at('2026-12-03') },
        }),
      ],
    });
    expect(decision.payments).toMatchObject([{ offerKey: 'ind_supporter', amount: 1_467, state: 'paid' }]);
    expect(decision.matters).toEqual([]);
  });

  it('says what begins with the next period', () => {
    const decision = deciding({ subscriptions: [subscription({ nextPriceId: 'price_supporter' })] });
    expect(decision.outcomes).toMatchObject([
      {
        payload: {
          offerKey: 'ind_standard',
          next: { offerKey: 'ind_supporter', interval: 'month', amount: 3_300 },
        },
      },
    ]);
  });

  it('leaves a planned price alone that is not ours', () => {
    const decision = deciding({ subscriptions: [subscription({ nextPriceId: 'price_of_another_product' })] });
    expect(decision.outcomes).toMatchObject([{ payload: { next: null } }]);
  });

  it('does not call the fee failed when a card would not pay for a change', () => {
    const refused = invoice({ status: 'void', amountPaid: yen(0), prorated: true, paidAt: null });
    const decision = deciding({
      subscriptions: [subscription()],
      invoices: [refused],
      charges: [charge({ status: 'failed', declineCode: 'insufficient_funds', balance: null })],
    });
    expect(decision.payments).toEqual([]);
    expect(decision.outcomes.map(({ type }) => type)).toEqual(['subscription_changed']);
  });

  it.each([
    ['a whole year', '2026-11-23', '2027-11-23', 12],
    ['what is left of a year', '2027-04-22', '2027-11-23', 7],
    ['the last days of a year', '2027-11-10', '2027-11-23', 1],
    ['a year from the leap day', '2028-02-29', '2029-02-28', 12],
  ])('earns %s over its months', (_case, paidOn, endsOn, months) => {
    const decision = deciding({
      subscriptions: [
        subscription({ priceId: 'price_standard_year', amount: yen(11_000), interval: 'year' }),
      ],
      invoices: [
        invoice({
          ...{ priceId: 'price_standard_year', amountPaid: yen(11_000), prorated: true },
          ...{ paidAt: at(paidOn), periodStart: at(paidOn), periodEnd: at(endsOn) },
        }),
      ],
      charges: [charge()],
    });
    expect(decision.entries).toMatchObject([{ kind: 'payment', interval: 'year', months }]);
  });
});
