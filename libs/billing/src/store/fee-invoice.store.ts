import { tokyoDateOf } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';

import type { FeeInvoice } from '../domain/fee-invoice.ts';
import { AllocationEntity } from './allocation.entity.ts';
import { FeeInvoiceEntity } from './fee-invoice.entity.ts';
import { ReceivableEntity } from './receivable.entity.ts';
import { SubscriptionEntity } from './subscription.entity.ts';

/** Invoices of fees, and the terms that the calendar or an invoice is due for. */
@Injectable()
export class FeeInvoiceStore {
  find(tx: Tx, id: string): Promise<FeeInvoiceEntity | null> {
    return tx.repo(FeeInvoiceEntity).findOneBy({ communityId: tx.community, id });
  }

  byReceivable(tx: Tx, receivableId: string): Promise<FeeInvoiceEntity | null> {
    return tx.repo(FeeInvoiceEntity).findOneBy({ communityId: tx.community, receivableId });
  }

  /** What is owed by several, by the ids of what is owed. */
  async owedBy(
    tx: Tx,
    invoices: readonly { receivableId: string }[],
  ): Promise<Map<string, ReceivableEntity>> {
    const ids = invoices.map(({ receivableId }) => receivableId);
    const rows = await tx.repo(ReceivableEntity).findBy({ communityId: tx.community, id: In(ids) });
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Whether all that settles one was taken in cash; else it came to the bank, wholly or in part. */
  async paidInCash(tx: Tx, receivableId: string): Promise<boolean> {
    const settling = await tx
      .repo(AllocationEntity)
      .findBy({ communityId: tx.community, receivableId, takenBackAt: IsNull() });
    return settling.length > 0 && settling.every(({ account }) => account === 'cash');
  }

  /** All of a term, oldest period first. */
  ofTerm(tx: Tx, subscriptionId: string): Promise<FeeInvoiceEntity[]> {
    return tx.repo(FeeInvoiceEntity).find({
      where: { communityId: tx.community, subscriptionId },
      order: { periodStart: 'ASC', invoicedAt: 'ASC' },
    });
  }

  /** Terms of a customer that are or were paid on invoice. */
  termsOf(tx: Tx, customerId: string): Promise<SubscriptionEntity[]> {
    return tx.repo(SubscriptionEntity).findBy({ communityId: tx.community, customerId, invoiced: true });
  }

  /** All of some terms, newest first. */
  ofTerms(tx: Tx, terms: readonly { id: string }[]): Promise<FeeInvoiceEntity[]> {
    return tx.repo(FeeInvoiceEntity).find({
      where: { communityId: tx.community, subscriptionId: In(terms.map(({ id }) => id)) },
      order: { periodStart: 'DESC', invoicedAt: 'DESC' },
    });
  }

  async add(tx: Tx, invoice: FeeInvoice): Promise<void> {
    await tx.repo(FeeInvoiceEntity).insert({ ...invoice, communityId: tx.community, invoicedAt: tx.now });
  }

  async save(tx: Tx, id: string, changes: Partial<FeeInvoice>): Promise<void> {
    await tx.repo(FeeInvoiceEntity).update({ communityId: tx.community, id }, changes);
  }

  term(tx: Tx, id: string): Promise<SubscriptionEntity | null> {
    return tx.repo(SubscriptionEntity).findOneBy({ communityId: tx.community, id, invoiced: true });
  }

  /** Terms about which the calendar may have something to say, after one of them in the order of their ids. */
  termsToTurn(tx: Tx, after: string | null, limit: number): Promise<SubscriptionEntity[]> {
    const query = tx
      .repo(SubscriptionEntity)
      .createQueryBuilder('term')
      .where('term.community_id = :community and term.invoiced', { community: tx.community })
      .andWhere(
        `(term.status = 'incomplete' and term.period_start <= :now
          or term.status = 'active' and term.period_end <= :now
          or term.status in ('active', 'incomplete') and exists (
            select from billing.fee_invoice claim where claim.subscription_id = term.id
              and claim.state = 'open' and claim.due_on < :today)
          or term.status = 'active' and exists (
            select from billing.fee_invoice claim where claim.subscription_id = term.id
              and claim.state = 'settled' and claim.raise is null and claim.period_start <= :today
              and claim.period_start > (term.period_start at time zone 'Asia/Tokyo')::date))`,
        { now: tx.now, today: tokyoDateOf(tx.now) },
      )
      .orderBy('term.id', 'ASC')
      .limit(limit);
    return (after === null ? query : query.andWhere('term.id > :after', { after })).getMany();
  }

  /** Terms whose next period is to be invoiced by a day, or whose running one never was. */
  termsToInvoice(tx: Tx, endingBy: TokyoDate): Promise<SubscriptionEntity[]> {
    const claimed = (what: string): string =>
      `exists (select from billing.fee_invoice claim where claim.subscription_id = term.id
         and claim.state <> 'credited' and claim.raise is null and ${what})`;
    const end = `(term.period_end at time zone 'Asia/Tokyo')::date`;
    return tx
      .repo(SubscriptionEntity)
      .createQueryBuilder('term')
      .where(`term.community_id = :community and term.invoiced and term.status = 'active'`, {
        community: tx.community,
      })
      .andWhere(
        `(not ${claimed(`claim.period_end >= ${end}`)}
          or not term.cancel_at_period_end and ${end} <= :endingBy and not ${claimed(`claim.period_start = ${end}`)})`,
        { endingBy },
      )
      .orderBy('term.id', 'ASC')
      .getMany();
  }
}
