import { amountWords, benefitKinds, isBenefitKind } from './benefit-kinds.ts';
import type { BenefitKind } from './benefit-kinds.ts';
import { checkCompanyPlan } from './company-plan.ts';
import { basicPlan } from './example-company-plan.ts';
import { partsGiven, quotaFault, quotaLine, quotaWords } from './quota.ts';
import type { Quota } from './quota.ts';

const quota = (changes: Partial<Quota>): Quota => ({ kind: 'postings', per: 'year', amount: 5, ...changes });

describe('a quota of a plan for companies', () => {
  it.each<[Quota, string, string]>([
    [quota({}), '求人の掲載（年5件）', 'Job postings (5 postings a year)'],
    [quota({ amount: 1 }), '求人の掲載（年1件）', 'Job postings (1 posting a year)'],
    [quota({ amount: null }), '求人の掲載（無制限）', 'Job postings (unlimited)'],
    [
      quota({ kind: 'scouts', per: 'month', amount: 30 }),
      'スカウトの送信（月30通）',
      'Scout messages (30 messages a month)',
    ],
    [
      quota({ kind: 'talent_search', amount: 6 }),
      '人材バンクの検索（年6か月分）',
      'Searching the talent bank (6 months a year)',
    ],
    [
      quota({ kind: 'support_hours', amount: 20 }),
      '事務局による個別の支援（年20時間）',
      'Support by the secretariat (20 hours a year)',
    ],
  ])('reads %j as %s', (given, ja, en) => {
    expect(quotaLine(given)).toEqual({ ja, en });
    expect(quotaLine(given).ja).toContain(quotaWords(given).ja);
  });

  it('of hours is used by the quarter', () => {
    expect(partsGiven(quota({ kind: 'support_hours', amount: 20 }))).toBe(80);
    expect(partsGiven(quota({}))).toBe(5);
    expect(partsGiven(quota({ amount: null }))).toBeNull();
    expect([1, 4, 5, 80].map((parts) => amountWords('support_hours', parts).ja)).toEqual([
      '0.25時間',
      '1時間',
      '1.25時間',
      '20時間',
    ]);
    expect(amountWords('support_hours', 4).en).toBe('1 hour');
  });

  it.each<[string, readonly Quota[], string | null]>([
    ['none at all', [], null],
    ['several', [quota({}), quota({ kind: 'scouts', per: 'month' })], null],
    ['one that nobody knows', [quota({ kind: 'parking' as BenefitKind })], 'quota_kind'],
    ['one twice', [quota({}), quota({ per: 'month' })], 'quota_twice'],
    ['a survey every month', [quota({ kind: 'member_surveys', per: 'month' })], 'quota_period'],
    ['nothing of it', [quota({ amount: 0 })], 'quota_amount'],
    ['half a posting', [quota({ amount: 0.5 })], 'quota_amount'],
    ['more than anybody could use', [quota({ amount: 10_001 })], 'quota_amount'],
  ])('is judged: %s', (_case, quotas, fault) => {
    expect(quotaFault(quotas)).toBe(fault);
    const checked = checkCompanyPlan({ ...basicPlan, quotas });
    expect(checked.ok ? null : checked.refusal.facts.fault).toBe(fault);
  });

  it('is of a kind of the table, by its own key', () => {
    for (const kind of Object.keys(benefitKinds)) expect(isBenefitKind(kind)).toBe(true);
    expect(isBenefitKind('toString')).toBe(false);
  });
});
