import { onlyDigits } from '@enishi/japan';
import type {
  PlanDraftInput,
  PlanKind,
  PlanTermsFragment,
  PrivilegeInTableFragment,
  ReductionKind,
  TaxCategory,
} from '../../gql/desk/graphql.ts';

/** A line of the editor's list of benefits. `amount` is as typed. */
export type BenefitRow = {
  key: string;
  ja: string;
  en: string;
  included: boolean;
  /** Whether the plan names it already, included or not. */
  had: boolean;
  unit: 'yen' | 'days' | 'times' | null;
  amount: string;
};

/** The fields of a draft by name, as a form holds them. */
export type DraftFields = Record<string, string>;

/** U29: the age that the form begins with. */
const usualAge = 29;

const units = ['yen', 'days', 'times'] as const;

/** The lines to show: what the plan names in its order, then the rest of the table, then one that is blank. */
export function benefitRows(
  benefits: PlanTermsFragment['benefits'],
  privileges: readonly PrivilegeInTableFragment[],
): BenefitRow[] {
  const unitOf = (key: string) =>
    units.find((unit) => unit === privileges.find((each) => each.key === key)?.unit) ?? null;
  const named = benefits.map(({ key, label, included, amount }) => {
    const counted = amount === null || amount === undefined ? null : amount.toLocaleString('en-US');
    const open = (text: string) => (counted === null ? text : text.replace(counted, '{n}'));
    return {
      ...{ key, included, had: true, unit: unitOf(key), amount: counted ?? '' },
      ...{ ja: open(label.ja), en: open(label.en) },
    };
  });
  const proposed = privileges
    .filter(({ key }) => !benefits.some((benefit) => benefit.key === key))
    .map(({ key, label }) => ({
      ...{ key, ...label, included: false, had: false, unit: unitOf(key), amount: '' },
    }));
  const blank = { ja: '', en: '', included: false, had: false, unit: null, amount: '' };
  return [...named, ...proposed, { key: freeKey([...named, ...proposed]), ...blank }];
}

function freeKey(rows: readonly { key: string }[]): string {
  for (let count = 1; ; count += 1)
    if (!rows.some(({ key }) => key === `own_${count}`)) return `own_${count}`;
}

/** What a form shows for a draft. */
export function fieldsOf(
  plan: PlanTermsFragment,
  { open, revision }: { open: boolean; revision: number },
): DraftFields {
  const fee = (interval: string) =>
    String(plan.prices.find((price) => price.interval === interval)?.amount ?? '');
  const young = plan.reductions.find(({ kind }) => kind === 'under_age');
  const reduced = (reduction: string, interval: string) =>
    String(
      plan.reductions
        .find(({ kind }) => kind === reduction)
        ?.prices.find((price) => price.interval === interval)?.amount ?? '',
    );
  return {
    ...{ studentMonthly: reduced('student', 'month'), studentYearly: reduced('student', 'year') },
    ...{ underAge: String(young?.below ?? usualAge), underMonthly: reduced('under_age', 'month') },
    ...{
      underYearly: reduced('under_age', 'year'),
      revision: String(revision),
      kind: plan.kind,
      taxCategory: plan.taxCategory,
    },
    ...{ nameJa: plan.name.ja, nameEn: plan.name.en, summaryJa: plan.summary.ja, summaryEn: plan.summary.en },
    ...{ eligibilityJa: plan.eligibility?.ja ?? '', eligibilityEn: plan.eligibility?.en ?? '' },
    ...{ taxReasonJa: plan.taxNote?.ja ?? '', taxReasonEn: plan.taxNote?.en ?? '' },
    ...{ monthly: fee('month'), yearly: fee('year'), yearFrom: String(plan.yearFrom ?? '') },
    ...{ featured: plan.featured ? 'yes' : '', open: open ? 'yes' : '' },
  };
}

/** The lines as they were posted, for a page that comes back. */
export function postedRows(fields: DraftFields, rows: readonly BenefitRow[]): BenefitRow[] {
  return rows.map((row) => ({
    ...row,
    included: fields[`b-${row.key}`] === 'yes',
    ja: fields[`b-${row.key}-ja`] ?? row.ja,
    en: fields[`b-${row.key}-en`] ?? row.en,
    amount: fields[`b-${row.key}-n`] ?? row.amount,
  }));
}

const kinds: readonly PlanKind[] = ['free', 'paid', 'supporting'];
const taxes: readonly TaxCategory[] = ['taxable_10', 'taxable_8', 'exempt', 'out_of_scope'];

/** Reads a posted draft, whole or not; full-width figures, separators and 円 are fine. */
export function readDraft(
  fields: DraftFields,
  { id, planKey }: { id: string; planKey: string | null },
): PlanDraftInput {
  const typed = (name: string) => (fields[name] ?? '').trim();
  const yen = (name: string) => (onlyDigits(typed(name)) === '' ? null : Number(onlyDigits(typed(name))));
  const benefits = readBenefits(fields);
  return {
    ...{ id, planKey, revision: Number(typed('revision')) || 0 },
    kind: kinds.find((kind) => kind === typed('kind')) ?? 'paid',
    taxCategory: taxes.find((tax) => tax === typed('taxCategory')) ?? 'taxable_10',
    ...{ nameJa: typed('nameJa'), nameEn: typed('nameEn') },
    ...{ summaryJa: typed('summaryJa'), summaryEn: typed('summaryEn') },
    ...{ eligibilityJa: typed('eligibilityJa'), eligibilityEn: typed('eligibilityEn') },
    ...{ taxReasonJa: typed('taxReasonJa'), taxReasonEn: typed('taxReasonEn') },
    reductions: [
      ...reductionIn('under_age', yen('underAge'), {
        monthly: yen('underMonthly'),
        yearly: yen('underYearly'),
      }),
      ...reductionIn('student', null, { monthly: yen('studentMonthly'), yearly: yen('studentYearly') }),
    ],
    ...{ monthly: yen('monthly'), yearly: yen('yearly'), yearFrom: Number(typed('yearFrom')) || null },
    ...{ featured: typed('featured') === 'yes', open: typed('open') === 'yes', benefits },
  };
}

/** The lines of a posted table of privileges that are ticked, or were. */
export function readBenefits(fields: DraftFields): PlanDraftInput['benefits'] {
  const typed = (name: string) => (fields[name] ?? '').trim();
  const yen = (name: string) => (onlyDigits(typed(name)) === '' ? null : Number(onlyDigits(typed(name))));
  return typed('benefitKeys')
    .split(',')
    .filter(Boolean)
    .flatMap((key) => {
      const [included, had] = [typed(`b-${key}`) === 'yes', typed(`b-${key}-had`) === 'yes'];
      if (!included && !had) return [];
      const amount = yen(`b-${key}-n`);
      const counted = (text: string) =>
        amount === null ? text : text.replace('{n}', amount.toLocaleString('en-US'));
      const label = { ja: counted(typed(`b-${key}-ja`)), en: counted(typed(`b-${key}-en`)) };
      return [{ key, ...label, included, amount }];
    });
}

/** A reduced price is there where one was typed; the age alone makes none. */
function reductionIn(
  kind: ReductionKind,
  below: number | null,
  { monthly, yearly }: { monthly: number | null; yearly: number | null },
): PlanDraftInput['reductions'] {
  return monthly === null && yearly === null ? [] : [{ kind, below, monthly, yearly }];
}
