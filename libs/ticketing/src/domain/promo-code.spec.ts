import { cancelTermsAt } from './cancel-policy.ts';
import { noMemberPrices } from './member-price.ts';
import { pricedWith, whyPriced } from './priced-with.ts';
import { checkPromo, foldCode, priceWithPromo, readPromo } from './promo-code.ts';
import type { PromoTerms } from './promo-code.ts';
import { totalOf } from './ticket-disclosure.ts';

const at = (text: string): Date => new Date(text);
const haru: PromoTerms = {
  ...{ code: 'HARU', kind: 'percent', amount: 20, from: at('2026-04-01T00:00:00Z') },
  ...{ until: at('2026-05-01T00:00:00Z'), most: 10, mostPerPerson: 2, positions: [] },
};
const benefit = {
  ...{ off: 1_000, plan: { ja: 'スタンダード会員', en: 'Standard' } },
  label: { ja: '1,000円引き', en: '¥1,000 off' },
};

describe('a code', () => {
  it('is the same however it is typed', () => {
    expect(['haru-2026', ' ＨＡＲＵ－２０２６　', 'Haru - 2026'].map(foldCode)).toEqual(
      Array(3).fill('HARU-2026'),
    );
  });

  it('takes off after the membership, rounded for the buyer, and what is less than 50 yen is free', () => {
    expect([3_000, 333, 55, 0].map((price) => priceWithPromo(price, haru))).toEqual([2_400, 266, 0, 0]);
    const priced = pricedWith(
      { price: 3_000, discounted: true, memberPrices: noMemberPrices },
      { benefit, groups: [], promo: haru },
    );
    expect([priced.price, priced.regular]).toEqual([1_600, 3_000]);
    expect(whyPriced(priced)?.ja).toBe('スタンダード会員の特典「1,000円引き」、割引コード「HARU」で20%引き');
  });

  it.each([
    ['code', { code: 'あ' }, 'PROMO_CODE_WRONG'],
    ['amount', { amount: 101 }, 'PROMO_AMOUNT_WRONG'],
    ['amount', { amount: 0 }, 'PROMO_AMOUNT_WRONG'],
    ['until', { until: haru.from }, 'PROMO_TIMES_WRONG'],
    ['most', { most: 0 }, 'PROMO_LIMIT_WRONG'],
    ['positions', { positions: [2] }, 'PROMO_KINDS_WRONG'],
    ['positions', { kind: 'reveal', amount: 0 }, 'PROMO_KINDS_WRONG'],
  ] as const)('is refused for its %s', (field, changes, code) => {
    const read = readPromo({ ...haru, ...changes } as PromoTerms, 2);
    expect(read).toMatchObject({ ok: false, refusal: { code, facts: { field } } });
  });

  it('is open from its first instant to its last, and no wider than its limits', () => {
    const check = (changes: object) =>
      checkPromo(haru, { all: 0, own: 0, wanted: 1, now: haru.from, ...changes });
    expect(check({ wanted: 2 }).ok).toBe(true);
    expect(check({ now: new Date(haru.from.getTime() - 1) })).toMatchObject({
      refusal: { code: 'PROMO_NOT_YET' },
    });
    expect(check({ now: haru.until })).toMatchObject({ refusal: { code: 'PROMO_OVER' } });
    expect(check({ all: 9, wanted: 2 })).toMatchObject({
      refusal: { code: 'PROMO_USED_UP', facts: { left: 1 } },
    });
    expect(check({ own: 1, wanted: 2 })).toMatchObject({ refusal: { code: 'PROMO_PER_PERSON' } });
  });
});

describe('parts of an order always sum to the whole (edge case 12)', () => {
  const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
  let state = seed;
  const below = (most: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * most);
  };

  it(`over memberships, codes, fees and several refunds, to the yen (seed ${seed})`, () => {
    for (let round = 0; round < 2_000; round += 1) {
      const lines = Array.from({ length: 1 + below(3) }, () => {
        const price = below(5) === 0 ? 0 : 50 + below(9_950);
        const kind = below(2) === 0 ? ('percent' as const) : ('yen' as const);
        const promo = { code: 'X', kind, amount: 1 + below(kind === 'percent' ? 100 : 12_000) };
        const given = {
          benefit: below(2) ? { ...benefit, off: below(3_000) } : null,
          promo: below(3) ? promo : null,
        };
        return {
          ...pricedWith(
            { price, discounted: below(2) === 0, memberPrices: noMemberPrices },
            { ...given, groups: [] },
          ),
          quantity: 1 + below(4),
        };
      });
      for (const { price, regular } of lines) {
        expect(price === 0 || price >= 50).toBe(true);
        expect(price).toBeLessThanOrEqual(regular);
      }
      const total = totalOf(lines);
      const steps = [
        { from: 7 + below(20), percent: below(60) },
        { from: below(7), percent: 60 + below(41) },
      ];
      const startsAt = at('2026-05-10T09:30:00Z');
      const parts = lines
        .flatMap(({ price, quantity }) => Array.from({ length: quantity }, () => price))
        .map((price) => {
          const now = new Date(startsAt.getTime() - below(40) * 86_400_000);
          return { ...cancelTermsAt(steps, { price, startsAt, now }), back: below(3) > 0, price };
        });
      const back = parts.filter((part) => part.back);
      const refunded = back.reduce((sum, { refund }) => sum + refund, 0);
      const fees = back.reduce((sum, { fee }) => sum + fee, 0);
      const kept = parts.filter((part) => !part.back).reduce((sum, { price }) => sum + price, 0);
      expect(refunded + fees + kept).toBe(total);
      expect(refunded).toBeLessThanOrEqual(total);
    }
  });
});
