export { WorkModule } from './work.module.ts';
export { WorkDeskApi, WorkPublicApi } from './work-api.module.ts';
export { workSchema } from './store/work-schema.ts';
export { workRefusals } from './work.refusals.ts';
export type { WorkRefusal } from './work.refusals.ts';

export { AskForHelp } from './actions/ask-for-help.ts';
export { CutGigs } from './actions/cut-gigs.ts';
export { PublishGigs } from './actions/publish-gigs.ts';
export { TakeGig } from './actions/take-gig.ts';
