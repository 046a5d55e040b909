import { isAdmitting } from './admitting.ts';

/** The tickets that are with some members by now (`$2`, of the community `$1`), given back ones too; each with whose it is. By the indexes of both. */
export const inHands = `
  select t.id, r.event_id, r.member_id, t.occurrence_id, t.issued_at, ${isAdmitting('t')} admits
    from ticketing.ticket_order r join ticketing.ticket t on t.order_id = r.id and t.holder_id is null
   where r.community_id = $1 and r.member_id = any ($2::uuid[])
  union all
  select t.id, r.event_id, t.holder_id, t.occurrence_id, t.issued_at, true
    from ticketing.ticket t join ticketing.ticket_order r on r.id = t.order_id
   where t.community_id = $1 and t.holder_id = any ($2::uuid[]) and t.holder_id is not null`;
