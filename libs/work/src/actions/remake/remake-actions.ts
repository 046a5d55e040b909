import { CutSeries } from './cut-series.ts';
import { EditSeries } from './edit-series.ts';
import { FollowWaiting } from './follow-waiting.ts';
import { HandOutPicture } from './hand-out-picture.ts';
import { KeepTemplate } from './keep-template.ts';
import { NewWork } from './new-work.ts';
import { OfferFreed } from './offer-freed.ts';
import { PictureTemplate } from './picture-template.ts';
import { ReadSeason } from './read-season.ts';
import { ReadSeries } from './read-series.ts';
import { ReadTemplates } from './read-templates.ts';
import { SayBusyWeeks } from './say-busy-weeks.ts';
import { WaitForGig } from './wait-for-gig.ts';

/** The remake studio, for the module. */
export const remakeActions = [
  CutSeries,
  EditSeries,
  FollowWaiting,
  HandOutPicture,
  KeepTemplate,
  NewWork,
  OfferFreed,
  PictureTemplate,
  ReadTemplates,
  ReadSeason,
  ReadSeries,
  SayBusyWeeks,
  WaitForGig,
];
