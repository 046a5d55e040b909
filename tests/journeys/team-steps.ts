import type { Visitor } from './visitor.ts';

/** J8, friends: two take a gig together on their own phones, and one of them steps back later; beginners come with somebody experienced. */
export async function takeTogether(
  { fan, fellow, staff }: { fan: Visitor; fellow: Visitor; staff: Visitor },
  { request, title, substituteDay }: { request: string; title: string; substituteDay: string },
): Promise<void> {
  await staff.open(request);
  for (const [field, value] of Object.entries({
    ...{ title, steps: '器を並べる\n器を下げる', days: '1', from: '14:00', to: '16:00', reward: '3,000' },
    substituteDay,
  }))
    await staff.page.fill(`[name=${field}]`, value);
  await staff.page.selectOption('[name=skillId]', { label: '受付' });
  await staff.page.selectOption('[name=area]', { label: '釧路市' });
  await staff.page.check('[name=accompanied]');
  await staff.press('下書きを作る');
  await staff.see('2人以上のしごとで選べます');
  await staff.page.fill('[name=places]', '2');
  await staff.press('下書きを作る');
  await staff.page.waitForURL(/said=cut/);
  await staff.page.fill('[name=justification]', '体験のため');
  await staff.page.check('[name=signsChecked]');
  await staff.page.selectOption('[name=insuranceKind]', 'by_company');
  await staff.page.fill('[name=insuranceNote]', '行事保険、けがの治療費');
  await staff.press('下書き1件を公開する');
  await staff.page.waitForURL(/said=publish/);
  await staff.see('慣れた人と一緒: まだいません');

  await fan.go('/doto/gigs');
  await fan.press(title);
  await fan.see('はじめての方は、慣れた人が');
  await fan.press('仲間と引き受ける');
  await fan.page.waitForURL(/together$/);
  await fan.picture('team-begin');
  await fan.page.selectOption('[name=size]', '2');
  await fan.page.check('[name=whole]');
  await fan.press('席を取って、リンクを作る');
  await fan.see('取引条件をお読みのうえ');
  await fan.page.check('[name=agreed]');
  await fan.press('席を取って、リンクを作る');
  await fan.page.waitForURL(/gigs\/team\/[A-Z0-9]{8}$/);
  await fan.see('2人のうち1人が「はい」と答えました');
  await fan.see('まだ、だれも引き受けたことにはなっていません');
  await fan.picture('team-link');
  const link = fan.page.url();

  await fellow.open(link);
  await fellow.see('いっしょに引き受けませんか');
  await fellow.picture('team-invited');
  await fellow.press('はい、いっしょに引き受けます');
  await fellow.see('取引条件をお読みのうえ');
  await fellow.page.check('[name=agreed]');
  await fellow.press('はい、いっしょに引き受けます');
  await fellow.see('全員そろいました。引き受けました');
  await fellow.picture('team-complete');
  await fan.open(link);
  await fan.see('2人の組のうち、いま2人が来ます');
  await staff.open(request);
  await staff.see('2人の組が引き受け（いま2人）');
  await staff.picture('team-desk');

  await fan.go('/doto/me/gigs');
  const own = fan.page.locator('li', { hasText: title });
  await own.locator('summary', { hasText: /^やめる$/ }).click();
  await own.locator('[name=reason]').fill('都合が悪くなったため');
  await fan.press(`「${title}」をやめる`);
  await fan.page.waitForURL(/said=back/);
  await fellow.untilItSays('組の1人が来られなくなりました', '/doto/me/gigs');
  await fellow.press('組の1人が来られなくなりました');
  await fellow.see('それでも来られますか');
  await fellow.picture('team-asked');
  await fellow.press('それでも行きます');
  await fellow.page.waitForURL(/said=stayed/);
  await fellow.see('お返事をいただきました');
}
