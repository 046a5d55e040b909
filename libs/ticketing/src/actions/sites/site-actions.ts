import { KeepSites } from './keep-sites.ts';
import { LayOutSlots } from './lay-out-slots.ts';
import { ReadRoute } from './read-route.ts';
import { ReadSites } from './read-sites.ts';
import { SlotsToKeep } from './slots-to-keep.ts';

/** Events with many sites, and slots at them. */
export const siteActions = [KeepSites, LayOutSlots, ReadRoute, ReadSites, SlotsToKeep];
