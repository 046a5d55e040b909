import type { Visitor } from './visitor.ts';

/** Books a ticket on the phone for somebody without an address, who pays by transfer: account and name are there to be read out. `event`: the path of its page. */
export async function bookByTransfer(clerk: Visitor, event: string): Promise<void> {
  const { page } = clerk;
  await clerk.go(`${event.replace('/doto/', '/doto/desk/')}/counter`);
  await page.getByText('会員でない方', { exact: true }).click();
  const caller = { familyName: '山田', givenName: 'ツル', familyKana: 'やまだ', givenKana: 'つる' };
  for (const [name, value] of Object.entries({ ...caller, phone: '0154-00-0000' }))
    await page.fill(`[name=${name}]`, value);
  await page.locator('input[name=pays][value=transfer]').check();
  await clerk.see('予約すると、お振込先と');
  await clerk.picture('counter-transfer');
  await clerk.press('予約する');
  await page.waitForURL(/said=booked/);
  await clerk.see('次の内容を、お客さまにお伝えください');
  await clerk.see('銀行振込をお待ちしています');
  expect(await clerk.reads()).toMatch(/\d{4} ヤマダ ツル/);
  await clerk.picture('counter-transfer-booked');
}
