import type { Visitor } from './visitor.ts';

const what = '駅まで送ってほしいです。';

/** A member says how they would work, and which careers they have beside each other; what would name the employer is refused while it is to be shown. */
export async function writeCareers(fan: Visitor): Promise<void> {
  await fan.go('/doto/me/talent');
  await fan.page.getByLabel('リモートで').check();
  await fan.page.getByLabel('週末', { exact: true }).check();
  await fan.press('保存する');
  await fan.page.waitForURL(/said=saved/);
  await fan.press('いまの仕事・これまでの仕事を書く');
  await fan.page.waitForURL(/talent\/careers$/);
  await fan.see('1つ目の仕事');
  await fan.page.fill('[name=what-0]', '丸山水産で経理');
  await fan.page.fill('[name=employer-0]', '株式会社丸山水産');
  await fan.page.locator('[name=shown-0]').check();
  await fan.press('保存する');
  await fan.see('勤め先の名前が入っています');
  await fan.picture('careers-refused');
  await fan.page.fill('[name=what-0]', '会社員（経理）');
  await fan.press('保存する');
  await fan.see('2つ目の仕事');
  await fan.page.selectOption('[name=kind-1]', 'own');
  await fan.page.fill('[name=what-1]', '週末は革職人');
  await fan.page.locator('[name=shown-1]').check();
  await fan.press('保存する');
  await fan.see('3つ目の仕事');
  await fan.see('保存しました。');
  await fan.picture('careers');
}

/** The member says what they need to live here, and lets the secretariat read it, which no company ever does. */
export async function sayNeeds(fan: Visitor): Promise<void> {
  await fan.go('/doto/me/talent/needs');
  await fan.see('会社には、けっして見せません');
  await fan.page.getByLabel('送り迎え').check();
  await fan.page.getByLabel('住まい探し').check();
  await fan.page.fill('[name=note]', what);
  await fan.picture('needs');
  await fan.page.locator('[name=reader][value=secretariat]').check();
  await fan.press('保存する');
  await fan.page.waitForURL(/said=shown/);
  await fan.see('選んだ相手だけが見られます');
  await fan.see('事務局が見られます');
  await fan.picture('needs-shown');
}

/** The company finds the card by style and by the words of a career, and reads of the person's needs nothing. */
export async function findByCareer(clerk: Visitor, list: string): Promise<void> {
  await clerk.open(list);
  await clerk.page.selectOption('[name=style]', 'remote');
  await clerk.page.fill('[name=words]', '革職人');
  await clerk.press('探す');
  await clerk.page.waitForURL(/style=remote/);
  await clerk.see('見つかったカードは5枚未満です');
  await clerk.see('リモートで、週末');
  await clerk.picture('scout-by-career');
  await clerk.press(/^カード.+を開く$/);
  await clerk.see('週末は革職人（自分の仕事）');
  const read = await clerk.reads();
  for (const hidden of ['丸山', '送り迎え', '駅まで']) expect(read).not.toContain(hidden);
  await clerk.picture('scout-card-careers');
  await clerk.open(list);
}

/** The secretariat opens what the person needs: a line of their diary; from the stop on it is not found. */
export async function openNeeds(staff: Visitor, fan: Visitor, familyName: string): Promise<void> {
  await staff.go('/doto/desk/talent/needs');
  await staff.see('暮らしの支え');
  expect(await staff.reads()).not.toContain(familyName);
  await staff.picture('needs-desk');
  await staff.press(/番を開く$/);
  await staff.see(what);
  await staff.see(familyName);
  await staff.picture('needs-desk-opened');
  await fan.go('/doto/me/consents');
  await fan.see('暮らしの支えを手配・相談するため');
  await fan.go('/doto/me/talent/needs');
  await fan.press('見せるのをやめる');
  await fan.page.waitForURL(/said=stopped/);
  await fan.see('もうだれも見られません');
  expect((await staff.page.reload())?.status()).toBe(404);
}
