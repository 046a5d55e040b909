import { yen } from '@enishi/kernel';
import type { Yen } from '@enishi/kernel';

import type { CardPageState } from '../domain/card-page-states.ts';
import type { CardPageEntity } from '../store/card-page.entity.ts';

/** A page for another card, as others see it. */
export type CardPageView = {
  id: string;
  state: CardPageState;
  /** Stripe's page, while a card can be given there. */
  url: string | null;
  /** Overdue fees that the new card paid at once. */
  paid: Yen;
  /** Why an overdue fee could not be paid with it. */
  declineCode: string | null;
};

/** What of a page may be seen outside. */
export function cardPageView({ id, state, url, paid, declineCode }: CardPageEntity): CardPageView {
  return { id, state, url: state === 'open' ? url : null, paid: yen(paid), declineCode };
}
