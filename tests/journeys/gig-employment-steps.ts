import { tokyoDateOf } from '@enishi/kernel';
import { enterPlacementNumber } from './desk-staff.ts';
import { lookInto } from './stack-database.ts';
import type { Visitor } from './visitor.ts';

type Cast = { fan: Visitor; clerk: Visitor; staff: Visitor };
/** Of which request of which company, on which of its days, and by which word the person's name is known. */
type Of = { companyId: string; request: string; day: string; title: string; name: string };

/** The desk cuts a gig of employment; where it would be another company's place it stands still. */
async function cutEmployment({ staff }: Cast, { request, title }: Of): Promise<void> {
  await staff.open(request);
  for (const [field, value] of Object.entries({
    ...{ title, steps: '膳を並べる', days: '1', from: '10:00', to: '12:00' },
  }))
    await staff.page.fill(`[name=${field}]`, value);
  await staff.page.selectOption('[name=skillId]', { label: '受付' });
  await staff.page.selectOption('[name=area]', { label: '釧路市' });
  await staff.page.selectOption('[name=track]', 'employment');
  await staff.page.locator('summary', { hasText: '雇用のときに書くこと' }).click();
  await staff.page.fill('[name=hourly]', '1,200');
  await staff.page.fill('[name=wageFigure]', '1,120');
  await staff.press('下書きを作る');
  await staff.see('労働者派遣法');
  await staff.picture('employment-desk-refused');
  await staff.page.check('[name=ownWork]');
  await staff.press('下書きを作る');
  await staff.page.waitForURL(/said=cut/);
  await staff.see('最低賃金1,120円以上です');
  await staff.press('下書き1件を公開する');
  await staff.page.waitForURL(/said=publish/);
  await staff.picture('employment-desk-published');
}

/** A person takes it on a phone, with the consent, and reads the notice. */
async function takeEmployment({ fan }: Cast, { day, title }: Of, email: string): Promise<void> {
  await fan.go(`/doto/gigs?day=${day}`);
  await fan.press(title);
  await fan.see('労働契約が成立します');
  await fan.see('お名前とフリガナ、メールアドレスを伝えることに同意します');
  await fan.picture('employment-gig');
  await fan.page.check('[name=agreed]');
  await fan.press('このしごとを引き受ける');
  await fan.page.waitForURL(/said=taken/);
  expect((await fan.mail.next(email, /労働条件通知書/)).text).toContain('時給 1,200円');
  await fan.page.locator('summary', { hasText: '労働条件通知書を見る' }).first().click();
  await fan.see('変更の範囲: なし');
  await fan.see('休業手当・労働基準法26条');
  await fan.picture('employment-notice');
}

/** J8, its other track: the company is the employer; it calls off late, is shown what that costs, and pays it itself. */
export async function employThrough(cast: Cast, of: Of, email: string): Promise<void> {
  const { fan, clerk, staff } = cast;
  const { companyId, title, name } = of;
  await enterPlacementNumber(staff, '13-ユ-010000');
  await cutEmployment(cast, of);
  await takeEmployment(cast, of, email);
  const from = `now() + interval '5 hours'`;
  const [gig] = await lookInto<{ id: string }>(
    `update work.gig set starts_at = ${from}, ends_at = now() + interval '7 hours', day = ((${from}) at time zone 'Asia/Tokyo')::date
      where title = $1 returning id`,
    [title],
  );
  await lookInto(
    `update work.assignment set starts_at = ${from}, ends_at = now() + interval '7 hours' where gig_id = $1`,
    [gig!.id],
  );
  await clerk.go(`/doto/company/${companyId}/help/${gig!.id}`);
  await clerk.see('この方々の雇い主は御社です');
  expect(await clerk.reads()).toContain(name);
  await clerk.picture('employment-company-day');
  await clerk.go(`/doto/company/${companyId}/help`);
  const row = clerk.page.locator('details', { has: clerk.page.getByLabel(`「${title}」を取りやめる`) });
  await row.locator('summary').click();
  expect(await row.innerText()).toMatch(/休業手当として合計[\d,]+円/);
  await clerk.picture('employment-company-cost');
  await row.locator('[name=reason]').fill('予約の取消しのため');
  await clerk.press(`「${title}」を取りやめる`);
  await clerk.page.waitForURL(/said=called_off/);
  expect((await fan.mail.next(email, /取りやめ/)).text).toContain('休業手当');
  await fan.go('/doto/me/gigs/pay');
  await fan.see('雇い主の会社から直接支払われます');
  await fan.picture('employment-own-pay');

  const month = tokyoDateOf(new Date(Date.now() + 5 * 3_600_000)).slice(0, 7);
  await clerk.go(`/doto/company/${companyId}/wages?month=${month}`);
  await clerk.see('休業手当');
  expect(await clerk.reads()).toContain(name);
  await clerk.picture('employment-wages');
  const csv = await clerk.page.getByRole('link', { name: 'CSVで保存する' }).getAttribute('href');
  const file = await clerk.context.request.get(new URL(csv!, clerk.page.url()).href);
  expect(await file.text()).toContain('休業手当');
  await clerk.press('選んだ賃金を支払ったと記録する');
  await clerk.page.waitForURL(/said=paid/);
  await clerk.see('支払いを記録しました');
  await fan.reload();
  await fan.see('に支払ったと記録しました');
  await fan.page.locator('summary', { hasText: '支払われていない' }).click();
  await fan.page.fill('[name=line]', 'まだ受け取っていません');
  await fan.press(`「${title}」の賃金が支払われていないと申し出る`);
  await fan.page.waitForURL(/said=unpaid/);
  await staff.go('/doto/desk/work/pay');
  await staff.see('まだ受け取っていません');
  await staff.picture('employment-desk-wages');
  await enterPlacementNumber(staff, '');
}
