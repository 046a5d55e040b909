import { Refusal, yen } from '@enishi/kernel';
import type {
  DeskCompanyPlan,
  DeskCompanyPlanStory,
} from '../../../../actions/company/desk-company-plans.ts';
import type { CompanyDraftReview } from '../../../../actions/company/review-company-plan-draft.ts';
import type { CompanyDraftTerms } from '../../../../domain/company/company-plan-draft.ts';
import { priceUnits } from '../../../../domain/company/size-band.ts';
import { companyPlanSheetType } from './company-plan-sheet.type.ts';
import type {
  CompanyPlanDraftInput,
  CompanyPlanDraftType,
  DeskCompanyPlanStoryType,
  DeskCompanyPlanType,
} from './company-plan-editor.type.ts';

export function deskCompanyPlanType({ plan, holders, draftId }: DeskCompanyPlan): DeskCompanyPlanType {
  const { key, active: offered, version } = plan;
  return { key, offered, version, draftId, sheet: companyPlanSheetType(plan), holders: [...holders] };
}

export function deskCompanyPlanStoryType({
  versions,
  turns,
  ...listed
}: DeskCompanyPlanStory): DeskCompanyPlanStoryType {
  return {
    plan: deskCompanyPlanType(listed),
    versions: versions.map(({ version, active: offered, publishedAt, terms }) => ({
      ...{ version, offered, publishedAt },
      sheet: companyPlanSheetType({ ...terms, quotas: terms.quotas ?? [] }),
    })),
    turns: turns.map(({ id, kind, version, actor, reason, at }) => ({
      id,
      kind,
      version,
      actor,
      reason,
      at,
    })),
  };
}

export function companyPlanDraftType({
  draft,
  faults,
  changes,
  holders,
}: CompanyDraftReview): CompanyPlanDraftType {
  const { id, planKey, revision, editedBy, editedAt, terms } = draft;
  return {
    ...{ id, planKey, revision, editedBy, editedAt, open: terms.open },
    sheet: companyPlanSheetType(terms),
    faults: faults.map((fault) => ({ ...fault })),
    changes,
    holders: [...holders],
  };
}

/** Far above what is sensible, so that a draft stays a draft. */
const most = { benefits: 40, bands: 20, text: 500 };

/** A draft as typed; refuses only what no form sends (INPUT_INVALID). */
export function companyDraftTermsOf(input: CompanyPlanDraftInput): CompanyDraftTerms {
  const text = (typed: string): string => typed.normalize('NFC').trim();
  const pair = (ja: string, en: string) => ({ ja: text(ja), en: text(en) });
  const texts = Object.values(input).filter((value) => typeof value === 'string');
  const keys = input.benefits.map(({ key }) => key);
  const priceUnit = priceUnits.find((unit) => unit === input.priceUnit);
  if (
    !priceUnit ||
    input.benefits.length > most.benefits ||
    input.bands.length > most.bands ||
    new Set(keys).size !== keys.length ||
    keys.some((key) => !/^[a-z][a-z0-9_]{1,39}$/.test(key)) ||
    [...texts, ...input.benefits.flatMap(({ ja, en }) => [ja, en])].some(({ length }) => length > most.text)
  )
    throw new Refusal('invalid', 'INPUT_INVALID', { field: 'draft' });
  const { monthly, yearly } = input;
  const reason = pair(input.taxReasonJa, input.taxReasonEn);
  return {
    ...{ name: pair(input.nameJa, input.nameEn), summary: pair(input.summaryJa, input.summaryEn) },
    ...{ featured: input.featured, open: input.open, seats: input.seats, seatPlanKey: input.seatPlanKey },
    prices: [
      ...(monthly ? [{ interval: 'month' as const, amount: yen(monthly) }] : []),
      ...(yearly ? [{ interval: 'year' as const, amount: yen(yearly) }] : []),
    ],
    bands: input.bands.map(({ upTo, percent }) => ({ upTo: upTo ?? null, percent })),
    ...{ priceUnit, taxCategory: input.taxCategory },
    taxNote: reason.ja || reason.en ? reason : null,
    benefits: input.benefits.map(({ key, ja, en, included }) => ({ key, label: pair(ja, en), included })),
    quotas: input.quotas.map(({ kind, per, amount }) => ({ kind, per, amount: amount ?? null })),
    ...{ needsApproval: input.needsApproval, byInvoice: input.byInvoice },
    yearFrom: input.yearFrom ?? null,
  };
}
