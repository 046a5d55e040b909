import type { Visitor } from './visitor.ts';

/** The desk enters the minimum wage of the new year, is told what is wrong with one, and takes back what it typed. */
export async function enterWageFigure(staff: Visitor, today: string): Promise<void> {
  await staff.go('/doto/desk/settings/wages');
  await staff.see('今日の最低賃金');
  const source = `北海道労働局のホームページ ${Date.now()}`;
  await staff.page.fill('[name=from]', today);
  await staff.page.fill('[name=source]', source);
  await staff.page.fill('[name=yen]', '1,074');
  await staff.press('登録する');
  await staff.see('最低賃金を、1,075円〜3,000円の数字で');
  await staff.picture('wage-figure-refused');
  await staff.page.fill('[name=yen]', '１，０７５円');
  await staff.press('登録する');
  await staff.see('これから公開するしごとと求人から使います');
  await staff.see(source);
  await staff.picture('wage-figures');
  const row = staff.page.locator('li', { hasText: source });
  await row.getByRole('button', { name: /取り消す/ }).click();
  await row.getByText('この額は使いません').waitFor();
}
