export { EngagementModule } from './engagement.module.ts';
export { EngagementDeskApi, EngagementPublicApi } from './engagement-api.module.ts';
export { engagementSchema } from './store/engagement-schema.ts';
export { engagementRefusals } from './engagement.refusals.ts';
export type { EngagementRefusal } from './engagement.refusals.ts';

export type { LetterDraft, Segment, Shelf } from './domain/letter-draft.ts';
export type { LetterState } from './domain/letter-states.ts';
export type { SenderCard } from './domain/sender-card.ts';

export { CancelLetter } from './actions/cancel-letter.ts';
export { CountAudience } from './actions/count-audience.ts';
export { ReadLetter } from './actions/read-letter.ts';
export { SaveLetter } from './actions/save-letter.ts';
export { SavePost } from './actions/save-post.ts';
export type { Audience, PostDraft } from './domain/post-draft.ts';
export { SaveSenderCard } from './actions/save-sender-card.ts';
export { ScheduleLetter } from './actions/schedule-letter.ts';
export { LetterPost } from './edges/gateways/letter-post.gateway.ts';
export { WriteComebackLetters } from './actions/write-comeback-letters.ts';
export { Unsubscribe } from './actions/unsubscribe.ts';
