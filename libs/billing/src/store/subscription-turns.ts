import type { Tx } from '@enishi/platform';

import type { SubscriptionTurn } from '../domain/subscription-turns.ts';

/** Adds turns behind those already known of the same subscriptions. The caller holds the customer's lock. */
export async function appendTurns(
  tx: Tx,
  customerId: string,
  turns: readonly SubscriptionTurn[],
): Promise<void> {
  if (turns.length === 0) return;
  await tx.query(appendSql, [tx.community, customerId, tx.now, JSON.stringify(turns)]);
}

const appendSql = `
  with given as (
    select given.*, row_number() over (partition by turn->>'subscriptionId' order by nth) as nth_of_its_own
      from jsonb_array_elements($4::jsonb) with ordinality as given (turn, nth)
  )
  insert into billing.subscription_turn
    (community_id, subscription_id, position, customer_id, brings, offer_key, interval, amount, because, happened_at,
     recorded_at)
  select $1::uuid, (turn->>'subscriptionId')::uuid,
         nth_of_its_own + coalesce((select max(position) from billing.subscription_turn known
           where known.community_id = $1::uuid and known.subscription_id = (turn->>'subscriptionId')::uuid), 0),
         $2::uuid, (turn->>'brings')::boolean, turn->>'offerKey', turn->>'interval', (turn->>'amount')::integer,
         turn->>'because', (turn->>'happenedAt')::timestamptz, $3::timestamptz
    from given`;
