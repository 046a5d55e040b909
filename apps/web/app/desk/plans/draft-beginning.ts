import type { DraftBeginningQuery, PlanTermsFragment, PlanDraftQuery } from '../../gql/desk/graphql.ts';
import { type BenefitRow, benefitRows, type DraftFields, fieldsOf } from './draft-form.ts';

/** What the page of a draft shows. */
export type DraftPage = {
  id: string;
  planKey: string | null;
  /** Name of the plan whose next version it is. */
  name: { ja: string; en: string } | null;
  fields: DraftFields;
  rows: BenefitRow[];
  faults: PlanDraftQuery['planDraft']['faults'];
  saved: boolean;
  last: { by: string; at: string } | null;
};

const nothing: PlanTermsFragment = {
  ...{
    kind: 'paid',
    featured: false,
    taxCategory: 'taxable_10',
    taxNote: null,
    eligibility: null,
    yearFrom: null,
  },
  ...{ name: { ja: '', en: '' }, summary: { ja: '', en: '' }, benefits: [], prices: [], reductions: [] },
};

/** A draft that is not kept yet: blank, or the plan as it stands. */
export function beginningOf(
  { plan, privileges }: DraftBeginningQuery,
  { id, planKey }: { id: string; planKey: string | null },
): DraftPage {
  const terms = plan?.versions[0]?.plan ?? nothing;
  const open = plan ? plan.plan.state === 'offered' : true;
  return {
    ...{
      id,
      planKey: plan ? planKey : null,
      name: plan ? terms.name : null,
      faults: [],
      saved: false,
      last: null,
    },
    fields: fieldsOf(terms, { open, revision: 0 }),
    rows: benefitRows(terms.benefits, privileges),
  };
}
