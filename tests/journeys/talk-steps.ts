import type { Visitor } from './visitor.ts';

type People = { fan: Visitor; clerk: Visitor };

/** Where the two write: the company from the card that it has open. */
export type TalkPages = { ofFan: string; ofClerk: string };

/**
 * J7: the company writes from the card, the person is told by mail and answers on the phone, and the company is told of an answer without what it says. Each sees what
 * they have not read yet.
 */
export async function writeToEachOther(
  { fan, clerk }: People,
  { email, company, clerkEmail }: { email: string; company: string; clerkEmail: string },
): Promise<TalkPages> {
  await fan.go('/doto/me/talks');
  await fan.see('まだメッセージはありません');
  await clerk.press('やりとりを開く');
  await clerk.page.waitForURL(/cards\/[0-9a-f-]+\/talk$/);
  await clerk.see('まだメッセージはありません');
  const ofClerk = clerk.page.url();
  await clerk.press('送る');
  await clerk.see('メッセージを入力してください');
  await clerk.picture('talk-company-refused');
  await clerk.page.fill('[name=text]', '秋の本まつりの準備を、\n一緒にしませんか。土曜はいかがですか。');
  await clerk.press('送る');
  await clerk.page.waitForURL(/said=sent/);
  await clerk.see('送りました');
  await clerk.picture('talk-company');

  const told = await fan.mail.next(email, /からメッセージが届きました/);
  expect(told.text).toContain('土曜はいかがですか');
  expect(told.text).not.toContain(clerkEmail);
  await fan.reload();
  await fan.see('未読 1');
  await fan.picture('talk-list');
  await fan.press(company);
  await fan.page.waitForURL(/talks\/[0-9a-f-]+$/);
  const ofFan = fan.page.url();
  await fan.see('土曜はいかがですか');
  await fan.page.fill('[name=text]', '土曜の午前なら伺えます。');
  await fan.press('送る');
  await fan.page.waitForURL(/said=sent/);
  await fan.see('土曜の午前なら伺えます');
  await fan.picture('talk-person');

  const answered = await clerk.mail.next(clerkEmail, /の方からメッセージが届きました/);
  for (const hidden of [email, '土曜の午前']) expect(answered.text).not.toContain(hidden);
  await clerk.open(ofClerk.replace(/\/[0-9a-f-]+\/talk$/, ''));
  await clerk.see('未読メッセージ 1');
  await clerk.open(ofClerk);
  await clerk.see('土曜の午前なら伺えます');
  return { ofFan, ofClerk };
}

/** Once the person has stopped, the company neither reads nor writes; the person still reads. */
export async function findTalkClosed({ fan, clerk }: People, { ofFan, ofClerk }: TalkPages): Promise<void> {
  expect((await clerk.page.goto(ofClerk))?.status()).toBe(404);
  await clerk.see('このやりとりは閉じています');
  expect(await clerk.reads()).not.toContain('土曜の午前');
  await clerk.picture('talk-company-closed');
  await fan.open(ofFan);
  await fan.see('このやりとりは閉じています');
  await fan.see('土曜の午前なら伺えます');
  await fan.picture('talk-person-closed');
}
