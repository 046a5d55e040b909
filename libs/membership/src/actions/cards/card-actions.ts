import { FindCardHolders } from './find-card-holders.ts';
import { ListHeldCards } from './list-held-cards.ts';

/** What can be done with member cards, for the module. */
export const cardActions = [FindCardHolders, ListHeldCards];
