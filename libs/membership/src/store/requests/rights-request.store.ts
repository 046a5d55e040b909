import { Injectable } from '@nestjs/common';
import { isId } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { StandingDecision } from '../../domain/requests/left-out.ts';
import { openRequestStates } from '../../domain/requests/request-states.ts';
import { RightsRequestEntity } from './rights-request.entity.ts';

/** A request as the desk's list shows it, with whose it is. */
export type ListedRequest = Pick<
  RightsRequestEntity,
  'id' | 'memberId' | 'kind' | 'wanted' | 'channel' | 'state' | 'receivedOn' | 'dueOn' | 'closedAt'
> & {
  /** As people write it; of somebody in no register as it was entered. */
  name: string;
  number: string | null;
};

/** What is blanked once nobody may need it: everything that names or describes a person. */
const forgotten = `name = '', email = null, contact = '', concerns = '', representative = '', remark = '', letter = null`;

/** Requests of people about their data. */
@Injectable()
export class RightsRequestStore {
  async add(tx: Tx, request: Omit<RightsRequestEntity, 'communityId'>): Promise<void> {
    await tx.repo(RightsRequestEntity).insert({ ...request, communityId: tx.community });
  }

  async byId(tx: Tx, id: string): Promise<RightsRequestEntity | null> {
    return isId(id) ? tx.repo(RightsRequestEntity).findOneBy({ id }) : null;
  }

  /** Waits for whoever else is answering it, then holds it until commit. */
  async locked(tx: Tx, id: string): Promise<RightsRequestEntity | null> {
    if (!isId(id)) return null;
    return tx.repo(RightsRequestEntity).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async change(tx: Tx, id: string, changes: Partial<RightsRequestEntity>): Promise<void> {
    await tx.repo(RightsRequestEntity).update({ id }, changes);
  }

  /** The newest fifty of a member, with those of entries that were doubles of it. */
  ofMember(tx: Tx, memberId: string): Promise<RightsRequestEntity[]> {
    return tx
      .repo(RightsRequestEntity)
      .createQueryBuilder('request')
      .where(
        `request.member_id = any(array(select :memberId::uuid union all
           select m.id from membership.member m where m.merged_into = :memberId))`,
        { memberId },
      )
      .orderBy('request.receivedAt', 'DESC')
      .addOrderBy('request.id', 'DESC')
      .limit(50)
      .getMany();
  }

  /** What was decided about disclosing a member's data, with that about entries that were doubles of it, the oldest first. */
  disclosuresDecided(tx: Tx, memberId: string): Promise<StandingDecision[]> {
    return tx.query<StandingDecision>(
      `select r.kind, r.outcome, r.ground, r.left_out "leftOut" from membership.rights_request r
        where r.member_id = any(array(select $1::uuid union all
                select m.id from membership.member m where m.merged_into = $1::uuid))
          and r.kind in ('disclosure', 'provisions') and r.state in ('decided', 'answered') and r.outcome is not null
        order by r.decided_at, r.id`,
      [memberId],
    );
  }

  /** What waits, the first due first; or what is closed, the newest first. */
  listed(tx: Tx, { closed, limit }: { closed: boolean; limit: number }): Promise<ListedRequest[]> {
    return tx.query<ListedRequest>(
      `select r.id, r.member_id "memberId", r.kind, r.wanted, r.channel, r.state, r.received_on::text "receivedOn",
              r.due_on::text "dueOn", r.closed_at "closedAt", m.number,
              coalesce(trim(m.family_name || '　' || m.given_name, '　'), r.name) name
         from membership.rights_request r left join membership.member m on m.id = r.member_id
        where r.community_id = $1 and (r.state = any($2)) = $3
        order by ${closed ? 'r.closed_at desc, r.id desc' : 'r.due_on, r.id'} limit $4`,
      [tx.community, openRequestStates, !closed, limit],
    );
  }

  /** Those that are due within the days and of which the desk was not told yet, and those that are late; each is answered with once. */
  async takeReminders(
    tx: Tx,
    { today, nearFrom }: { today: TokyoDate; nearFrom: TokyoDate },
  ): Promise<{ dueOn: TokyoDate; late: boolean }[]> {
    return tx.query<{ dueOn: TokyoDate; late: boolean }>(
      `update membership.rights_request
          set near_told_at = coalesce(near_told_at, $3), late_told_at = case when due_on < $4 then $3 end
        where community_id = $1 and state = any($2)
          and ((due_on < $4 and late_told_at is null) or (due_on >= $4 and due_on <= $5 and near_told_at is null))
        returning due_on::text "dueOn", due_on < $4 late`,
      [tx.community, openRequestStates, tx.now, today, nearFrom],
    );
  }

  /** Takes the words out of what a guest asked, under an order or from an address of theirs alone, and closes what waits. Answers how many. */
  forgetOfGuest(tx: Tx, { orderId, email }: { orderId: string; email: string | null }): Promise<number> {
    return tx.change(
      `update membership.rights_request set ${forgotten}, closed_at = coalesce(closed_at, $4),
              state = case when state = any($5) then case kind when 'stop' then 'answered' else 'withdrawn' end else state end
        where community_id = $1 and member_id is null and (order_id = $2 or email = lower($3))
          and (name <> '' or email is not null or concerns <> '' or letter is not null)`,
      [tx.community, orderId, email, tx.now, openRequestStates],
    );
  }

  /** Takes the words out of what was closed before an instant; that it was asked and answered stays. Answers how many. */
  forget(tx: Tx, before: Date): Promise<number> {
    return tx.change(
      `update membership.rights_request set ${forgotten}
        where community_id = $1 and closed_at < $2 and (concerns <> '' or letter is not null)`,
      [tx.community, before],
    );
  }
}
