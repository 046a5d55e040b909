import { anchorOn, tokyoDate, yen } from '@enishi/kernel';
import fc from 'fast-check';
import { firstYear } from '../first-year.ts';
import { shareInSteps } from '../first-year-wording.ts';
import { companyChangeTiming } from './company-change.ts';
import { companyDisclosure } from './company-disclosure.ts';
import { checkCompanyPlan, companyPrice } from './company-plan.ts';
import { checkCompanyRevision } from './company-plan-revision.ts';
import { basicPlan, fiscalPlan, partnerPlan } from './example-company-plan.ts';
import { invoiceDisclosure } from './invoice-disclosure.ts';
import type { InvoiceTerms } from './invoice-disclosure.ts';

const d = tokyoDate;
const company = { title: '株式会社ドットカフェ', employees: 25 };

describe('a company plan by fiscal year (年度制・月割)', () => {
  it.each([
    // 12 people pay 132,000 yen a year, 11,000 yen a month; the month of joining counts whole.
    [12, '2027-04-01', 12, 132_000],
    [12, '2027-05-31', 11, 121_000],
    [12, '2027-06-15', 10, 110_000],
    [12, '2027-07-01', 9, 99_000],
    [12, '2027-08-05', 8, 88_000],
    [12, '2027-09-30', 7, 77_000],
    [12, '2027-10-10', 6, 66_000],
    [12, '2027-11-26', 5, 55_000],
    [12, '2027-12-31', 4, 44_000],
    [12, '2028-01-01', 3, 33_000],
    [12, '2028-02-29', 2, 22_000],
    [12, '2028-03-31', 1, 11_000],
    [12, '2028-04-01', 12, 132_000],
    // 25 people pay 150 percent, three 60.
    [25, '2027-08-05', 8, 132_000],
    [3, '2027-08-05', 8, 52_800],
    [3, '2027-09-05', 7, 46_200],
  ])('of %i people from %s on: %i months, %i yen', (employees, day, months, amount) => {
    const price = companyPrice(fiscalPlan, employees, 'year');
    const first = price.ok ? firstYear(fiscalPlan, price.value.amount, d(day)) : null;
    expect(first).toMatchObject({ months, amount, period: { start: day } });
    expect(first!.period.end).toBe(day < '2028-04-01' ? '2028-04-01' : '2029-04-01');
  });

  it.each([
    [132_000, '2027-08-05', '8月から3月までの8か月分 132,000円 × 8/12 ＝ 88,000円'],
    [49_900, '2027-09-01', '9月から3月までの7か月分 49,900円 × 7/12 ＝ 29,108円（1円未満切り捨て）'],
    [132_000, '2028-03-31', '3月の1か月分 132,000円 × 1/12 ＝ 11,000円'],
    [132_000, '2027-04-01', '4月から3月までの12か月分 132,000円 × 12/12 ＝ 132,000円'],
  ])('of %i yen a year from %s on is reckoned in words: %s', (annual, day, words) => {
    const first = firstYear(fiscalPlan, yen(annual), d(day))!;
    expect(shareInSteps(first, yen(annual)).ja).toBe(words);
    expect(shareInSteps(first, yen(annual)).en).toContain(`× ${first.months}/12 =`);
  });

  it('has months that make up the year to the yen, whatever it costs, and none that differs by more than one (property)', () => {
    const property = fc.property(fc.integer({ min: 600, max: 9_999_999 }), (annual) => {
      const shares = [3, 2, 1, 12, 11, 10, 9, 8, 7, 6, 5, 4].map((month) => {
        const year = month < 4 ? 2028 : 2027;
        return firstYear(fiscalPlan, yen(annual), d(`${year}-${String(month).padStart(2, '0')}-15`))!.amount;
      });
      const months = shares.map((share, at) => share - (shares[at - 1] ?? 0));
      expect(months.reduce((sum, month) => sum + month, 0)).toBe(annual);
      expect(Math.max(...months) - Math.min(...months)).toBeLessThanOrEqual(1);
    });
    fc.assert(property);
  });

  it('is paid by the year, and the smallest company pays a chargeable sum for a month', () => {
    const fault = (changes: Partial<typeof fiscalPlan>) => {
      const checked = checkCompanyPlan({ ...fiscalPlan, ...changes });
      return checked.ok ? null : checked.refusal.facts.fault;
    };
    expect(fault({})).toBeNull();
    expect(fault({ prices: basicPlan.prices })).toBe('fiscal_year_is_yearly');
    expect(fault({ yearFrom: 13 })).toBe('year_from');
    expect(fault({ prices: [{ interval: 'year', amount: yen(1_000) }] })).toBeNull();
    expect(fault({ prices: [{ interval: 'year', amount: yen(900) }] })).toBe('fiscal_year_share_too_small');
  });

  it('keeps the month with which its year begins in every version', () => {
    const { yearFrom: _, ...rolling } = fiscalPlan;
    expect(checkCompanyRevision(fiscalPlan, { ...fiscalPlan, yearFrom: 7 })).toMatchObject({
      refusal: { code: 'PLAN_FACT_FIXED', facts: { fact: 'yearFrom' } },
    });
    expect(checkCompanyRevision(rolling, { ...rolling, yearFrom: null })).toMatchObject({
      refusal: { code: 'PLAN_UNCHANGED' },
    });
  });

  it('is left with the end of the year alone, dearer or not', () => {
    const anchor = anchorOn(d('2028-04-01'));
    const held = { interval: 'year', amount: yen(132_000), anchor, periodEnd: d('2028-04-01') } as const;
    const plan = { ...partnerPlan, yearFrom: 4 };
    const change = { from: fiscalPlan, plan, interval: 'year', held, amount: yen(990_000) } as const;
    expect(companyChangeTiming(change)).toBe('at_period_end');
    expect(companyChangeTiming({ ...change, from: { ...fiscalPlan, yearFrom: null } })).toBe('now');
  });

  it('by card says what is charged today and how, the year it renews with, and the tax of each', () => {
    const shown = companyDisclosure(fiscalPlan, company, { interval: 'year', today: d('2027-08-05') });
    expect(shown).toMatchObject({
      ...{ chargedToday: 132_000, taxInside: 12_000, amount: 198_000 },
      ...{ nextChargeOn: '2028-04-01', nextChargeAmount: 198_000 },
    });
    const [quantity, price, payment] = shown.blocks.map(({ body }) => body.ja);
    expect(quantity).toContain('年度（4月から翌年3月まで）ごとに自動更新');
    expect(quantity).toContain('特典の数は月割にせず');
    expect(price).toContain('年額 198,000円（税込。うち消費税 18,000円）');
    expect(price).toContain(
      '今年度分（月割）: 8月から3月までの8か月分 198,000円 × 8/12 ＝ 132,000円（税込。うち消費税 12,000円）',
    );
    expect(payment).toContain('1回目: 2027年8月5日（お申し込みの時）に132,000円');
    expect(payment).toContain('2回目: 2028年4月1日に198,000円');
  });

  const invoiced = (start: string, changes: Partial<InvoiceTerms> = {}): InvoiceTerms => {
    const share = firstYear(fiscalPlan, yen(198_000), d(start))!;
    return {
      ...{ amount: share.amount, annual: yen(198_000), share, start: d(start), end: share.period.end },
      ...{ dueOn: d('2027-09-30'), terms: 'month_end', orderNumber: '', beginsWith: 'start_day' },
      ...{ renewalDays: 60, agreed: null, quote: null, goesOn: false, ...changes },
    };
  };

  it('on invoice says the same, and when the whole year is invoiced', () => {
    const shown = invoiceDisclosure(fiscalPlan, company, invoiced('2027-08-05'));
    expect(shown).toMatchObject({ amount: 132_000, taxInside: 12_000, end: '2028-04-01' });
    const [quantity, price, payment] = shown.blocks.map(({ body }) => body.ja);
    expect(quantity).toContain(
      '最初の契約期間: 2027年8月5日から2028年3月31日まで。以後年度（4月から翌年3月まで）ごとに自動更新',
    );
    expect(price).toContain('年額 198,000円（税込。うち消費税 18,000円）');
    expect(price).toContain('132,000円（基準の会費）× 150% ＝ 198,000円');
    expect(price).toContain(
      '8月から3月までの8か月分 198,000円 × 8/12 ＝ 132,000円（税込。うち消費税 12,000円）',
    );
    expect(payment).toContain('1回目: 132,000円');
    expect(payment).toContain('契約期間が終わる60日前（1回目は2028年2月1日）');
  });

  it('that is shorter than the notice of its renewal says that the next year is invoiced at once', () => {
    const payment = invoiceDisclosure(fiscalPlan, company, invoiced('2028-03-10')).blocks[2]!.body;
    expect(payment.ja).toContain('（1回目は契約の開始後すぐ）');
    expect(payment.en).toContain('for the first time as soon as your term has begun');
  });

  it('at a price of the company’s own costs months of that, and names the regular fee that follows', () => {
    const share = firstYear(fiscalPlan, yen(150_001), d('2027-08-05'))!;
    const agreed = { regular: yen(198_000), validUntil: d('2028-03-31') };
    const own = { annual: yen(150_001), share, amount: share.amount, agreed };
    const price = invoiceDisclosure(fiscalPlan, company, invoiced('2027-08-05', own)).blocks[1]!.body.ja;
    expect(price).toContain('150,001円 × 8/12 ＝ 100,000円（1円未満切り捨て）');
    expect(price).toContain('年額 198,000円');
    expect(price).not.toContain('150%');
  });
});
