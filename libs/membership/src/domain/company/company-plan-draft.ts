import type { BillingInterval } from '@enishi/kernel';
import { draftLimits } from '../plan-draft.ts';
import { checkCompanyPlan } from './company-plan.ts';
import type { CompanyPlanTerms } from './company-plan.ts';

/** A plan for companies that is being written: its words may be empty still, and it has neither key nor place. */
export type CompanyDraftTerms = Omit<CompanyPlanTerms, 'key' | 'position'> & {
  /** Whether companies may order it as soon as it is published. */
  readonly open: boolean;
};

/** What a draft lacks. `field` is the field of the form that mends it. */
export type CompanyDraftFault = { readonly field: CompanyDraftField; readonly fault: string };
export type CompanyDraftField =
  | 'nameJa'
  | 'nameEn'
  | 'summaryJa'
  | 'summaryEn'
  | 'monthly'
  | 'yearly'
  | 'yearFrom'
  | 'bands'
  | 'seats'
  | 'seatPlanKey'
  | 'quotas'
  | 'benefits'
  | 'taxReasonJa'
  | 'taxReasonEn';

/** Which field mends what the rule of plans for companies finds. */
const fields: Readonly<Record<string, CompanyDraftField>> = {
  ...{ seats: 'seats', no_price: 'yearly', benefit_twice: 'benefits', price_below_minimum: 'yearly' },
  ...{ quota_kind: 'quotas', quota_twice: 'quotas', quota_period: 'quotas', quota_amount: 'quotas' },
  ...{ year_from: 'yearFrom', fiscal_year_is_yearly: 'monthly', fiscal_year_share_too_small: 'yearly' },
  ...{ last_band_ends: 'bands', bands_out_of_order: 'bands', band_percent: 'bands' },
};

/** Everything that keeps a draft from being published; `plans` are the keys of plans that a seat may give, `held` the intervals that are paid now. */
export function companyDraftFaults(
  draft: CompanyDraftTerms,
  { plans, held }: { plans: readonly string[]; held: readonly BillingInterval[] },
): CompanyDraftFault[] {
  const { open: _open, ...terms } = draft;
  const checked = checkCompanyPlan({
    ...terms,
    taxNote: terms.taxNote ?? noNote,
    key: 'corp_draft',
    position: 1,
  });
  const rule = checked.ok ? '' : String(checked.refusal.facts.fault);
  const gone = held.filter((interval) => !draft.prices.some((price) => price.interval === interval));
  return [
    ...wordFaults(draft),
    ...gone.map((interval) => ({ field: feeField(interval), fault: 'interval_held' })),
    ...draft.prices
      .filter(({ amount }) => amount < draftLimits.leastFee || amount > mostFee)
      .map(({ interval }) => ({ field: feeField(interval), fault: 'company_fee_out_of_range' })),
    ...(rule in fields ? [{ field: fields[rule]!, fault: rule }] : []),
    ...(draft.byInvoice && !draft.prices.some(({ interval }) => interval === 'year')
      ? [{ field: 'yearly' as const, fault: 'invoice_is_yearly' }]
      : []),
    ...(plans.includes(draft.seatPlanKey) ? [] : [{ field: 'seatPlanKey' as const, fault: 'missing' }]),
    ...(draft.benefits.some(({ label }) => label.ja === '' || label.en === '')
      ? [{ field: 'benefits' as const, fault: 'benefit_unnamed' }]
      : []),
    ...reasonFaults(draft),
  ];
}

/** The dearest fee of a band that pays 100 percent; above it a figure too many was typed. */
export const mostFee = 9_999_999;

const noNote = { ja: '–', en: '–' };
const feeField = (interval: BillingInterval): CompanyDraftField =>
  interval === 'month' ? 'monthly' : 'yearly';

function wordFaults({ name, summary }: CompanyDraftTerms): CompanyDraftFault[] {
  const words: [CompanyDraftField, string, number][] = [
    ['nameJa', name.ja, draftLimits.name],
    ['nameEn', name.en, draftLimits.name],
    ['summaryJa', summary.ja, draftLimits.summary],
    ['summaryEn', summary.en, draftLimits.summary],
  ];
  return words.flatMap(([field, text, limit]) => {
    if (text === '') return [{ field, fault: 'missing' }];
    return [...text].length > limit ? [{ field, fault: 'too_long' }] : [];
  });
}

/** Payers of a fee without tax are told why. */
function reasonFaults({ taxCategory, taxNote }: CompanyDraftTerms): CompanyDraftFault[] {
  if (taxCategory !== 'out_of_scope') return [];
  return [
    ...(taxNote?.ja ? [] : [{ field: 'taxReasonJa' as const, fault: 'untaxed_without_reason' }]),
    ...(taxNote?.en ? [] : [{ field: 'taxReasonEn' as const, fault: 'untaxed_without_reason' }]),
  ];
}

/** A new plan's draft before anything was typed: the bands that most communities begin with. */
export const emptyCompanyDraft: CompanyDraftTerms = {
  ...{ name: { ja: '', en: '' }, summary: { ja: '', en: '' }, featured: false },
  ...{ seats: 3, seatPlanKey: '', prices: [] },
  bands: [
    { upTo: 5, percent: 60 },
    { upTo: 20, percent: 100 },
    { upTo: 100, percent: 150 },
    { upTo: null, percent: 200 },
  ],
  ...{ priceUnit: 100, taxCategory: 'taxable_10', taxNote: null, benefits: [], quotas: [] },
  ...{ yearFrom: null, needsApproval: false, byInvoice: true, open: true },
};

/** The draft with which the next version of a plan begins. */
export function companyDraftOf(
  { key: _key, position: _position, ...terms }: CompanyPlanTerms,
  open: boolean,
): CompanyDraftTerms {
  return { ...terms, open };
}
