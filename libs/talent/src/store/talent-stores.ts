import { ConsentStore } from './consent.store.ts';
import { DisclosureTurnStore } from './disclosure-turn.store.ts';
import { InterestCardStore } from './interest-card.store.ts';
import { ProvisionStore } from './provision.store.ts';

/** All queries of the context, for its module. */
export const talentStores = [ConsentStore, DisclosureTurnStore, InterestCardStore, ProvisionStore];
