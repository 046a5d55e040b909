import type { TokyoDate } from '@enishi/kernel';
import { oneEach, readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { In, IsNull, MoreThan, Not } from 'typeorm';

import type { CardOnFile } from '../domain/card.ts';
import type { SubjectRef } from '../domain/offer.ts';
import { CardPageEntity } from './card-page.entity.ts';
import { CardEntity } from './card.entity.ts';

/** A card that expires soon, and whose it is. */
export type ExpiringCard = CardOnFile & { customerId: string; subject: SubjectRef };

/** Cards in use and the pages on which they are changed. */
@Injectable()
export class CardStore {
  of(tx: Tx, customerId: string): Promise<CardEntity | null> {
    return cardOf(tx, customerId);
  }

  /** Keeps the card that is charged now; its holder has not been told of anything about it. */
  async keep(tx: Tx, customerId: string, card: CardOnFile): Promise<void> {
    const own = { communityId: tx.community, customerId, seenAt: tx.now, expiryToldAt: null };
    await tx.repo(CardEntity).save({ ...card, ...own });
  }

  /** Cards whose last month ends by a day, of subjects who go on paying, and of which nobody was told yet. */
  async expiringBy(tx: Tx, day: TokyoDate): Promise<ExpiringCard[]> {
    const rows = await tx.query<CardEntity & { kind: SubjectRef['kind']; subject: string }>(
      `select c.customer_id "customerId", c.payment_method_id "paymentMethodId", c.brand, c.last4,
              c.exp_month "expMonth", c.exp_year "expYear", cu.subject_kind kind, cu.subject_id subject
         from billing.card c
         join billing.customer cu on cu.community_id = c.community_id and cu.id = c.customer_id
        where c.community_id = $1 and c.expiry_told_at is null
          and (make_date(c.exp_year, c.exp_month, 1) + interval '1 month' - interval '1 day')::date <= $2::date
          and exists (select from billing.subscription s
            where s.community_id = c.community_id and s.customer_id = c.customer_id
              and s.status in ('trialing', 'active', 'past_due', 'paused') and not s.cancel_at_period_end)
        order by c.customer_id`,
      [tx.community, day],
    );
    return rows.map(({ kind, subject, ...card }) => ({ ...card, subject: { kind, id: subject } }));
  }

  async noteExpiryTold(tx: Tx, customerId: string): Promise<void> {
    await tx.repo(CardEntity).update({ communityId: tx.community, customerId }, { expiryToldAt: tx.now });
  }

  page(tx: Tx, id: string): Promise<CardPageEntity | null> {
    return tx.repo(CardPageEntity).findOneBy({ communityId: tx.community, id });
  }

  /** The newest page that was asked for after an instant and has not been used yet. */
  unusedPage(tx: Tx, customerId: string, after: Date): Promise<CardPageEntity | null> {
    const state = In(['requested', 'open']);
    return tx.repo(CardPageEntity).findOne({
      where: { communityId: tx.community, customerId, state, createdAt: MoreThan(after) },
      order: { createdAt: 'DESC' },
    });
  }

  /** Pages on which a card may have been given without our knowing. */
  openPages(tx: Tx, customerId: string): Promise<CardPageEntity[]> {
    const waiting = { state: 'open' as const, stripeSessionId: Not(IsNull()) };
    return tx.repo(CardPageEntity).findBy({ communityId: tx.community, customerId, ...waiting });
  }

  async savePage(tx: Tx, page: CardPageEntity): Promise<CardPageEntity> {
    return tx.repo(CardPageEntity).save(page);
  }
}

const cardOf = oneEach(
  (tx, customerIds) =>
    readRows(tx, CardEntity, 'community_id = $1 and customer_id = any($2)', [tx.community, customerIds]),
  ({ customerId }: CardEntity) => customerId,
);
