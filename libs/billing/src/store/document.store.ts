import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';

import { beginningOfChain } from '../domain/documents/document-chain.ts';
import type { DocumentKind, ListedKind } from '../domain/documents/document-facts.ts';
import type { PaperPlace } from '../domain/documents/paper-place.ts';
import { DocumentEntity } from './document.entity.ts';

/** What documents are looked for by: ranges of day and yen, the name they are made out to, their kind; each may be left out. */
export type DocumentSearch = {
  /** Empty = all. */
  readonly kinds: readonly ListedKind[];
  readonly from: TokyoDate | null;
  readonly to: TokyoDate | null;
  readonly least: number | null;
  readonly most: number | null;
  /** Folded for searching; empty = anybody. */
  readonly counterparty: string;
};

/** A document's place in its series and in the chain. */
export type NextPlace = { serial: number; sequence: number; previousHash: string };

/** So many papers of one company are listed; older ones are found by the desk's search. */
const mostOfCompany = 200;

/** Documents of the transaction's community. */
@Injectable()
export class DocumentStore {
  find(tx: Tx, id: string): Promise<DocumentEntity | null> {
    return tx.repo(DocumentEntity).findOneBy({ communityId: tx.community, id });
  }

  /** Several documents in one question. */
  many(tx: Tx, ids: readonly string[]): Promise<DocumentEntity[]> {
    return ids.length === 0
      ? Promise.resolve([])
      : tx.repo(DocumentEntity).findBy({ communityId: tx.community, id: In([...ids]) });
  }

  /** The newest document of a kind. */
  lastOf(tx: Tx, kind: DocumentKind): Promise<DocumentEntity | null> {
    return tx
      .repo(DocumentEntity)
      .findOne({ where: { communityId: tx.community, kind }, order: { sequence: 'DESC' } });
  }

  /** The newest documents of a company. */
  ofCompany(tx: Tx, companyId: string): Promise<DocumentEntity[]> {
    return tx
      .repo(DocumentEntity)
      .createQueryBuilder('d')
      .where('d.community_id = :community and d.company_id = :companyId', {
        community: tx.community,
        companyId,
      })
      .andWhere('d.company_id is not null')
      .orderBy('d.sequence', 'DESC')
      .limit(mostOfCompany)
      .getMany();
  }

  /** All documents of a deal, in the order of their issue. */
  ofDeal(tx: Tx, dealNumber: string): Promise<DocumentEntity[]> {
    const where = { communityId: tx.community, dealNumber };
    return tx.repo(DocumentEntity).find({ where, order: { sequence: 'ASC' }, take: 200 });
  }

  /**
   * Takes the next number of a series and the next place in the chain. The counters' rows stay locked until the commit, and a rollback
   * gives the numbers back: that is what keeps both without gaps. Documents of a community are therefore issued one after the other.
   */
  async nextPlace(tx: Tx, series: string): Promise<NextPlace> {
    const sequence = await this.next(tx, 'chain');
    const serial = await this.next(tx, series);
    const before = await tx
      .repo(DocumentEntity)
      .findOneBy({ communityId: tx.community, sequence: sequence - 1 });
    return { serial, sequence, previousHash: before?.hash ?? beginningOfChain };
  }

  private async next(tx: Tx, series: string): Promise<number> {
    const [row] = await tx.query<{ last: number }>(
      `insert into billing.document_counter (community_id, series, last) values ($1, $2, 1)
       on conflict (community_id, series) do update set last = document_counter.last + 1 returning last`,
      [tx.community, series],
    );
    return row!.last;
  }

  async add(tx: Tx, document: DocumentEntity): Promise<void> {
    await tx.repo(DocumentEntity).insert(document);
  }

  /** Documents that fit, newest first, those behind the place `before`. */
  search(
    tx: Tx,
    search: DocumentSearch,
    page: { before: PaperPlace | null; first: number },
  ): Promise<DocumentEntity[]> {
    const query = tx
      .repo(DocumentEntity)
      .createQueryBuilder('d')
      .where('d.community_id = :community', { community: tx.community })
      .orderBy('d.issued_on', 'DESC')
      .addOrderBy('d.number', 'DESC')
      .limit(page.first);
    const { kinds, from, to, least, most, counterparty } = search;
    if (page.before) query.andWhere('(d.issued_on, d.number) < (:on, :number)', { ...page.before });
    if (kinds.length > 0) query.andWhere('d.kind in (:...kinds)', { kinds });
    if (from) query.andWhere('d.issued_on >= :from', { from });
    if (to) query.andWhere('d.issued_on <= :to', { to });
    if (least !== null) query.andWhere('d.total >= :least', { least });
    if (most !== null) query.andWhere('d.total <= :most', { most });
    if (counterparty !== '')
      query.andWhere('strpos(d.counterparty_key, :counterparty) > 0', { counterparty });
    return query.getMany();
  }

  /** Which of these documents another has taken the place of. */
  async replacedAmong(tx: Tx, ids: readonly string[]): Promise<Set<string>> {
    return new Set((await this.replacements(tx, ids)).keys());
  }

  /** The numbers of the documents that have taken the place of some of these. */
  async replacements(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await tx.query<{ id: string; number: string }>(
      `select tied_to as id, number from billing.document where community_id = $1 and tie = 'corrects' and tied_to = any($2)`,
      [tx.community, ids],
    );
    return new Map(rows.map(({ id, number }) => [id, number]));
  }

  /** The chain from a place on, so many links of it. */
  chainFrom(tx: Tx, sequence: number, take: number): Promise<DocumentEntity[]> {
    return tx
      .repo(DocumentEntity)
      .createQueryBuilder('d')
      .where('d.community_id = :community and d.sequence >= :sequence', { community: tx.community, sequence })
      .orderBy('d.sequence', 'ASC')
      .limit(take)
      .getMany();
  }

  /** How many places the counter has given out: the last link of a chain from whose end nothing was taken. */
  async lengthOfChain(tx: Tx): Promise<number> {
    const [row] = await tx.query<{ last: number }>(
      `select last from billing.document_counter where community_id = $1 and series = 'chain'`,
      [tx.community],
    );
    return row?.last ?? 0;
  }
}
