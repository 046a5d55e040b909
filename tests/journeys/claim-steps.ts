import type { Visitor } from './visitor.ts';

/** Registers somebody at a tablet on which nobody is shown; answers with the code on their sheet. */
export async function registerAtTablet(
  tablet: Visitor,
  person: { givenName: string; givenKana: string; birthDate: string },
): Promise<string> {
  await tablet.press('新しい方の登録を始める');
  await tablet.press('済んだので次へ');
  await tablet.page.selectOption('[name=detail]', { label: '健康保険の資格確認書' });
  await tablet.press('済んだので次へ');
  await tablet.page.selectOption('[name=detail]', { label: '冊子を読んだ' });
  await tablet.press('済んだので次へ');
  await tablet.see('わたしに電話することに同意します');
  for (const [field, value] of Object.entries({
    ...{ familyName: '沢田', familyKana: 'サワダ', telephone: '0153-72-0002' },
    ...person,
  }))
    await tablet.page.fill(`[name=${field}]`, value);
  await tablet.page.selectOption('[name=prefecture]', { label: '北海道' });
  for (const tick of ['agreed', 'recordYes', 'callsYes', 'apart']) await tablet.page.check(`[name=${tick}]`);
  await tablet.press('登録する');
  await tablet.press('用紙を作る');
  const code = await tablet.page.locator('article code').innerText();
  await tablet.press('次の方へ（画面を消す）');
  await tablet.see('新しい方の登録を始める');
  return code;
}

/** A member who was registered at the desk as well makes the two one, with the sheet and their birthday, and finds what the desk kept on their page. */
export async function joinWithSheet(
  member: Visitor,
  { code, birthDate, number }: { code: string; birthDate: string; number: RegExp },
): Promise<void> {
  await member.go(`/doto/claim/${code}`);
  await member.see('会員としてログインしています');
  await member.page.fill('[name=birthDate]', '1950/01/01');
  await member.press('わたしの会員登録とひとつにする');
  await member.see('用紙のコードと生年月日が合わない');
  await member.page.fill('[name=birthDate]', birthDate);
  await member.picture('claim-join');
  await member.press('わたしの会員登録とひとつにする');
  await member.see('登録がひとつになりました');
  expect(await member.reads()).toMatch(number);
  await member.picture('claim-joined');
  await member.press('見せているものを確かめる');
  await member.see('窓口で聞いた人: 斉藤 恵');
  await member.see('登録を引き継ぎました');
}

/** The secretariat calls about one gig: what came of each call is a press, and who says yes has the place by telephone, with what they said. */
export async function callAbout(
  staff: Visitor,
  { gigId, name }: { gigId: string; name: string },
): Promise<void> {
  await staff.go(`/doto/desk/work/calls?gig=${gigId}`);
  const press = (label: string) =>
    staff.page
      .getByRole('button', { name: `${name}${label}` })
      .first()
      .click();
  for (const result of ['出ない', '行かない', 'またかける']) {
    await press(`：${result}`);
    await staff.see(`· ${result}`);
  }
  await press('さんの代わりに引き受ける');
  await staff.see('ご本人が言われたことを、200文字以内で書いてください');
  const row = staff.page.locator('li', { hasText: name }).first();
  await row.locator('[name=word]').fill('はい、行けます');
  await press('さんの代わりに引き受ける');
  await staff.see('取引条件を印刷してお渡しください');
  await staff.see('· 行く');
  await staff.picture('desk-calls-taken');
}
