import { faultsOnBothSizes } from './page-faults.ts';
import { lookInto } from './stack-database.ts';
import type { Person, Visitor } from './visitor.ts';

/**
 * The desk writes that somebody was an intern; they read it in their life-line, say what is wrong, and read the answer; and each look of the desk stands in the one diary with who, why and when.
 */
export async function followTheLifeLine({
  fan,
  staff,
  person,
}: {
  fan: Visitor;
  staff: Visitor;
  person: Person;
}): Promise<void> {
  const [row] = await lookInto<{ id: string }>('select id from membership.member where email = $1', [
    person.email,
  ]);
  await staff.go(`/doto/desk/members/${row!.id}`);
  await staff.press('あゆみを見る・書く');
  await staff.see('入会（');
  await staff.page.locator('summary', { hasText: '書き足す' }).click();
  await staff.page.getByRole('button', { name: '書き足す' }).click();
  await staff.see('会社やプログラムの名前を入力してください');
  await staff.page.fill('[name=what]', 'きりたっぷ文庫');
  await staff.page.fill('[name=startsOn]', '2019-08-01');
  await staff.page.fill('[name=endsOn]', '2019-09-15');
  await staff.page.getByRole('button', { name: '書き足す' }).click();
  await staff.see('書き足しました。');
  await staff.picture('desk-life-line');

  await fan.go('/doto/me/life');
  await fan.see('きりたっぷ文庫');
  await fan.see('入会（');
  await fan.page.locator('summary', { hasText: '違っているところを伝える' }).click();
  await fan.page.fill('[name=objection]', '8月だけでした');
  await fan.press('事務局に伝える');
  await fan.see('お伝えしました。事務局がお答えします。');
  expect(await faultsOnBothSizes(fan)).toEqual([]);
  await fan.picture('life-line');

  await staff.go('/doto/desk/requests');
  await staff.press('あゆみへのお申し出を見る');
  await staff.page
    .getByRole('link', { name: /のあゆみを開く/ })
    .first()
    .click();
  await staff.see('本人のお申し出：8月だけでした');
  await staff.page.fill('[name=endsOn] >> nth=1', '2019-08-31');
  await staff.page.fill('[name=answer]', '名簿を見て直しました');
  await staff.press('直して保存する');
  await staff.see('直しました。');
  expect(await faultsOnBothSizes(staff)).toEqual([]);

  await fan.go('/doto/me/life');
  await fan.see('事務局の答え：名簿を見て直しました');
  await fan.press('見られた記録を見る');
  await fan.page.waitForURL(/me\/consents/);
  await fan.see('会員の手続き・お問い合わせのため');
  await fan.see('見られたもの: 会員の登録内容');
  expect(await faultsOnBothSizes(fan)).toEqual([]);
  await fan.picture('diary-of-all');
}
