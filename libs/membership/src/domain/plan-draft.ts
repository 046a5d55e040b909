import type { PlanTerms } from './plan.ts';
import { outOfScopeNote, yearFault } from './plan.ts';
import { reductionFaults } from './plan-price.ts';
import type { ReductionFault, ReductionKind } from './plan-price.ts';

/** A plan that is being written: its words may be empty still, and it has neither key nor place. */
export type PlanDraftTerms = Omit<PlanTerms, 'key' | 'position'> & {
  /** Whether people may join it as soon as it is published. */
  readonly open: boolean;
};

/** What a draft lacks. `field` is the field of the form that mends it. */
export type DraftFault = { readonly field: DraftField; readonly fault: string };
export type DraftField =
  | 'nameJa'
  | 'nameEn'
  | 'summaryJa'
  | 'summaryEn'
  | 'eligibilityJa'
  | 'eligibilityEn'
  | 'monthly'
  | 'yearly'
  | 'underAge'
  | 'underMonthly'
  | 'underYearly'
  | 'studentMonthly'
  | 'studentYearly'
  | 'taxReasonJa'
  | 'taxReasonEn'
  | 'benefits';

/** Longest words that fit the comparison of plans on a phone, and the range of a fee in yen (the lower one is Stripe's). */
export const draftLimits = { name: 40, summary: 120, reason: 200, leastFee: 50, mostFee: 999_999 };

/** Everything that keeps a draft from being published, in the order of the form. */
export function draftFaults(draft: PlanDraftTerms): DraftFault[] {
  return [
    ...wordFaults(draft),
    ...priceFaults(draft),
    ...(draft.kind === 'free' ? [] : reductionFaults(draft).map(atField)),
    ...reasonFaults(draft),
    ...(draft.benefits.some(({ label }) => label.ja === '' || label.en === '')
      ? [{ field: 'benefits' as const, fault: 'benefit_unnamed' }]
      : []),
    ...(draft.benefits.some(({ label }) => `${label.ja}${label.en}`.includes('{n}'))
      ? [{ field: 'benefits' as const, fault: 'benefit_uncounted' }]
      : []),
    ...(draft.kind !== 'supporting' && !draft.benefits.some(({ included }) => included)
      ? [{ field: 'benefits' as const, fault: 'nothing_given' }]
      : []),
  ];
}

function wordFaults({ name, summary, eligibility }: PlanDraftTerms): DraftFault[] {
  const words: [DraftField, string, number][] = [
    ['nameJa', name.ja, draftLimits.name],
    ['nameEn', name.en, draftLimits.name],
    ['summaryJa', summary.ja, draftLimits.summary],
    ['summaryEn', summary.en, draftLimits.summary],
    ...(eligibility
      ? ([
          ['eligibilityJa', eligibility.ja, draftLimits.summary],
          ['eligibilityEn', eligibility.en, draftLimits.summary],
        ] as [DraftField, string, number][])
      : []),
  ];
  return words.flatMap(([field, text, limit]) => {
    if (text === '') return [{ field, fault: 'missing' }];
    return [...text].length > limit ? [{ field, fault: 'too_long' }] : [];
  });
}

function priceFaults({ kind, prices, yearFrom }: PlanDraftTerms): DraftFault[] {
  if (kind === 'free') return [];
  const year = yearFault({ yearFrom, prices });
  const monthly = prices.some(({ interval }) => interval === 'month');
  return [
    ...(prices.length === 0 ? [{ field: 'yearly' as const, fault: 'no_price' }] : []),
    ...(year
      ? [
          {
            field: year === 'fiscal_year_is_yearly' ? ('monthly' as const) : ('yearly' as const),
            fault: year,
          },
        ]
      : []),
    ...(kind === 'supporting' && monthly
      ? [{ field: 'monthly' as const, fault: 'supporting_is_yearly' }]
      : []),
    ...prices
      .filter(({ amount }) => amount < draftLimits.leastFee || amount > draftLimits.mostFee)
      .map(({ interval }) => ({
        field: interval === 'month' ? ('monthly' as const) : ('yearly' as const),
        fault: 'fee_out_of_range',
      })),
  ];
}

const reductionFields: Record<ReductionKind, Record<'whole' | 'month' | 'year', DraftField>> = {
  under_age: { whole: 'underAge', month: 'underMonthly', year: 'underYearly' },
  student: { whole: 'studentMonthly', month: 'studentMonthly', year: 'studentYearly' },
};
const atField = ({ kind, interval, fault }: ReductionFault): DraftFault => ({
  field: reductionFields[kind][interval ?? 'whole'],
  fault,
});

/** Payers of a fee without tax are told why: whoever asks for money without tax has to have thought about it. */
function reasonFaults({ kind, taxCategory, taxNote }: PlanDraftTerms): DraftFault[] {
  if (kind === 'free' || taxCategory !== 'out_of_scope') return [];
  return [
    ...(taxNote?.ja ? [] : [{ field: 'taxReasonJa' as const, fault: 'untaxed_without_reason' }]),
    ...(taxNote?.en ? [] : [{ field: 'taxReasonEn' as const, fault: 'untaxed_without_reason' }]),
  ];
}

/** A new plan's draft before anything was typed. Tax is assumed: 不課税 is the exception that needs a reason. */
export const emptyDraft: PlanDraftTerms = {
  kind: 'paid',
  name: { ja: '', en: '' },
  summary: { ja: '', en: '' },
  eligibility: null,
  featured: false,
  taxCategory: 'taxable_10',
  taxNote: null,
  yearFrom: null,
  prices: [],
  reductions: [],
  benefits: [],
  open: true,
};

/** The draft with which the next version of a plan begins. */
export function draftOf(
  { key: _key, position: _position, ...terms }: PlanTerms,
  open: boolean,
): PlanDraftTerms {
  return { ...terms, open };
}

/** 賛助会員 are outside the scope of tax by their nature; the reason is proposed where none was written. */
export function settledDraft(draft: PlanDraftTerms): PlanDraftTerms {
  if (draft.kind !== 'supporting') return draft;
  return { ...draft, taxCategory: 'out_of_scope', taxNote: draft.taxNote ?? outOfScopeNote };
}

/** A key for a new plan from its English name: 'Family member' is `ind_family_member`, a second one `ind_family_member_2`. */
export function keyFor(
  nameInEnglish: string,
  taken: readonly string[],
  prefix: 'ind' | 'corp' = 'ind',
): string {
  const words = nameInEnglish
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 28)
    .replace(/_+$/, '');
  const stem = `${prefix}_${words || 'plan'}`;
  for (let count = 1; ; count += 1) {
    const key = count === 1 ? stem : `${stem}_${count}`;
    if (!taken.includes(key)) return key;
  }
}
