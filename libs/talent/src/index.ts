export { TalentModule } from './talent.module.ts';
export { TalentDeskApi, TalentPublicApi } from './talent-api.module.ts';
export { talentSchema } from './store/talent-schema.ts';
export { talentRefusals } from './talent.refusals.ts';
export type { TalentRefusal } from './talent.refusals.ts';

export { AskScout } from './actions/scouting/ask-scout.ts';
export { OfferSharedCard } from './actions/scouting/offer-shared-card.ts';
export { ShareCard } from './actions/scouting/share-card.ts';
export { OpenCard } from './actions/open-card.ts';
export { BringPast } from './actions/past/bring-past.ts';
export { PastCodes } from './actions/past/past-codes.ts';
export { AskPast } from './actions/past/ask-past.ts';
export { AskTalent } from './actions/records/ask-talent.ts';
export { KeepSkills } from './actions/records/keep-skills.ts';
export { ListTalentChoices } from './actions/records/list-talent-choices.ts';
export { ReadOwnRecord } from './actions/records/read-own-record.ts';
export { SaveOwnRecord } from './actions/records/save-own-record.ts';
export { RecordGig } from './actions/skills/record-gig.ts';
