import type { Pool } from 'pg';
import { fee, monthStart, paidAt, processorFee, stripePriceId } from './renewal-facts.ts';

/** Makes every member a payer who has paid month 0, as reconciling a first payment would leave them. */
export async function seedPayers(pool: Pool, communityId: string): Promise<void> {
  await pool.query(
    `insert into billing.price (id, community_id, offer_key, interval, amount, name, stream, tax_category,
       stripe_product_id, stripe_price_id, created_at)
     values (uuidv7(), $1, 'plan_1', 'month', $2, 'プラン1', 'membership_individual', 'taxable_10', 'prod_bench', $3, now())`,
    [communityId, fee, stripePriceId],
  );
  await pool.query(
    `insert into billing.customer (id, community_id, subject_kind, subject_id, stripe_customer_id, email, name, created_at, facts_fetched_at)
     select uuidv7(), community_id, 'member', id, 'cus_' || replace(id::text, '-', ''), email, '', $2::timestamptz, $2::timestamptz
     from membership.member where community_id = $1`,
    [communityId, monthStart(0)],
  );
  await pool.query(
    `insert into billing.subscription (id, community_id, customer_id, stripe_id, family, offer_key, interval, amount, status,
       period_start, period_end, cancel_at_period_end, anchor_at, started_at, fetched_at)
     select uuidv7(), community_id, id, 'sub_' || substr(stripe_customer_id, 5), 'membership_individual', 'plan_1', 'month', $2::int,
       'active', $3::timestamptz, $4::timestamptz, false, $3::timestamptz, $3::timestamptz, $3::timestamptz
     from billing.customer where community_id = $1`,
    [communityId, fee, monthStart(0), monthStart(1)],
  );
  await pool.query(
    `insert into billing.payment (id, community_id, customer_id, stripe_invoice_id, stripe_payment_intent_id, stripe_charge_id,
       stripe_balance_transaction_id, stripe_subscription_id, offer_key, offer_name, interval, stream, tax_category,
       amount, fee, net, refunded, state, period_start, period_end, paid_at, fetched_at)
     select uuidv7(), community_id, id, 'in_' || x || '_0', 'pi_' || x || '_0', 'ch_' || x || '_0', 'txn_' || x || '_0', 'sub_' || x,
       'plan_1', 'プラン1', 'month', 'membership_individual', 'taxable_10', $2::int, $3::int, $2::int - $3::int, 0, 'paid',
       $4::timestamptz, $5::timestamptz, $6::timestamptz, $4::timestamptz
     from (select *, substr(stripe_customer_id, 5) x from billing.customer where community_id = $1) payer`,
    [communityId, fee, processorFee, monthStart(0), monthStart(1), paidAt(0)],
  );
  await pool.query(
    `insert into billing.stripe_customer (stripe_customer_id, community_id, customer_id)
     select stripe_customer_id, community_id, id from billing.customer where community_id = $1`,
    [communityId],
  );
  await pool.query('analyze');
}

/** Stripe's word that something is new about customers, as the webhook stores it: of all of them, or of one in so many. */
export async function storeEvents(pool: Pool, oneIn = 1): Promise<void> {
  await pool.query(
    `insert into billing.stripe_event (id, stripe_event_id, type, livemode, object_type, stripe_customer_id, stripe_created_at,
       received_at, payload_sha256, status, source, attempts, next_attempt_at)
     select uuidv7(), 'evt_' || uuidv7(), 'invoice.paid', false, 'invoice', stripe_customer_id, now(), now(), '', 'pending',
       'webhook', 0, now()
     from billing.stripe_customer where hashtext(stripe_customer_id) % $1 = 0`,
    [oneIn],
  );
}

/** Lets the time pass after which events are free again that a worker took and did not live to settle. */
export async function freeEvents(pool: Pool): Promise<void> {
  await pool.query(`update billing.stripe_event set locked_until = now() where status = 'processing'`);
}
