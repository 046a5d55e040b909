import { yen } from '@enishi/kernel';
import { draftFaults, draftOf, emptyDraft, keyFor, settledDraft } from './plan-draft.ts';
import type { PlanDraftTerms } from './plan-draft.ts';
import { standardPlan, supportingPlan } from './plan-examples.ts';

const standard = draftOf(standardPlan, true);
const faultsOf = (changes: Partial<PlanDraftTerms>) =>
  draftFaults({ ...standard, ...changes }).map(({ field, fault }) => `${field} ${fault}`);

describe('a draft of a plan', () => {
  it.each<[string, Partial<PlanDraftTerms>, string[]]>([
    ['whole', {}, []],
    ['no English name', { name: { ja: '家族会員', en: '' } }, ['nameEn missing']],
    ['a name of 41 letters', { name: { ja: '会'.repeat(41), en: 'Family' } }, ['nameJa too_long']],
    ['no price', { prices: [] }, ['yearly no_price']],
    ['49 yen', { prices: [{ interval: 'month', amount: yen(49) }] }, ['monthly fee_out_of_range']],
    ['a million', { prices: [{ interval: 'year', amount: yen(1_000_000) }] }, ['yearly fee_out_of_range']],
    ['by fiscal year and by the month', { yearFrom: 4 }, ['monthly fiscal_year_is_yearly']],
    [
      'by fiscal year, 599 yen',
      { yearFrom: 4, prices: [{ interval: 'year', amount: yen(599) }] },
      ['yearly fiscal_year_share_too_small'],
    ],
    [
      '不課税 without a reason',
      { taxCategory: 'out_of_scope' },
      ['taxReasonJa untaxed_without_reason', 'taxReasonEn untaxed_without_reason'],
    ],
    ['nothing given', { benefits: [] }, ['benefits nothing_given']],
    [
      'a benefit without a name',
      { benefits: [{ key: 'slack', label: { ja: '', en: 'Slack' }, included: true }] },
      ['benefits benefit_unnamed'],
    ],
  ])('%s', (_case, changes, faults) => {
    expect(faultsOf(changes)).toEqual(faults);
  });

  it('says everything that an empty one lacks', () => {
    expect(draftFaults(emptyDraft).map(({ field }) => field)).toEqual([
      ...['nameJa', 'nameEn', 'summaryJa', 'summaryEn', 'yearly', 'benefits'],
    ]);
  });

  it('proposes the reason of 賛助会員, who may ask for nothing by the month', () => {
    const supporting = settledDraft({
      ...draftOf(supportingPlan, true),
      taxCategory: 'taxable_10',
      taxNote: null,
    });
    expect(supporting).toMatchObject({
      taxCategory: 'out_of_scope',
      taxNote: { ja: '対価性がないため消費税不課税' },
    });
    expect(draftFaults(supporting)).toEqual([]);
    const monthly = { ...supporting, prices: [{ interval: 'month' as const, amount: yen(1_000) }] };
    expect(draftFaults(monthly)).toEqual([{ field: 'monthly', fault: 'supporting_is_yearly' }]);
  });

  it('finds a key that is free', () => {
    expect(keyFor('Family member', [])).toBe('ind_family_member');
    expect(keyFor('Family  member!', ['ind_family_member'])).toBe('ind_family_member_2');
    expect(keyFor('家族', ['ind_plan'])).toBe('ind_plan_2');
  });
});
