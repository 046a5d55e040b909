export { WorkModule } from './work.module.ts';
export { WorkDeskApi, WorkPublicApi } from './work-api.module.ts';
export { workSchema } from './store/work-schema.ts';
export { workRefusals } from './work.refusals.ts';
export type { WorkRefusal } from './work.refusals.ts';

export { AskForHelp } from './actions/ask-for-help.ts';
export { CutGigs } from './actions/cut-gigs.ts';
export { PublishGigs } from './actions/publish-gigs.ts';
export { TakeGig } from './actions/take-gig.ts';
export { CheckInCodes } from './actions/check-in-codes.ts';
export { CheckIn } from './actions/check-in.ts';
export { JudgeWork } from './actions/judge-work.ts';
export { ReportWork } from './actions/report-work.ts';
export { placeAccepted } from './work.events.ts';
