import { tokyoDate } from '@enishi/kernel';
import { companyDisclosure, priceInSteps } from './company-disclosure.ts';
import { companyPrice } from './company-plan.ts';
import { basicPlan } from './example-company-plan.ts';

const today = tokyoDate('2026-11-26');
const page = (employees: number, interval: 'month' | 'year' = 'year') =>
  companyDisclosure(basicPlan, { title: '株式会社ドットカフェ', employees }, { interval, today });

describe('the final confirmation page of a company', () => {
  it('shows the six items, none empty, in both languages', () => {
    const { blocks } = page(12);
    expect(blocks.map(({ key }) => key)).toEqual([
      'quantity',
      'price',
      'payment',
      'delivery',
      'offer_period',
      'cancellation',
    ]);
    for (const { body } of blocks) expect([body.ja.length > 10, body.en.length > 10]).toEqual([true, true]);
  });

  it('charges a company of 12 by the year 132,000 yen with 12,000 of tax inside, and again a year later', () => {
    expect(page(12)).toMatchObject({
      amount: 132_000,
      chargedToday: 132_000,
      taxInside: 12_000,
      firstChargeOn: '2026-11-26',
      nextChargeOn: '2027-11-26',
      yearlyGuideAmount: 132_000,
      buttonLabel: { ja: '法人会員に申し込む（有料）' },
    });
  });

  it('names the company and how the price of its size came about', () => {
    const [quantity, price] = page(3, 'month').blocks;
    expect(quantity!.body.ja).toContain('1社分（株式会社ドットカフェ）');
    expect(quantity!.body.ja).toContain('求人の掲載（年1件）、交流会の参加枠（年2席）');
    expect(price!.body.ja).toContain('従業員 3名の規模区分）: 11,000円（基準の会費）× 60% ＝ 6,600円');
  });

  it('shows rounding where there was any', () => {
    const plan = { ...basicPlan, priceUnit: 1_000 as const };
    const price = companyPrice(plan, 3, 'year');
    expect(price.ok && priceInSteps(price.value)).toEqual({
      ja: '132,000円（基準の会費）× 60% ＝ 79,000円（1000円未満切り捨て）',
      en: '¥132,000 (listed) × 60% = ¥79,000 (rounded down to 1000 yen)',
    });
  });

  it('has another fingerprint for another company, size or interval', () => {
    const other = companyDisclosure(
      basicPlan,
      { title: '合同会社つべつ木工', employees: 12 },
      { interval: 'year', today },
    );
    const prints = [page(12), page(3), page(12, 'month'), other].map(({ fingerprint }) => fingerprint);
    expect(new Set(prints).size).toBe(4);
    expect(page(12).fingerprint).toBe(page(12).fingerprint);
  });
});
