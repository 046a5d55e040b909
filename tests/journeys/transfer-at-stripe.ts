import { lookInto } from './stack-database.ts';
import { stack, type Visitor } from './visitor.ts';

/** A company's bank sends yen to the account that Stripe gave it, at the sandbox's counter; `company` is the path of its page. */
export async function transferAtStripe(clerk: Visitor, company: string, amount: string): Promise<void> {
  const id = /[0-9a-f-]{36}/.exec(company)?.[0];
  const find = () =>
    lookInto<{ intent: string }>(
      `select r.stripe_payment_intent_id as intent from billing.transfer_request r
         join billing.customer c on c.id = r.customer_id where c.subject_id = $1 and r.state = 'open'`,
      [id],
    );
  let [awaited] = await find();
  for (let tries = 0; tries < 40 && !awaited; tries += 1) {
    await clerk.page.waitForTimeout(500);
    [awaited] = await find();
  }
  if (!awaited) throw new Error(`Stripe awaits no transfer of ${company}`);
  await clerk.page.goto(`${stack().sandbox}/transfer/${awaited.intent}`);
  await clerk.page.fill('input[name=amount]', amount);
  await clerk.page.locator('form button[type=submit]').click();
  await clerk.page.waitForLoadState('networkidle');
}
