import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { SubjectRef } from '../domain/offer.ts';
import { RefundAccountEntity } from './refund-account.entity.ts';
import { RefundEntity } from './refund.entity.ts';

/** The account that goes with some 預り金, and whose it is. */
export type NamedAccount = Omit<RefundAccountEntity, 'customerId' | 'communityId'> & {
  readonly heldId: string;
  readonly subjectKind: SubjectRef['kind'];
  readonly subjectId: string;
};

/** Accounts that payers have named for what goes back to them by transfer, and the refunds that wait for it. */
@Injectable()
export class RefundAccountStore {
  find(tx: Tx, customerId: string): Promise<RefundAccountEntity | null> {
    return tx.repo(RefundAccountEntity).findOneBy({ communityId: tx.community, customerId });
  }

  async keep(tx: Tx, account: RefundAccountEntity): Promise<void> {
    await tx.repo(RefundAccountEntity).save(account);
  }

  async remove(tx: Tx, customerId: string): Promise<void> {
    await tx.repo(RefundAccountEntity).delete({ communityId: tx.community, customerId });
  }

  /** Refunds of a customer that are repaid by transfer and not done, oldest first; of some of their orders alone where these are named. */
  underWay(tx: Tx, customerId: string, orderTransferIds?: readonly string[]): Promise<RefundEntity[]> {
    return tx
      .repo(RefundEntity)
      .createQueryBuilder('r')
      .where('r.community_id = :community and r.customer_id = :customerId', {
        community: tx.community,
        customerId,
      })
      .andWhere(`r.state in ('needs_account', 'pending') and r.stripe_refund_id is null`)
      .andWhere(
        `exists (select from billing.held_money h where h.community_id = r.community_id
         and h.source_type = 'refund' and h.source_id = r.id::text)`,
      )
      .andWhere(
        `(:orders::uuid[] is null or exists (select from billing.order_transfer o
           where o.community_id = r.community_id and o.payment_id = r.payment_id and o.id = any(:orders)))`,
        { orders: orderTransferIds ?? null },
      )
      .orderBy('r.requested_at', 'ASC')
      .addOrderBy('r.id', 'ASC')
      .getMany();
  }

  /** What payers have named, by the 預り金 that goes there. */
  ofHeld(tx: Tx, heldIds: readonly string[]): Promise<NamedAccount[]> {
    return tx.query<NamedAccount>(
      `select h.id "heldId", a.bank, a.branch, a.kind, a.number, a.holder, a.named_at "namedAt",
              c.subject_kind "subjectKind", c.subject_id "subjectId"
         from billing.held_money h
         join billing.refund r on r.community_id = h.community_id and r.id::text = h.source_id
         join billing.customer c on c.community_id = r.community_id and c.id = r.customer_id
         join billing.refund_account a on a.community_id = r.community_id and a.customer_id = r.customer_id
        where h.community_id = $1 and h.source_type = 'refund' and h.id = any($2)`,
      [tx.community, heldIds],
    );
  }
}
