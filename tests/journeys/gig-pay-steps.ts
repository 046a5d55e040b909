import type { Visitor } from './visitor.ts';

/** Accepted work is paid: the worker names an account, the desk makes a run, fetches its file and sends it; who works reads how far it is. */
export async function payFor({ fan, staff }: { fan: Visitor; staff: Visitor }, name: string): Promise<void> {
  await fan.go('/doto/me/gigs/pay');
  await fan.see('これから支払われる報酬');
  await fan.see('口座がないと振り込めません');
  await fan.press('この口座で受け取る');
  await fan.see('入力内容をご確認ください');
  await fan.picture('pay-refused');
  const account = {
    ...{ bank: '北洋銀行', bankCode: '0501', branch: '釧路中央', branchCode: '461' },
    ...{ number: '１２３４５６７', holder: 'シベチャ ミノル' },
  };
  for (const [field, value] of Object.entries(account)) await fan.page.fill(`[name=${field}]`, value);
  await fan.press('この口座で受け取る');
  await fan.page.waitForURL(/saved=1/);
  await fan.see('末尾 4567');
  await fan.picture('pay-own');

  await staff.go('/doto/desk/work/pay');
  await staff.see(name);
  await staff.picture('pay-tray');
  const run = staff.page.locator('form', { has: staff.page.locator('[name=payOn]') });
  const payer = {
    ...{ code: '1234567890', name: 'カ）ミホン', bankCode: '0501', branchCode: '461', number: '7654321' },
  };
  for (const [field, value] of Object.entries(payer)) await run.locator(`[name=${field}]`).fill(value);
  await run.getByRole('button', { name: '振込データを作る' }).click();
  await staff.page.waitForURL(/work\/pay\/[0-9a-f-]{36}/);
  await staff.see('お金はまだ動いていません');
  const file = await staff.page.getByRole('link', { name: '振込ファイルを保存する' }).getAttribute('href');
  const order = await staff.context.request.get(new URL(file!, staff.page.url()).href);
  expect((await order.body()).toString('latin1')).toMatch(/^1210.*\r\n2/s);
  await staff.press('銀行へ送った');
  await staff.see('銀行へ送ったことを記録しました');
  await staff.picture('pay-sent');
  await fan.reload();
  await fan.see('銀行に振込を依頼しました');
}
