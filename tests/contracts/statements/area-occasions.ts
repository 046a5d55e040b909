import type { Occasions } from './occasion.ts';
import { shown } from './company-page-occasions.ts';

/** What confirming where a company is costs; see `statements-per-operation.ts`. */
export const statementsOfAreas: Readonly<Record<string, number>> = {
  'desk Mutation.confirmCompanyArea': 6,
};

/** Where a company is, confirmed at the desk. */
export const areaOccasions: Occasions = {
  'desk Mutation.confirmCompanyArea': async (stage) => {
    const { companyId } = await shown(stage);
    return { asker: (await stage.owner()).asker, variables: { companyId, area: '01206' } };
  },
};
