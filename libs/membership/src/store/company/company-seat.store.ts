import { Injectable } from '@nestjs/common';
import { isId, newId, startOfTokyoDay } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { In } from 'typeorm';
import type { SeatState } from '../../domain/company/seat-states.ts';
import { CompanySeatEntity } from './company-seat.entity.ts';

const open: SeatState[] = ['invited', 'claimed', 'waiting'];
const held: SeatState[] = ['claimed', 'waiting'];
const nobody = { name: '', email: '', expiresAt: null };

/**
 * Accounts that act or acted for a company of the community. Whoever acts no more has no row as an administrator: what tells of them is the invitation that
 * they accepted, or the declaration with which they brought the company.
 */
const everActed = `
  select company_id, account_id from membership.company_admin where community_id = $1
  union select company_id, accepted_by from membership.company_invite where community_id = $1 and accepted_by is not null
  union select company_id, account_id from membership.company_declaration where community_id = $1`;

/** Members who have or had a seat of a company, or act or acted for it; `$1` is the community, `company` how the statement names the company. */
export const belonging = (company: string): string => `
  select s.member_id "memberId" from membership.company_seat s
   where s.community_id = $1 and s.company_id = ${company} and s.member_id is not null and s.claimed_at is not null
  union
  select m.id from (${everActed}) a join membership.member m on m.community_id = $1 and m.account_id = a.account_id
   where a.company_id = ${company}`;

/** Seats of companies. */
@Injectable()
export class CompanySeatStore {
  /** Invitations and whoever has a seat, oldest first. */
  openOf(tx: Tx, companyId: string): Promise<CompanySeatEntity[]> {
    return tx.repo(CompanySeatEntity).find({
      where: { communityId: tx.community, companyId, state: In(open) },
      order: { claimedAt: { direction: 'ASC', nulls: 'LAST' }, invitedAt: 'ASC', id: 'ASC' },
    });
  }

  /** Whoever had a seat at some time within some days, those who came first first; at most five hundred. */
  within(
    tx: Tx,
    companyId: string,
    { from, until }: { from: TokyoDate; until: TokyoDate },
  ): Promise<CompanySeatEntity[]> {
    return tx
      .repo(CompanySeatEntity)
      .createQueryBuilder('seat')
      .where('seat.community_id = :community and seat.company_id = :companyId and seat.claimed_at < :until', {
        ...{ community: tx.community, companyId, until: startOfTokyoDay(until) },
      })
      .andWhere('(seat.ended_at is null or seat.ended_at >= :from)', { from: startOfTokyoDay(from) })
      .orderBy('seat.claimedAt')
      .addOrderBy('seat.id')
      .limit(500)
      .getMany();
  }

  async byId(tx: Tx, companyId: string, id: string): Promise<CompanySeatEntity | null> {
    return isId(id)
      ? tx.repo(CompanySeatEntity).findOneBy({ communityId: tx.community, companyId, id })
      : null;
  }

  byCode(tx: Tx, codeHash: Buffer): Promise<CompanySeatEntity | null> {
    return tx.repo(CompanySeatEntity).findOneBy({ communityId: tx.community, codeHash });
  }

  /** Those that a member has or waits for, oldest first. */
  heldBy(tx: Tx, memberId: string): Promise<CompanySeatEntity[]> {
    return tx.repo(CompanySeatEntity).find({
      where: { communityId: tx.community, memberId, state: In(held) },
      order: { claimedAt: 'ASC', id: 'ASC' },
    });
  }

  /** All that a member has and had. */
  everOf(tx: Tx, memberId: string): Promise<CompanySeatEntity[]> {
    return tx.repo(CompanySeatEntity).findBy({ communityId: tx.community, memberId });
  }

  /** Members who have or had a seat of a company, or act or acted for it. */
  async peopleOf(tx: Tx, companyId: string): Promise<string[]> {
    const rows = await tx.query<{ memberId: string }>(belonging('$2'), [tx.community, companyId]);
    return rows.map(({ memberId }) => memberId);
  }

  /** Companies of which a member has or had a seat, or for which they act or acted. */
  async companiesOf(tx: Tx, memberId: string): Promise<string[]> {
    const rows = await tx.query<{ companyId: string }>(
      `select s.company_id "companyId" from membership.company_seat s
        where s.community_id = $1 and s.member_id = $2 and s.claimed_at is not null
       union
       select a.company_id from (${everActed}) a join membership.member m on m.community_id = $1 and m.account_id = a.account_id
        where m.id = $2`,
      [tx.community, memberId],
    );
    return rows.map(({ companyId }) => companyId);
  }

  /** Asks people by letter: one row each, in one statement. */
  async invite(
    tx: Tx,
    asked: readonly Pick<
      CompanySeatEntity,
      'id' | 'companyId' | 'email' | 'serial' | 'codeHash' | 'expiresAt'
    >[],
  ): Promise<CompanySeatEntity[]> {
    const rows = asked.map((each) => ({ ...blank(tx), way: 'letter' as const, ...each }));
    await tx.repo(CompanySeatEntity).insert(rows);
    return rows;
  }

  /** Somebody who came by the domain, and sits at once. */
  async seat(
    tx: Tx,
    sat: Pick<CompanySeatEntity, 'companyId' | 'email' | 'name' | 'memberId' | 'claimedAt' | 'state'>,
  ): Promise<CompanySeatEntity> {
    const row = { ...blank(tx), id: newId(), way: 'domain' as const, ...sat };
    await tx.repo(CompanySeatEntity).insert(row);
    return row;
  }

  /** Changes one that is still in the state it was found in; false where it is not. */
  async change(
    tx: Tx,
    { id, state }: Pick<CompanySeatEntity, 'id' | 'state'>,
    changes: Partial<CompanySeatEntity>,
  ): Promise<boolean> {
    const where = { communityId: tx.community, id, state };
    const { affected } = await tx.repo(CompanySeatEntity).update(where, changes);
    return affected === 1;
  }

  /** Invitations that were over by an instant: taken back, and nobody is named in them. Answers how many. */
  forgetOver(tx: Tx, by: Date): Promise<number> {
    return tx.change(
      `update membership.company_seat set state = 'revoked', email = '', ended_at = $3
        where community_id = $1 and state = 'invited' and expires_at <= $2`,
      [tx.community, by, tx.now],
    );
  }

  /** Ends one: nothing in it names anybody any more; its link still says that it was used. */
  end(
    tx: Tx,
    seat: Pick<CompanySeatEntity, 'id' | 'state'>,
    how: Pick<CompanySeatEntity, 'state' | 'because'>,
  ): Promise<boolean> {
    return this.change(tx, seat, { ...how, ...nobody, endedAt: tx.now });
  }
}

const blank = (tx: Tx) => ({
  ...{ communityId: tx.community, state: 'invited' as const, name: '', serial: 1, codeHash: null },
  ...{ invitedAt: tx.now, expiresAt: null, memberId: null, claimedAt: null, endedAt: null, because: null },
});
