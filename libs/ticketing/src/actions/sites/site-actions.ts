import { KeepSites } from './keep-sites.ts';
import { LayOutSlots } from './lay-out-slots.ts';
import { ReadSites } from './read-sites.ts';
import { SlotsToKeep } from './slots-to-keep.ts';

/** Events with many sites, and slots at them. */
export const siteActions = [KeepSites, LayOutSlots, ReadSites, SlotsToKeep];
