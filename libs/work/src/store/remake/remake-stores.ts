import { GigSeriesStore } from './gig-series.store.ts';
import { GigTemplateStore } from './gig-template.store.ts';
import { GigWaitingStore } from './gig-waiting.store.ts';
import { SeasonStore } from './season.store.ts';
import { TemplatePictureStore } from './template-picture.store.ts';

/** Queries of the remake studio. */
export const remakeStores = [
  GigSeriesStore,
  GigWaitingStore,
  GigTemplateStore,
  SeasonStore,
  TemplatePictureStore,
];
