export { TalentModule } from './talent.module.ts';
export { TalentDeskApi, TalentPublicApi } from './talent-api.module.ts';
export { talentSchema } from './store/talent-schema.ts';
export { talentRefusals } from './talent.refusals.ts';
export type { TalentRefusal } from './talent.refusals.ts';

export { OpenCard } from './actions/open-card.ts';
