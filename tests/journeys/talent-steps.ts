import type { Visitor } from './visitor.ts';

/** The desk writes the list that members choose from: whatever stood there before. */
export async function offerSkills(staff: Visitor): Promise<void> {
  await staff.go('/doto/desk/talent');
  await staff.page.locator('summary', { hasText: 'の一覧を編集する' }).click();
  await staff.page.fill('[name=skills]', '受付 / Reception\n配膳 / Serving\n草刈り / Cutting grass');
  await staff.picture('talent-skills');
  await staff.press('一覧を保存する');
  await staff.page.waitForURL(/saved/);
  await staff.see('一覧を保存しました');
}

/**
 * A member writes a record on a phone: first without a way to take part, which is refused, then whole, and allows the secretariat to read it. `slot`: when they have
 * time.
 */
export async function writeRecord(fan: Visitor, slot: string): Promise<void> {
  await fan.go('/doto/me/talent');
  await fan.see('人材バンクの登録');
  await fan.picture('talent-empty');
  await fan.page.getByLabel('草刈り').check();
  await fan.page.getByLabel('受付', { exact: true }).check();
  await fan.page.getByLabel(slot).check();
  await fan.page.fill('[name=about]', `${slot}に動けます。`);
  await fan.press('保存する');
  await fan.see('参加のしかたを、1つ以上選んでください');
  expect(await fan.page.getByLabel('草刈り').isChecked()).toBe(true);
  await fan.picture('talent-refused');
  await fan.page.check('[name=role-volunteer]');
  await fan.press('保存する');
  await fan.page.waitForURL(/said=saved/);
  await fan.see('事務局には見せていません');
  await fan.page.locator('[name=agreed]').check();
  await fan.press('保存する');
  await fan.page.waitForURL(/said=shown/);
  await fan.see('事務局に見せています');
  await fan.picture('talent-shown');
}

/** Puts an event on the site; answers its id. */
export async function publishTalk(staff: Visitor, title: string): Promise<string> {
  await staff.go('/doto/desk/events/new?template=talk');
  await staff.page.fill('[name=titleJa]', title);
  await staff.page.fill('[name=placeJa]', '釧路市見本町1-2');
  await staff.page.fill('[name=bodyJa]', '湿原のそばで開く朝市です。');
  await staff.page.fill('[name="date-0-day"]', '2027-12-12');
  await staff.page.selectOption('[name=payment]', 'door');
  await staff.press('下書きを保存する');
  await staff.press('公開する');
  await staff.see('申し込みを受け付けています');
  return new URL(staff.page.url()).pathname.split('/').at(-1)!;
}

/** From the event's crew into the bank, narrowed to Sunday afternoons, a record opened with a purpose, and its person asked. */
export async function askFromBank(staff: Visitor, title: string): Promise<void> {
  await staff.press('スタッフ・登壇者');
  await staff.page.waitForURL(/\/crew$/);
  await staff.see('まだだれにもお願いしていません');
  await staff.press('人材バンクから探す');
  await staff.page.waitForURL(/talent\?event=/);
  await staff.page.selectOption('[name=slot]', '19');
  await staff.press('探す');
  await staff.page.waitForURL(/slot=19/);
  await staff.see('1人');
  expect(await staff.reads()).not.toContain('汐里');
  await staff.picture('talent-bank');
  await staff.press('開く');
  await staff.page.waitForURL(/reason=look_for_crew/);
  await staff.see('北見　汐里');
  await staff.page.selectOption('[name=role]', 'volunteer');
  await staff.page.fill('[name=note]', '会場の入り口で、受付をお願いします。');
  await staff.page.fill('[name=fee]', '0');
  await staff.press('お願いを送る');
  await staff.see('謝礼は1円から');
  await staff.page.fill('[name=fee]', '3,000');
  await staff.picture('talent-opened');
  await staff.press('お願いを送る');
  await staff.page.waitForURL(/crew\?asked/);
  await staff.see('お願いのメールを送りました');
  await staff.see(title);
  await staff.picture('crew-desk-asked');
}
