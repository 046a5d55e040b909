import { WorkRemake1765150000000 } from '../migrations/work-remake.ts';
import { WorkSeason1765150100000 } from '../migrations/work-season.ts';
import { BusyWeeksEntity } from './busy-weeks.entity.ts';
import { GigSeriesEntity, SeriesGigEntity } from './gig-series.entity.ts';
import { GigTemplateEntity } from './gig-template.entity.ts';
import { TemplatePictureEntity } from './template-picture.entity.ts';

/** Tables of the remake studio and their migrations. */
export const remakeTables = {
  entities: [GigTemplateEntity, TemplatePictureEntity, GigSeriesEntity, SeriesGigEntity, BusyWeeksEntity],
  migrations: [WorkRemake1765150000000, WorkSeason1765150100000],
};
