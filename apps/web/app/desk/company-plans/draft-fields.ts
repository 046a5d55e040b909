import type {
  BenefitKind,
  CompanyPlanDraftInput,
  CompanyPlanSheetPartsFragment,
  TaxCategory,
} from '../../gql/desk/graphql.ts';
import { onlyDigits } from '@enishi/japan';
import { type DraftFields, readBenefits } from '../plans/draft-form.ts';

/** Rows of the table of bands: as many as are used, and some to add. */
export const mostBands = 8;

/** A benefit that can be given by number. */
export type QuotaKind = { kind: BenefitKind; label: { ja: string; en: string }; periods: string[] };

/** What a form shows for a draft. */
export function fieldsOfSheet(
  sheet: CompanyPlanSheetPartsFragment,
  { open, revision }: { open: boolean; revision: number },
): DraftFields {
  const fee = (interval: string) =>
    String(sheet.prices.find((price) => price.interval === interval)?.amount ?? '');
  const bands = sheet.bands.flatMap(({ upTo, percent }, place) => [
    [`band-${place}-upTo`, upTo === null || upTo === undefined ? '' : String(upTo)],
    [`band-${place}-percent`, String(percent)],
  ]);
  const quotas = sheet.quotas.flatMap(({ kind, per, amount }) => [
    [`q-${kind}-per`, per],
    [`q-${kind}-n`, amount === null || amount === undefined ? '' : String(amount)],
    [`q-${kind}-all`, amount === null || amount === undefined ? 'yes' : ''],
  ]);
  return {
    ...{ nameJa: sheet.name.ja, nameEn: sheet.name.en },
    ...{ summaryJa: sheet.summary.ja, summaryEn: sheet.summary.en },
    ...{ monthly: fee('month'), yearly: fee('year'), priceUnit: String(sheet.priceUnit) },
    ...{ seats: String(sheet.seats), seatPlanKey: sheet.seatPlanKey, taxCategory: sheet.taxCategory },
    ...{ taxReasonJa: sheet.taxNote?.ja ?? '', taxReasonEn: sheet.taxNote?.en ?? '' },
    ...{ featured: sheet.featured ? 'yes' : '', open: open ? 'yes' : '', revision: String(revision) },
    ...{ needsApproval: sheet.needsApproval ? 'yes' : '', byInvoice: sheet.byInvoice ? 'yes' : '' },
    yearFrom: String(sheet.yearFrom ?? ''),
    ...Object.fromEntries([...bands, ...quotas] as [string, string][]),
  };
}

const taxes: readonly TaxCategory[] = ['taxable_10', 'taxable_8', 'exempt', 'out_of_scope'];

/** Reads a posted draft, whole or not; full-width figures, separators and units are fine. */
export function readCompanyDraft(
  fields: DraftFields,
  { id, planKey, kinds }: { id: string; planKey: string | null; kinds: readonly QuotaKind[] },
): CompanyPlanDraftInput {
  const typed = (name: string) => (fields[name] ?? '').trim();
  const number = (name: string) => (onlyDigits(typed(name)) === '' ? null : Number(onlyDigits(typed(name))));
  const bands = Array.from({ length: mostBands }, (_, place) => ({
    upTo: number(`band-${place}-upTo`),
    percent: number(`band-${place}-percent`),
  }));
  return {
    ...{ id, planKey, revision: number('revision') ?? 0 },
    ...{ nameJa: typed('nameJa'), nameEn: typed('nameEn') },
    ...{ summaryJa: typed('summaryJa'), summaryEn: typed('summaryEn') },
    ...{ monthly: number('monthly'), yearly: number('yearly'), priceUnit: number('priceUnit') ?? 1 },
    bands: bands.flatMap(({ upTo, percent }) => (percent === null ? [] : [{ upTo, percent }])),
    ...{ seats: number('seats') ?? 0, seatPlanKey: typed('seatPlanKey') },
    taxCategory: taxes.find((tax) => tax === typed('taxCategory')) ?? 'taxable_10',
    ...{ taxReasonJa: typed('taxReasonJa'), taxReasonEn: typed('taxReasonEn') },
    benefits: readBenefits(fields),
    quotas: kinds.flatMap(({ kind }) => {
      const per = typed(`q-${kind}-per`);
      if (per !== 'year' && per !== 'month') return [];
      const amount = typed(`q-${kind}-all`) === 'yes' ? null : (number(`q-${kind}-n`) ?? 0);
      return [{ kind, per, amount }];
    }),
    ...{ featured: typed('featured') === 'yes', open: typed('open') === 'yes' },
    ...{ needsApproval: typed('needsApproval') === 'yes', byInvoice: typed('byInvoice') === 'yes' },
    yearFrom: number('yearFrom'),
  };
}

/** A new plan before anything was typed. */
export const blankSheet: CompanyPlanSheetPartsFragment = {
  ...{ name: { ja: '', en: '' }, summary: { ja: '', en: '' }, featured: false, seats: 3, seatPlanKey: '' },
  ...{ prices: [], priceUnit: 100, taxCategory: 'taxable_10', taxNote: null, benefits: [], quotas: [] },
  bands: [
    { from: 1, upTo: 5, percent: 60 },
    { from: 6, upTo: 20, percent: 100 },
    { from: 21, upTo: 100, percent: 150 },
    { from: 101, upTo: null, percent: 200 },
  ],
  ...{ needsApproval: false, byInvoice: true, yearFrom: null },
};
