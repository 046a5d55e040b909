import { isId, Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { reconcileRequested } from '../billing.events.ts';
import type { SubjectRef } from '../domain/offer.ts';
import { CardStore } from '../store/card.store.ts';
import { CustomerStore } from '../store/customer.store.ts';
import { cardPageView } from './card-page-view.ts';
import type { CardPageView } from './card-page-view.ts';

/** Shows a person what became of the page on which they gave another card. */
@Injectable()
export class FindCardPage {
  constructor(
    private readonly cards: CardStore,
    private readonly customers: CustomerStore,
  ) {}

  /**
   * Asking while the page is open has Stripe asked too, at most every two seconds. Refuses `CARD_PAGE_UNKNOWN`
   * (not_found), also for pages of others.
   */
  async run(tx: Tx, subject: SubjectRef, id: string): Promise<CardPageView> {
    const page = isId(id) ? await this.cards.page(tx, id) : null;
    const customer = await this.customers.ofSubject(tx, subject);
    if (!page || !customer || page.customerId !== customer.id)
      throw new Refusal('not_found', 'CARD_PAGE_UNKNOWN');
    if (page.state === 'open' && (await this.customers.mayRequestReconcile(tx, customer.id)))
      await tx.emit(reconcileRequested, { customerId: customer.id, because: 'return_page' });
    return cardPageView(page);
  }
}
