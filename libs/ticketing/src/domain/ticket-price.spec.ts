import fc from 'fast-check';
import { noMemberPrices } from './member-price.ts';
import { mayBeCheaper, priceFor, whyCheaper } from './ticket-price.ts';
import type { EventBenefit } from './ticket-price.ts';

const benefit = (off: number): EventBenefit => ({
  off,
  plan: { ja: 'スタンダード会員', en: 'Standard member' },
  label: { ja: 'イベント参加費 1,000円引き', en: '¥1,000 off every event' },
});

const memberPrices = noMemberPrices;
const by = (held: EventBenefit | null) => ({ benefit: held, groups: [] });

describe('what a ticket costs a person', () => {
  it.each([
    ['free member, 2,000 yen', 2_000, true, null, 2_000],
    ['paid member, 1,000 off', 2_000, true, benefit(1_000), 1_000],
    ['a kind without the discount', 2_000, false, benefit(1_000), 2_000],
    ['never below nothing', 800, true, benefit(1_000), 0],
    ['less than Stripe can charge is free', 1_040, true, benefit(1_000), 0],
    ['exactly what Stripe can charge', 1_050, true, benefit(1_000), 50],
    ['free for everybody', 0, true, benefit(1_000), 0],
    ['a benefit of nothing', 2_000, true, benefit(0), 2_000],
  ])('%s', (_, price, discounted, held, expected) => {
    expect(priceFor({ price, discounted, memberPrices }, by(held)).price).toBe(expected);
  });

  it('is asked of a membership only where one can make it another', () => {
    fc.assert(
      fc.property(fc.nat(5_000), fc.boolean(), fc.nat(5_000), (price, discounted, off) => {
        if (mayBeCheaper({ price, discounted, memberPrices })) return;
        const costs = (held: EventBenefit | null) => priceFor({ price, discounted, memberPrices }, by(held));
        expect(costs(benefit(off))).toEqual(costs(null));
      }),
      { seed: 20261128, verbose: true },
    );
  });

  it('says why, and only where the price is another one', () => {
    expect(priceFor({ price: 2_000, discounted: true, memberPrices }, by(benefit(1_000)))).toMatchObject({
      regular: 2_000,
      benefit: { off: 1_000 },
    });
    expect(priceFor({ price: 0, discounted: true, memberPrices }, by(benefit(1_000))).benefit).toBeNull();
    expect(whyCheaper(benefit(1_000)).ja).toBe('スタンダード会員の特典「イベント参加費 1,000円引き」');
  });

  it('is never more than the regular price, never between nothing and 50 yen, and never less for a smaller benefit', () => {
    const yens = fc.integer({ min: 0, max: 50_000 });
    fc.assert(
      fc.property(yens, yens, yens, (price, one, other) => {
        fc.pre(price === 0 || price >= 50);
        const costs = (off: number): number =>
          priceFor({ price, discounted: true, memberPrices }, by(benefit(off))).price;
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        expect(costs(more)).toBeLessThanOrEqual(costs(less));
        expect(costs(less)).toBeLessThanOrEqual(price);
        for (const cost of [costs(less), costs(more)]) expect(cost === 0 || cost >= 50).toBe(true);
      }),
      { seed: 20261126, verbose: true },
    );
  });
});
