import type { Visitor } from './visitor.ts';

/** The desk writes to those who have tickets: a look at it, a test to itself, and one press. `desk` is the page of the event there. */
export async function writeToBuyers(staff: Visitor, desk: string): Promise<void> {
  const { page } = staff;
  await staff.go(desk);
  await staff.press('申込者へのメール');
  await page.waitForURL(/\/messages$/);
  await staff.see('宣伝はここでは送れません');
  await staff.press('確認へ進む');
  await staff.see('この項目を入力してください');
  await page.selectOption('[name=state]', 'came');
  await page.fill('[name=subjectJa]', '集合場所が変わりました');
  await page.fill('[name=bodyJa]', '釧路駅の北口にお集まりください。\n\n雨の日も同じです。');
  await staff.picture('message-form');
  await staff.press('確認へ進む');
  await staff.see('当てはまる方がいません');
  await staff.press('書き直す');
  await page.selectOption('[name=state]', 'ticket');
  await staff.press('確認へ進む');
  await staff.see('1人に送信する');
  await staff.picture('message-review');
  await staff.press('自分にテスト送信する');
  await staff.see('にテストを送りました');
  await staff.press('1人に送信する');
  await page.waitForURL(/sent=1/);
  await staff.see('1人への送信を始めました');
  await staff.untilItSays('1人中1人に送信済み');
  await staff.picture('message-sent');
}
