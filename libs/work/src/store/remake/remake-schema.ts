import type { PersonalTable } from '@enishi/platform';
import { WorkRemake1765150000000 } from '../migrations/work-remake.ts';
import { WorkSeason1765150100000 } from '../migrations/work-season.ts';
import { WorkWaiting1765150200000 } from '../migrations/work-waiting.ts';
import { BusyWeeksEntity } from './busy-weeks.entity.ts';
import { GigSeriesEntity, SeriesGigEntity } from './gig-series.entity.ts';
import { GigTemplateEntity } from './gig-template.entity.ts';
import { GigWaitingEntity } from './gig-waiting.entity.ts';
import { TemplatePictureEntity } from './template-picture.entity.ts';

/** Tables of the remake studio and their migrations. */
export const remakeTables = {
  entities: [
    GigTemplateEntity,
    TemplatePictureEntity,
    GigSeriesEntity,
    SeriesGigEntity,
    BusyWeeksEntity,
    GigWaitingEntity,
  ],
  migrations: [WorkRemake1765150000000, WorkSeason1765150100000, WorkWaiting1765150200000],
};

/** What it holds of people. */
export const remakePersonalTables: readonly PersonalTable[] = [
  {
    table: 'work.gig_waiting',
    title: { ja: '空きを待ったしごと', en: 'Gigs for which you waited' },
    rows: 'member_id = {subject}',
    // How many wait stays countable; it leads to nobody any more.
    fate: { kind: 'blanked', set: { member_id: 'null', state: `'left'` } },
  },
];
