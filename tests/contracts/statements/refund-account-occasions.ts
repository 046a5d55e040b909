import { newId } from '@enishi/kernel';
import { orderedAsGuest } from './guest-occasions.ts';
import type { Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';
import { bookedAtCounter } from './counter-occasions.ts';
import { ordered } from './ticket-occasions.ts';

const account = {
  bank: '見本銀行',
  branch: '本店',
  kind: 'ordinary',
  number: '1234567',
  holder: 'ミホンハナコ',
};

/** Money that goes back to whoever pays for an order, by transfer, and waits for an account; spoken for, so that nobody else finds it. */
async function owedBack(stage: OperationStage, orderId: string): Promise<void> {
  const [customerId, refundId] = [newId(), newId()];
  await stage.inside(async (tx) => {
    await tx.query(
      `insert into billing.customer (id, community_id, subject_kind, subject_id, email, name, created_at)
       select $1, $2, ordered_as, ordered_by, '', '', $4 from ticketing.ticket_order where id = $3`,
      [customerId, tx.community, orderId, tx.now],
    );
    await tx.query(
      `insert into billing.refund (id, community_id, customer_id, payment_id, amount, state, origin, reason, idempotency_key, requested_at)
       values ($1::uuid, $2, $3, gen_random_uuid(), 500, 'needs_account', 'desk', 'spec', $1::text, $4)`,
      [refundId, tx.community, customerId, tx.now],
    );
    await tx.query(
      `insert into billing.held_money (id, community_id, source_type, source_id, payer, arose_on, amount, taken)
       values (gen_random_uuid(), $1, 'refund', $2, '', '2026-01-05', 500, 500)`,
      [tx.community, refundId],
    );
  });
}

/** To which account goes back what was paid by transfer. */
export const refundAccountOccasions: Occasions = {
  'public Mutation.nameRefundAccount': async (stage) => {
    const { asker, id } = await ordered(stage);
    await owedBack(stage, id);
    return { asker, variables: { id, account } };
  },
  'desk Mutation.nameBookingAccount': async (stage) => {
    const { asker } = await stage.owner();
    const { orderId } = await bookedAtCounter(stage, 'later');
    await owedBack(stage, orderId);
    return { asker, variables: { orderId, account } };
  },
  'public Mutation.nameGuestRefundAccount': async (stage) => {
    const { code, id } = await orderedAsGuest(stage);
    await owedBack(stage, id);
    return { asker: stage.visitor, variables: { code, account } };
  },
};
