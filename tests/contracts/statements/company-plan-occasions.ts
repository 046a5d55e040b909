import { newId } from '@enishi/kernel';
import type { Occasion, Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';

/** Asked by the owner of the community. */
const about =
  (variables: () => object) =>
  async (stage: OperationStage): Promise<Occasion> => ({
    asker: (await stage.owner()).asker,
    variables: { ...variables() },
  });

/** A new plan for companies as the desk writes it, whole. */
const companyPlanDraft = () => ({
  ...{ id: newId(), planKey: null, revision: 0, taxCategory: 'taxable_10', taxReasonJa: '', taxReasonEn: '' },
  ...{
    nameJa: '法人フレンド',
    nameEn: 'Company Friend',
    summaryJa: '応援する会社へ',
    summaryEn: 'For friends',
  },
  ...{ featured: false, open: true, monthly: 3_000, yearly: 33_000, priceUnit: 100 },
  bands: [
    { upTo: 20, percent: 100 },
    { upTo: null, percent: 150 },
  ],
  ...{ seats: 1, seatPlanKey: 'ind_standard', needsApproval: false, byInvoice: true },
  benefits: [{ key: 'company_page', ja: '企業ページ', en: 'A page of your company', included: true }],
  quotas: [{ kind: 'postings', per: 'year', amount: 1 }],
});

async function kept(stage: OperationStage): Promise<{ id: string }> {
  const draft = companyPlanDraft();
  const { asker } = await stage.owner();
  const question = 'mutation ($draft: CompanyPlanDraftInput!) { saveCompanyPlanDraft(draft: $draft) }';
  await stage.api.desk(question, { draft }, asker);
  return draft;
}

/** Plans for companies at the desk. */
export const companyPlanOccasions: Occasions = {
  'desk Query.companyPlans': about(() => ({})),
  'desk Query.companyPlan': about(() => ({ key: 'corp_basic' })),
  'desk Query.companyPlanDraft': async (stage) => {
    const { id } = await kept(stage);
    return { asker: (await stage.owner()).asker, variables: { id } };
  },
  'desk Mutation.saveCompanyPlanDraft': about(() => ({ draft: companyPlanDraft() })),
  'desk Mutation.publishCompanyPlan': async (stage) => {
    const { id } = await kept(stage);
    const variables = { id, revision: 1, reason: '新年度から' };
    return { asker: (await stage.owner()).asker, variables };
  },
  'desk Mutation.setCompanyPlanState': about(() => ({
    ...{ key: 'corp_partner', offered: false, reason: '見直し' },
  })),
};
