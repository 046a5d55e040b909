import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { receiptSerial } from '../domain/documents/paper-place.ts';
import type { PaperPlace } from '../domain/documents/paper-place.ts';
import type { DocumentSearch } from './document.store.ts';
import { ReceiptEntity } from './receipt.entity.ts';

/** Receipts of all payers, found as documents are. */
@Injectable()
export class ReceiptSearchStore {
  /** Those that fit, every version, newest first, those behind the place `before`. */
  search(
    tx: Tx,
    { from, to, least, most, counterparty }: DocumentSearch,
    { before, first }: { before: PaperPlace | null; first: number },
  ): Promise<ReceiptEntity[]> {
    const query = tx
      .repo(ReceiptEntity)
      .createQueryBuilder('r')
      .where('r.community_id = :community', { community: tx.community })
      .orderBy('r.issued_on', 'DESC')
      .addOrderBy('r.fiscal_year', 'DESC')
      .addOrderBy('r.serial', 'DESC')
      .limit(first);
    const after = before && receiptSerial(before.number);
    if (before && after)
      query.andWhere('(r.issued_on, r.fiscal_year, r.serial) < (:on, :fiscalYear, :serial)', {
        ...{ on: before.on, ...after },
      });
    else if (before) query.andWhere('r.issued_on < :on', { on: before.on });
    if (from) query.andWhere('r.issued_on >= :from', { from });
    if (to) query.andWhere('r.issued_on <= :to', { to });
    if (least !== null) query.andWhere('r.amount >= :least', { least });
    if (most !== null) query.andWhere('r.amount <= :most', { most });
    if (counterparty !== '') query.andWhere('strpos(r.addressee_key, :counterparty) > 0', { counterparty });
    return query.getMany();
  }

  /** The members whose receipts these are; companies, and whoever an invoice is made out to, are none. */
  async membersOf(tx: Tx, receipts: readonly Pick<ReceiptEntity, 'customerId'>[]): Promise<string[]> {
    const customerIds = receipts.flatMap(({ customerId }) => customerId ?? []);
    if (customerIds.length === 0) return [];
    const rows = await tx.query<{ id: string }>(
      `select distinct subject_id as id from billing.customer
        where community_id = $1 and subject_kind = 'member' and id = any($2)`,
      [tx.community, customerIds],
    );
    return rows.map(({ id }) => id);
  }
}
