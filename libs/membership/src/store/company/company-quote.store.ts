import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { IsNull, MoreThanOrEqual } from 'typeorm';
import { CompanyQuoteEntity } from './company-quote.entity.ts';

/** By whom a quote was accepted, and the invoice that it became. */
export type Acceptance = { accountId: string; invoiceId: string };

/** A quote as it is asked for. */
export type NewQuote = Omit<CompanyQuoteEntity, 'communityId' | 'acceptedAt' | 'acceptedBy' | 'invoiceId'>;

const mostListed = 200;

/** Quotes that companies asked for. */
@Injectable()
export class CompanyQuoteStore {
  /** A company's, newest first. */
  of(tx: Tx, companyId: string): Promise<CompanyQuoteEntity[]> {
    return tx.repo(CompanyQuoteEntity).find({
      where: { communityId: tx.community, companyId },
      order: { quotedAt: 'DESC', id: 'DESC' },
      take: mostListed,
    });
  }

  /** One of a company's own; null for any other. */
  async own(tx: Tx, companyId: string, id: string): Promise<CompanyQuoteEntity | null> {
    return isId(id)
      ? tx.repo(CompanyQuoteEntity).findOneBy({ communityId: tx.community, companyId, id })
      : null;
  }

  /** How many of a company's wait for an answer. */
  open(tx: Tx, companyId: string, today: TokyoDate): Promise<number> {
    const validUntil = MoreThanOrEqual(today);
    return tx
      .repo(CompanyQuoteEntity)
      .countBy({ communityId: tx.community, companyId, acceptedAt: IsNull(), validUntil });
  }

  /** Once; false where it was written down already, as by a double click. */
  async add(tx: Tx, quote: NewQuote): Promise<boolean> {
    const open = { acceptedAt: null, acceptedBy: null, invoiceId: null };
    const { raw } = await tx
      .repo(CompanyQuoteEntity)
      .createQueryBuilder()
      .insert()
      .values({ ...quote, ...open, communityId: tx.community })
      .orIgnore()
      .returning('id')
      .execute();
    return (raw as unknown[]).length === 1;
  }

  /** Once; false where it was accepted before. */
  async accept(tx: Tx, id: string, { accountId, invoiceId }: Acceptance): Promise<boolean> {
    const { affected } = await tx
      .repo(CompanyQuoteEntity)
      .update(
        { communityId: tx.community, id, acceptedAt: IsNull() },
        { acceptedAt: tx.now, acceptedBy: accountId, invoiceId },
      );
    return affected === 1;
  }
}
