import type { Visitor } from './visitor.ts';

/** J8, bad weather: by one press a gig moves to its substitute day, and whoever had a place says yes anew; the percent for nothing done is set at the desk. */
export async function moveForRain(
  { fellow, staff }: { fellow: Visitor; staff: Visitor },
  { request, title, email }: { request: string; title: string; email: string },
): Promise<void> {
  await staff.open(request);
  const row = staff.page.locator('li', { hasText: title });
  await row.locator('summary', { hasText: '取りやめる' }).click();
  await row.locator('[name=reason]').fill('大雨の予報のため');
  await staff.picture('weather-desk');
  await staff.press(`「${title}」を予備日に移す`);
  await staff.page.waitForURL(/said=move/);
  await staff.see('来られるかどうかをメールでおたずねします');
  const asked = await fellow.mail.next(email, /予備日に移りました/);
  const link = /https?:\/\/\S+\/gigs\/[0-9a-f-]{36}/.exec(asked.text)![0];
  await fellow.open(link);
  await fellow.see('あなたの分をお取りしています');
  await fellow.page.check('[name=agreed]');
  await fellow.picture('weather-asked');
  await fellow.press('このしごとを引き受ける');
  await fellow.page.waitForURL(/said=taken/);
  await staff.go('/doto/desk/settings/work');
  await staff.page.fill('[name=calledOffShare]', '101');
  await staff.press('保存する');
  await staff.see('0〜100の数字（%）で');
  await staff.page.fill('[name=calledOffShare]', '30');
  await staff.press('保存する');
  await staff.see('0 → 30');
  await staff.picture('work-settings');
  await staff.page.fill('[name=calledOffShare]', '0');
  await staff.press('保存する');
  await staff.see('30 → 0');
}
