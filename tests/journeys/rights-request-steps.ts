import { signInAtDesk } from './desk-staff.ts';
import { faultsOnBothSizes, pageFaults } from './page-faults.ts';
import { lookInto } from './stack-database.ts';
import type { Person, Visitor } from './visitor.ts';

type Cast = { fan: Visitor; staff: Visitor; person: Person };

/** A member asks on a phone; the desk makes sure who asks and decides in part; the member reads the letter and takes the copy. */
export async function askOnPhone({ fan, staff, person }: Cast): Promise<void> {
  await fan.go('/doto/me/requests');
  await fan.see('まだ請求はありません');
  await fan.picture('rights-requests-none');
  await fan.press('新しく請求する');
  await fan.page.waitForURL(/requests\/new/);
  await fan.press('この内容で請求する');
  await fan.see('この項目を入力してください');
  await fan.page.fill('[name=concerns]', '会が持っている私の情報のすべて');
  await fan.picture('rights-request-new');
  await fan.press('この内容で請求する');
  await fan.see('事務局の回答をお待ちください');
  await fan.picture('rights-request-waits');
  const page = fan.page.url();
  await fan.mail.next(person.email, /ご請求を受け付けました/);

  await staff.go('/doto/desk/requests');
  await staff.picture('rights-request-tray');
  // Others of the same name may wait as well.
  await staff.page.locator(`a[href$="/requests/${/[0-9a-f-]{36}/.exec(page)![0]}"]`).click();
  await staff.see('1. 本人の確認');
  expect(await faultsOnBothSizes(staff)).toEqual([]);
  await staff.picture('rights-request-check');
  await staff.press('確認を記録する');
  await staff.see('2. 決定');
  expect(await faultsOnBothSizes(staff)).toEqual([]);
  await staff.page.getByLabel(/一部だけ応じる/).check();
  await staff.press('決定する');
  await staff.see('開示しない部分を選び');
  await staff.page.getByLabel(/一部だけ応じる/).check();
  await staff.page.selectOption('[name="part:membership.timeline_entry"]', 'hinders_business');
  await staff.page.selectOption('[name="part:membership.member"]', 'harms_rights');
  await staff.page.locator('summary', { hasText: '「会員の登録内容」の一部の項目だけを除く' }).click();
  await staff.page.check('[name="item:membership.member:family_kana"]');
  await staff.page.fill('[name=remark]', '会員の履歴は、ほかの方の記録と分けられません。');
  expect(await faultsOnBothSizes(staff)).toEqual([]);
  await staff.picture('rights-request-decide');
  await staff.press('決定する');
  await staff.see('3. 回答');
  expect(await faultsOnBothSizes(staff)).toEqual([]);
  await staff.picture('rights-request-letter');
  await staff.press('回答する');
  await staff.see('回答しました');
  await fan.mail.next(person.email, /開示等のご請求への回答/);
  await fan.mail.next(person.email, /登録内容の写しができました/);

  await fan.open(page);
  await fan.see('事務局からの回答');
  await fan.picture('rights-request-answer');
  expect(await pageFaults(fan)).toEqual([]);
  const said = await fan.reads();
  const named = [/会員の履歴のすべて.*33条2項2号/, /会員の登録内容のうち次の項目：family_kana.*33条2項1号/];
  if (!named.every((part) => part.test(said)) || !said.includes('ほかの方の記録と分けられません。'))
    throw new Error(`The letter does not say what was left out and why:\n${said}`);
  const address = await fan.page.getByRole('link', { name: /JSON/ }).getAttribute('href');
  const copy = await fan.context.request.get(new URL(address ?? '', page).href);
  const held = JSON.parse(await copy.text()) as {
    tables: { table: string; rows: Record<string, unknown>[] }[];
    leftOut: { table: string }[];
  };
  const rowsOf = (name: string) => held.tables.find(({ table }) => table === name)?.rows;
  expect(JSON.stringify(rowsOf('membership.rights_request'))).toContain('会が持っている私の情報のすべて');
  expect(rowsOf('membership.timeline_entry')).toBeUndefined();
  expect(rowsOf('membership.member')?.[0]).not.toHaveProperty('family_kana');
  expect(held.leftOut).toHaveLength(2);
}

/** The desk enters the letter of somebody who is in no register, and prints the answer. */
export async function answerOnPaper(staff: Visitor): Promise<void> {
  await staff.go('/doto/desk/requests');
  await staff.press('手紙・電話の請求を受け付ける');
  await staff.page.waitForURL(/requests\/new/);
  await staff.page.fill('[name=name]', '木村 トメ');
  await staff.page.fill('[name=contact]', '釧路市錦町1丁目');
  await staff.page.fill('[name=concerns]', 'むかし催しに出たときの記録を知りたい');
  await staff.picture('rights-request-enter');
  await staff.press('受け付ける');
  await staff.see('受け付けました');
  await staff.page.getByLabel(/代理人からの請求/).check();
  await staff.page.selectOption('[name=document]', 'driver_licence');
  await staff.page.fill('[name=representative]', '木村 一郎');
  await staff.page.selectOption('[name=proof]', 'mandate');
  await staff.press('確認を記録する');
  await staff.page.getByLabel(/該当する情報を持っていない/).check();
  await staff.press('決定する');
  await staff.press('回答する');
  await staff.see('回答しました');
  await staff.picture('rights-request-paper');
  const paper = await staff.page.getByRole('link', { name: /手紙をPDFで開く/ }).getAttribute('href');
  const file = await staff.context.request.get(new URL(paper ?? '', staff.page.url()).href);
  expect(file.headers()['content-type']).toBe('application/pdf');
  expect((await file.body()).subarray(0, 5).toString()).toBe('%PDF-');
  const [kept] = await lookInto<{ document: string; proof: string }>(
    `select identity_document document, mandate_proof proof from membership.rights_request
      where name = '木村 トメ' order by received_at desc limit 1`,
    [],
  );
  expect(kept).toEqual({ document: 'driver_licence', proof: 'mandate' });
}

/** A member who moved calls; the desk puts the entry right on the request itself and says what it did. */
export async function correctAtDesk({ fan, staff, person }: Cast): Promise<void> {
  const [row] = await lookInto<{ id: string; number: string }>(
    'select id, number from membership.member where email = $1',
    [person.email],
  );
  await staff.go(`/doto/desk/members/${row!.id}`);
  await staff.press('開示等の請求を受け付ける');
  await staff.page.waitForURL(/requests\/new/);
  expect(await staff.page.inputValue('[name=memberNumber]')).toBe(row!.number);
  await staff.page.selectOption('[name=kind]', 'correction');
  await staff.page.selectOption('[name=channel]', 'call');
  await staff.page.selectOption('[name=wanted]', 'electronic');
  await staff.page.fill('[name=concerns]', '結婚して姓が変わりました');
  await staff.press('受け付ける');
  await staff.see('1. 本人の確認');
  await staff.page.selectOption('[name=document]', 'my_number_card');
  await staff.press('確認を記録する');
  await staff.see('2. 決定');
  await staff.page.fill('[name=familyName]', '小山');
  await staff.page.fill('[name=familyKana]', 'コヤマ');
  expect(await faultsOnBothSizes(staff)).toEqual([]);
  await staff.picture('rights-request-correct');
  await staff.page.getByRole('button', { name: '登録内容を直す' }).click();
  await staff.see('登録内容を直しました');
  await staff.page.selectOption('[name=act]', 'corrected');
  await staff.page.fill('[name=remark]', '登録の姓を「小山」に直しました。');
  await staff.press('決定する');
  await staff.see('3. 回答');
  await staff.press('回答する');
  await staff.see('回答しました');
  await fan.untilItSays('小山', '/doto/me');
}

/** All of it, with the desk signed in. */
export async function askAboutData({ fan, staff, person }: Cast): Promise<void> {
  await signInAtDesk(staff);
  await askOnPhone({ fan, staff, person });
  await answerOnPaper(staff);
  await correctAtDesk({ fan, staff, person });
}
