import { textOfPdf } from './paying.ts';
import { lookInto } from './stack-database.ts';
import { stack } from './visitor.ts';
import type { Visitor } from './visitor.ts';

/** The newest refund of a buyer comes back from the bank, as one to a card that was given up does. */
async function refundComesBack(email: string): Promise<void> {
  const [row] = await lookInto<{ id: string }>(
    `SELECT r.stripe_refund_id AS id FROM billing.refund r JOIN billing.customer c ON c.id = r.customer_id
     JOIN membership.member m ON m.id = c.subject_id WHERE m.email = $1 ORDER BY r.requested_at DESC LIMIT 1`,
    [email],
  );
  const response = await fetch(`${stack().sandbox}/_sandbox/refunds/${row?.id}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ to: 'failed' }),
  });
  if (!response.ok) throw new Error(await response.text());
}

/** On the page of a calling off the desk sees whose money is here again, and has it sent once more; then nobody is needed. */
export async function sendsARefundAgain(staff: Visitor, email: string, off: string): Promise<void> {
  await staff.picture('event-off-done');
  await refundComesBack(email);
  await staff.untilItSays('返金できませんでした', off);
  await staff.see('0円 / 1,500円');
  await staff.picture('event-off-came-back');
  await staff.press('もう一度試す');
  await staff.untilItSays('1,500円 / 1,500円', off);
  expect(await staff.reads()).not.toContain('返金できませんでした');
  await staff.picture('event-off-sent-again');
}

/** The buyer's receipt of that order states what went back by day, yen and tax: it is the 適格返還請求書 as well. */
export async function readsCreditNote(fan: Visitor): Promise<void> {
  await fan.go('/doto/me/receipts');
  await fan.see('参加チケット 2枚');
  const address = await fan.page.locator('a[href*="/files/"]').first().getAttribute('href');
  const paper = await textOfPdf(fan, address ?? '');
  expect(paper).toContain('ご返金（適格返還請求書を兼ねます）');
  const returned = [...paper.matchAll(/−([\d,]+)円（内消費税([\d,]+)円）/g)];
  expect(returned.map(([, amount, tax]) => [amount, tax])).toEqual([
    ['1,500', '136'],
    ['1,500', '136'],
  ]);
}
