import { faultsOnBothSizes } from './page-faults.ts';
import type { Visitor } from './visitor.ts';

/**
 * J9: the company that has just opened an applicant sees no address; it writes, the applicant reads it under their talks and answers, and the address is seen only once they show it by a consent of its own. The
 * company is left on its posting, with the applicant open.
 */
export async function writeBeforeAddresses({
  fan,
  clerk,
  email,
  posting,
}: {
  fan: Visitor;
  clerk: Visitor;
  email: string;
  posting: string;
}): Promise<void> {
  await clerk.see('ご本人が見せると選ぶまで表示されません');
  expect(await clerk.reads()).not.toContain(email);
  await clerk.picture('posting-applicant');
  await clerk.press('メッセージを書く');
  await clerk.page.waitForURL(/talk$/);
  await clerk.page.fill('[name=text]', '土曜の朝、工房を見に来ませんか。');
  await clerk.press('送る');
  await clerk.page.waitForURL(/said=sent/);
  expect(await faultsOnBothSizes(clerk)).toEqual([]);
  const told = await fan.mail.next(email, /からメッセージが届きました/);
  expect(told.text).toContain('工房を見に来ませんか');

  await fan.go('/doto/me');
  await fan.see('会社からのメッセージが1件、未読です');
  await fan.picture('unread-talks');
  await fan.press('やりとりを開く');
  await fan.page.waitForURL(/me\/talks$/);
  await fan.see('未読 1');
  await fan.page.locator('main a[href*="/me/talks/"]').first().click();
  await fan.see('土曜の朝、工房を見に来ませんか。');
  await fan.page.fill('[name=text]', '伺います。7時でよいですか。');
  await fan.press('送る');
  await fan.page.waitForURL(/said=sent/);
  await fan.go('/doto/me/applications');
  await fan.see('会社は、あなたのメールアドレスを見られません');
  await fan.page.locator('summary', { hasText: 'メールアドレスも会社に見せる' }).click();
  await fan.picture('application-email');
  await fan.page.getByRole('button', { name: 'メールアドレスも会社に見せる' }).click();
  await fan.page.waitForURL(/said=shown/);
  await fan.see('会社は、あなたのメールアドレスも見られます');
  expect(await faultsOnBothSizes(fan)).toEqual([]);

  await clerk.reload();
  await clerk.see('伺います。7時でよいですか。');
  await clerk.open(posting);
  await clerk.press('開いて見る');
  await clerk.see(email);
  await clerk.picture('posting-applicant-email');
}
