import { FindCardHolders } from './find-card-holders.ts';
import { ListHeldCards } from './list-held-cards.ts';
import { RenewCard } from './renew-card.ts';

/** What can be done with member cards, for the module. */
export const cardActions = [FindCardHolders, ListHeldCards, RenewCard];
