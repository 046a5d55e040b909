import { pdfPages } from '@enishi/testing';
import { lookInto } from './stack-database.ts';
import { stack, type Visitor } from './visitor.ts';

/** Stripe's published test cards, by what they do. */
export const CARDS = {
  pays: '4242424242424242',
  other: '5555555555554444',
  secure: '4000002500003155',
  declined: '4000000000000002',
  noFunds: '4000000000009995',
};

/** Fills the hosted payment page and presses its button. */
export async function enterCard({ page }: Visitor, number: string): Promise<void> {
  await page.waitForURL((url) => url.origin === new URL(stack().sandbox).origin);
  await page.waitForLoadState('networkidle');
  await page
    .getByLabel(/カード番号/)
    .first()
    .fill(number);
  await page
    .getByLabel(/有効期限/)
    .first()
    .fill('12 / 34');
  await page
    .getByLabel(/セキュリティコード/)
    .first()
    .fill('123');
  const name = page.getByLabel(/カード名義/);
  if ((await name.count()) > 0) await name.first().fill('HANAKO TAKAHASHI');
  await page
    .getByRole('button', { name: /支払|カードを登録する/ })
    .first()
    .click();
}

/** From the final confirmation page, or the plan's own address, to the hosted payment page. */
export async function goToPayment(
  fan: Visitor,
  plan = 'ind_standard',
  interval = 'month',
  community = 'doto',
): Promise<void> {
  await fan.go(`/${community}/me/upgrade?plan=${plan}&interval=${interval}`);
  await fan.page.locator('main form[method=post] button[type=submit]').last().click();
  await fan.page.waitForURL((url) => url.origin === new URL(stack().sandbox).origin);
}

/** Waits on the confirming page until the payment is known; it may not be the browser that says so. */
export async function waitUntilPaid(fan: Visitor): Promise<void> {
  await fan.page.waitForURL(/me\/checkout\//);
  await fan.see('お支払いを確認しました');
}

/** The card company's page, which asks the holder of the card. */
export async function answerBank({ page }: Visitor, button: string): Promise<void> {
  await page.waitForURL(/\/3ds\//);
  await page.getByRole('button', { name: button }).click();
}

/** Orders a plan and pays with a card that works, until the site knows of the payment. */
export async function payByCard(
  fan: Visitor,
  ...order: [plan?: string, interval?: string, community?: string]
) {
  await goToPayment(fan, ...order);
  await enterCard(fan, CARDS.pays);
  await waitUntilPaid(fan);
}

/** The text of a PDF at an address of the site, read as the signed-in person. */
export async function textOfPdf({ context }: Visitor, address: string): Promise<string> {
  const response = await context.request.get(new URL(address, stack().web).href);
  if (!response.ok()) throw new Error(`${address} answered ${response.status()}`);
  return pdfPages(await response.body())
    .join('')
    .replace(/\s+/g, '');
}

/** Gives the sandbox an order about the deliveries to come, e.g. that each comes twice. */
export async function orderDeliveries(order: Record<string, string | number>): Promise<void> {
  await tellSandbox('/webhooks/faults', order);
}

/** Has the sandbox decline every charge with a code from now on; null ends it. */
export async function orderDeclines(code: string | null): Promise<void> {
  if (code) await tellSandbox('/declines', { decline_code: code, next: 1_000 });
  else await tellSandbox('/orders/withdraw', {});
}

/**
 * Moves the sandbox's clock, which does what falls due on the way; renewals of everybody in it, that is. What somebody has
 * asked for a moment ago reaches Stripe first, as it does where a month takes a month.
 */
export async function moveSandboxClock(to: { advance: string } | { follow: 'system' }): Promise<void> {
  await untilStripeKnows();
  await tellSandbox('/clock', to);
}

async function untilStripeKnows(): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const open = await lookInto(`select kind from billing.subscription_change where state = 'requested'`);
    if (open.length === 0) return;
    if (tries === 60) throw new Error(`Still on its way to Stripe: ${JSON.stringify(open)}`);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** Runs the work while the sandbox throws every webhook away. */
export async function withoutWebhooks(work: () => Promise<void>): Promise<void> {
  await tellSandbox('/webhooks', { paused: true, whilePaused: 'discard' });
  try {
    await work();
  } finally {
    await tellSandbox('/webhooks', { paused: false });
  }
}

/** Lets the next charge be declined, whatever the card. */
export async function orderDecline(code: string): Promise<void> {
  await tellSandbox('/declines', { decline_code: code, next: 1 });
}

async function tellSandbox(path: string, order: object): Promise<void> {
  const response = await fetch(`${stack().sandbox}/_sandbox${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(order),
  });
  if (!response.ok) throw new Error(`The sandbox refused: ${response.status} ${await response.text()}`);
}

/** The shop's till, played by the sandbox, and the newest voucher of a member, a company or a guest. */
export async function shop(email: string, result: 'paid' | 'expired'): Promise<void> {
  const [row] = await lookInto<{ intent: string }>(
    `SELECT a.stripe_session_id AS intent FROM billing.checkout_attempt a JOIN billing.customer c ON c.id = a.customer_id
     LEFT JOIN membership.member m ON m.id = c.subject_id LEFT JOIN membership.company f ON f.id = c.subject_id
     LEFT JOIN ticketing.guest g ON g.id = c.subject_id WHERE coalesce(m.email, f.contact_email, g.email) = $1 AND a.means = 'konbini' ORDER BY a.created_at DESC LIMIT 1`,
    [email],
  );
  const response = await fetch(`${stack().sandbox}/_sandbox/konbini/${row?.intent}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ result, store: 'seicomart' }),
  });
  if (!response.ok) throw new Error(await response.text());
}
