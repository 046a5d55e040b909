import { faultsOnBothSizes, pageFaults } from './page-faults.ts';
import { lookInto } from './stack-database.ts';
import type { Visitor } from './visitor.ts';

type Cast = { fan: Visitor; staff: Visitor };
/** The gig by id and name, and the address of the person. */
type Of = { gigId: string; title: string; email: string };

/** A member sets limits and allows mails, reads what suits and why something cannot be taken; the desk says a line and puts the person first; the way out of mails needs one press. */
export async function bringTogether({ fan, staff }: Cast, { gigId, title, email }: Of): Promise<void> {
  await fan.go('/doto/me/gigs');
  await fan.press('しごとの希望');
  await fan.see('7日間に引き受ける時間の上限');
  await fan.page.fill('[name=weeklyHours]', '０');
  await fan.press('保存する');
  await fan.see('1〜80の数字（時間）で');
  await fan.picture('matching-wishes-refused');
  await fan.page.fill('[name=weeklyHours]', '１時間');
  await fan.page.fill('[name=yearlyYen]', '103万');
  await fan.page.locator('[name=agreed]').check();
  await fan.press('保存する');
  await fan.page.waitForURL(/said=saved/);
  await fan.see('お知らせメールを受け取っています');
  expect(await fan.page.inputValue('[name=yearlyYen]')).toBe('1030000');
  await fan.picture('matching-wishes');
  expect(await pageFaults(fan)).toEqual([]);

  await fan.go('/doto/me/talent');
  await fan.page.getByLabel('受付', { exact: true }).check();
  await fan.page.check('[name=role-gig]');
  await fan.page.locator('[name=agreed]').check();
  await fan.press('保存する');
  await fan.page.waitForURL(/said=shown/);
  await fan.go(`/doto/gigs/${gigId}`);
  await fan.see('このしごととあなた');
  await fan.see('ご自分で決めた上限（1時間）を超えます');
  await fan.page.check('[name=agreed]');
  await fan.press('このしごとを引き受ける');
  await fan.see('引き受けていません。「しごとの希望」で上限を変えるか');
  await fan.picture('matching-gig-refused');
  expect(await pageFaults(fan)).toEqual([]);
  await fan.go('/doto/me/gigs/wishes');
  await fan.page.fill('[name=weeklyHours]', '28');
  await fan.press('保存する');
  await fan.page.waitForURL(/said=saved/);
  await fan.go(`/doto/gigs/${gigId}`);
  await fan.see('「受付」ができると登録しています');

  await placeAtDesk(staff, { gigId, title, email });

  await fan.go('/doto/gigs');
  await fan.see('あなたに合うしごと');
  const mine = fan.page.locator('li', { hasText: 'ご一緒できるとうれしいです' }).first();
  expect(await mine.innerText()).toContain(title);
  expect(await mine.innerText()).toContain('「受付」ができると登録しています');
  await fan.picture('matching-board');
  expect(await pageFaults(fan)).toEqual([]);
  await fan.go(`/doto/en/gigs`);
  await fan.see('Gigs that suit you');
  await fan.picture('matching-board-en');

  await fan.go('/doto/gigs/stop/GM1.broken');
  await fan.press('止める');
  await fan.see('お知らせを止められませんでした');
  await fan.picture('matching-stop-refused');
  const pressed = await fetch(fan.page.url(), {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  });
  expect(pressed.status).toBe(404);
  expect(await pressed.text()).toContain('お知らせを止められませんでした');
  expect(await pageFaults(fan)).toEqual([]);
  await fan.go('/doto/me/gigs/wishes');
  await fan.press('お知らせメールを止める');
  await fan.page.waitForURL(/said=stopped/);
  await fan.see('お知らせメールを止めました');
}

/** Whom to ask, without a name; a line, and somebody put first: with a reason where others stand before them. */
async function placeAtDesk(staff: Visitor, { gigId, title, email }: Of): Promise<void> {
  const [record] = await lookInto<{ id: string }>(
    `select r.id from talent.talent_record r join membership.member m on m.id = r.member_id where m.email = $1`,
    [email],
  );
  await staff.reload();
  await staff.page
    .getByRole('link', { name: `「${title}」に声をかける方を見る` })
    .first()
    .click();
  await staff.page.waitForURL(/work\/gigs\//);
  await staff.go(`/doto/desk/work/gigs/${gigId}`);
  await staff.see('声をかけられる方');
  expect(await staff.reads()).not.toContain('標茶');
  const row = staff.page.locator('li', { has: staff.page.locator(`a[href*="${record!.id}"]`) });
  await row.locator('summary', { hasText: 'コーディネーターからのひとこと' }).click();
  await row.locator('[name=word]').fill('あ'.repeat(121));
  await row.getByRole('button', { name: /ひとことを保存する$/ }).click();
  await staff.see('120文字以内');
  await staff.picture('matching-desk-refused');
  await row.locator('[name=word]').fill('受付がお得意と聞きました。ご一緒できるとうれしいです。');
  await row.getByRole('button', { name: /ひとことを保存する$/ }).click();
  await staff.page.waitForURL(/said=word/);
  if (/^1番/.test(await row.innerText()))
    await row.getByRole('button', { name: '1番の方に先に声をかける' }).click();
  else {
    await row.locator('summary', { hasText: '先に声をかける' }).click();
    await row.getByRole('button', { name: '覚えたいと話していた' }).click();
  }
  await staff.page.waitForURL(/said=place/);
  await staff.see('先に声をかける方にしました');
  await staff.press('待たずに次のお知らせを送る');
  await staff.page.waitForURL(/said=tell/);
  await staff.picture('matching-desk');
  expect(await faultsOnBothSizes(staff)).toEqual([]);
  await row.getByRole('link', { name: /登録を開いて連絡する$/ }).click();
  await staff.page.waitForURL(/reason=look_for_crew/);
  await staff.see('標茶');
}
