import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { guestName } from './attendee.store.ts';

/**
 * Money without what it was for: paid when no room was left, paid twice, a refund that will not be sent, does not arrive or waits for its buyer's
 * bank account, cash that waits to be handed back, what was paid by transfer and is to be sent to the account that its buyer has named, an order about which Stripe does not answer, one of an event that was called off that could not be settled. Or tickets without money: it was
 * refunded outside of ticketing, or its payer objects at the bank. Or such a refund that did not arrive.
 */
export const trayKinds = [
  ...(['no_room', 'paid_twice', 'refund_stuck', 'refund_slow', 'needs_account'] as const),
  ...(['cash_due', 'to_repay'] as const),
  ...(['no_answer', 'off_stuck', 'money_gone', 'money_back', 'disputed'] as const),
];
export type TrayKind = (typeof trayKinds)[number];

/** Yen, tax included. */
export type TrayRow = {
  kind: TrayKind;
  orderId: string;
  eventId: string;
  titleJa: string;
  /** One of the two, as far as the person is still known. */
  memberId: string | null;
  guestName: string | null;
  amount: number;
  since: Date;
  /** Where a person is to say what becomes of tickets whose money is gone, or a bank decides about it. */
  outsideId: string | null;
  /** Until when the bank takes an answer. */
  dueBy: Date | null;
  /** What came for nothing: as billing knows it. */
  attemptId: string | null;
};

const most = 200;
const slowMs = 24 * 3_600_000;
const silentMs = 3_600_000;

/** Everything that is paid and not fulfilled, or given out and not paid. A part of a transfer that waits for the one before it is asked about with that one. */
@Injectable()
export class TrayStore {
  /** The oldest first; at most two hundred. */
  rows(tx: Tx): Promise<TrayRow[]> {
    return tx.query<TrayRow>(
      `select w.kind, w.order_id "orderId", r.event_id "eventId", e.title_ja "titleJa", r.member_id "memberId", ${guestName} "guestName", w.amount, w.since, w.outside_id "outsideId", w.due_by "dueBy", w.attempt_id "attemptId"
         from (
           select case when r.means = 'bank_transfer' then 'to_repay' when r.state in ('needs_attention', 'paid_back') then 'no_room' else 'paid_twice' end kind,
                  p.order_id, p.amount, p.paid_at since, null::uuid outside_id, null::timestamptz due_by, p.attempt_id
             from ticketing.ticket_payment p join ticketing.ticket_order r on r.id = p.order_id
            where p.community_id = $1 and p.state = 'surplus' and p.returned_at is null
           union all
           select b.kind, b.order_id, b.amount, b.requested_at, null, null, null from (
             select case when f.state = 'stuck' then 'refund_stuck' when f.state = 'needs_bank_details' then 'needs_account'
                         when f.state = 'at_counter' then 'cash_due' when f.state = 'sent' and x.means = 'bank_transfer' then 'to_repay'
                         when f.requested_at < $2 and not (f.state = 'requested' and x.means = 'bank_transfer') then 'refund_slow' end kind, f.order_id, f.amount, f.requested_at
               from ticketing.ticket_refund f join ticketing.ticket_order x on x.id = f.order_id
              where f.community_id = $1 and f.state <> 'done') b where b.kind is not null
           union all
           select 'no_answer', id, total, pay_until, null, null, null from ticketing.ticket_order
            where community_id = $1 and state = 'awaiting_payment' and means not in ('counter', 'bank_transfer') and pay_until < $3
           union all
           select 'off_stuck', f.order_id, f.refund, coalesce(o.called_off_at, e.called_off_at), null, null, null
             from ticketing.order_off f join ticketing.event e on e.id = f.event_id
             join ticketing.ticket_order x on x.id = f.order_id join ticketing.occurrence o on o.id = x.occurrence_id
            where f.community_id = $1 and f.state = 'needs_person' and f.trouble <> 'refund_stuck'
           union all
           select case state when 'disputed' then 'disputed' when 'came_back' then 'money_back' else 'money_gone' end, order_id, amount, since, id, due_by, null
             from ticketing.outside_money where community_id = $1 and state in ('disputed', 'open', 'came_back')) w
         join ticketing.ticket_order r on r.id = w.order_id join ticketing.event e on e.id = r.event_id
         left join ticketing.guest g on g.id = r.guest_id
        order by w.since, w.order_id limit ${most}`,
      [tx.community, new Date(tx.now.getTime() - slowMs), new Date(tx.now.getTime() - silentMs)],
    );
  }
}
