import type { HostCompany } from './host-steps.ts';
import { somebody, type Visitor } from './visitor.ts';

/**
 * A member who met a company at an event gives it a card, the company reads it and says that it has written, the member sees who looked
 * and stops it: in the same second the company sees nothing, and is asked to delete what it holds.
 */
export async function giveCardAndStop(
  { fan, clerk, staff }: { fan: Visitor; clerk: Visitor; staff: Visitor },
  { name, home, email }: HostCompany,
  { desk, title }: { desk: string; title: string },
): Promise<void> {
  const person = somebody({ familyName: '山本', givenName: '澪', familyKana: 'やまもと', givenKana: 'みお' });
  await fan.joinFree(person);
  await clerk.open(`${home}/cards`);
  await clerk.see('まだ届いていません');
  await clerk.picture('cards-empty');
  await fan.go('/doto/me/consents');
  await fan.see('まだ、どの会社にも渡していません');
  await fan.picture('consents-empty');

  await fan.open(desk.replace('/desk/', '/'));
  await fan.picture('event-give-card');
  await fan.press(`株式会社${name}に興味カードを渡す`);
  await fan.page.waitForURL(/interest\?event=/);
  await fan.see(title);
  await fan.page.fill('[name=telephone]', '12');
  await fan.page.fill('[name=message]', '本屋の仕事に興味があります。\n土日は電話に出られます。');
  await fan.press('同意して渡す');
  await fan.see('同意の欄にチェックを入れてください');
  await fan.see('数字で入力してください');
  await fan.picture('give-card-refused');
  await fan.page.fill('[name=telephone]', '０１５４（００）００００');
  await fan.page.check('[name=agreed]');
  await fan.page.check('[name=email]');
  await fan.picture('give-card');
  await fan.press('同意して渡す');
  await fan.page.waitForURL(/consents\?said=given/);
  await fan.see('まだ見られていません');
  const told = await fan.mail.next(person.email, /に興味カードを渡しました/);
  expect(told.text).toContain('電話番号');
  await fan.picture('consents-given');

  await clerk.reload();
  await clerk.see('未開封');
  await clerk.see(title);
  expect(await clerk.reads()).not.toContain('山本');
  await clerk.picture('cards');
  await clerk.press(/に届いたカードを開く/);
  await clerk.page.waitForURL(/cards\/[0-9a-f-]+$/);
  await clerk.see('山本　澪 様');
  const shown = await clerk.reads();
  for (const words of [person.email, '0154-00-0000', '土日は電話に出られます。'])
    expect(shown).toContain(words);
  const card = clerk.page.url();
  await clerk.picture('card');
  await clerk.press('連絡しました');
  await clerk.page.waitForURL(/cards$/);
  await clerk.see('に連絡しました');

  await staff.page.goto(home.replace('/company/', '/desk/companies/'), { waitUntil: 'networkidle' });
  await staff.see('1枚（有効 1・開封 1・連絡 1）');
  expect(await staff.reads()).not.toContain('山本');
  await staff.picture('cards-desk');

  await fan.open(fan.page.url().split('?')[0]!);
  await fan.see('1回見られました');
  await fan.see('担当の方:');
  await fan.picture('consents-read');
  await fan.open(fan.page.url().replace('/doto/', '/doto/en/'));
  await fan.see('Stop showing');
  await fan.picture('consents-en');
  await fan.open(fan.page.url().replace('/doto/en/', '/doto/'));
  await fan.press('に見せるのをやめる');
  await fan.page.waitForURL(/consents\?said=stopped/);
  await fan.see('相手は、もう何も見られません');
  await fan.see('にやめました');
  expect((await clerk.page.goto(card))?.status()).toBe(404);
  await clerk.see('この興味カードは見られません');
  await clerk.picture('card-gone');
  await fan.picture('consents-stopped');
  const asked = await clerk.mail.next(email, /興味カードが取り消されました/);
  expect(asked.text).not.toContain('山本');
  expect(fan.faults).toEqual([]);
}
