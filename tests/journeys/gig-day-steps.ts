import { readOnDeskPhone } from './site-code-steps.ts';
import { lookInto } from './stack-database.ts';
import type { Visitor } from './visitor.ts';

type Cast = { fan: Visitor; clerk: Visitor; staff: Visitor };
/** Of which gig of which company, and by which word the person's name is known. */
type Of = { companyId: string; gigId: string; name: string };

/** The day has come: the gig begins in twenty minutes. */
async function letDayCome({ gigId }: Of): Promise<void> {
  const [from, to] = [`now() + interval '20 minutes'`, `now() + interval '140 minutes'`];
  await lookInto(
    `update work.gig set starts_at = ${from}, ends_at = ${to}, day = ((${from}) at time zone 'Asia/Tokyo')::date where id = $1`,
    [gigId],
  );
  await lookInto(`update work.assignment set starts_at = ${from}, ends_at = ${to} where gig_id = $1`, [
    gigId,
  ]);
}

/** J8, its second circle: the company shows the code, the person checks in on a phone and reports, the company accepts, and each evaluates the other unseen. */
export async function workThrough({ fan, clerk, staff }: Cast, of: Of): Promise<void> {
  await letDayCome(of);
  await clerk.go(`/doto/company/${of.companyId}/help/${of.gigId}`);
  await clerk.see('まだ受付していません');
  const digits = async () =>
    /(\d{3}) (\d{3})/
      .exec(await clerk.reads())!
      .slice(1)
      .join('');
  await clerk.picture('work-company-day');

  await fan.go('/doto/me/gigs/check-in?code=EW1.doto.broken');
  await fan.press('受付する');
  await fan.see('コードが違います');
  await fan.picture('work-arrive-refused');
  await fan.go('/doto/me/gigs');
  await fan.page
    .getByRole('link', { name: /受付・報告をする$/ })
    .first()
    .click();
  await fan.page.waitForURL(/me\/gigs\/[0-9a-f-]{36}/);
  await fan.see('あなたの番号');
  await fan.picture('work-day');
  const form = fan.page.locator('form', { has: fan.page.locator('#field-code') });
  await form.locator('#field-code').fill(await digits());
  await form.getByRole('button', { name: '受付する' }).click();
  await fan.see('受付できるのは、引き受けたご本人だけです');
  await fan.picture('work-check-in-refused');
  await form.locator('#field-code').fill(await readOnDeskPhone(staff, of.gigId));
  await form.locator('[name=myself]').check();
  await form.getByRole('button', { name: '受付する' }).click();
  await fan.page.waitForURL(/said=checked_in/);
  await fan.see('受付がすみました');
  await fan.picture('work-checked-in');
  await fan.page.fill('[name=minutes]', '');
  await fan.press('報告する');
  await fan.see('何分でも、報酬は変わりません');
  await fan.page.fill('[name=minutes]', '１３５分');
  await fan.page.selectOption('[name=stepsRight]', 'yes');
  await fan.press('報告する');
  await fan.page.waitForURL(/said=reported/);

  await clerk.reload();
  await clerk.see('報告が届きました');
  expect(await clerk.reads()).not.toContain(of.name);
  await clerk.picture('work-company-reported');
  await clerk.press('1番の方の作業を受け取る');
  await clerk.page.waitForURL(/said=accepted/);
  await clerk.page.locator('summary', { hasText: '1番の方を評価する' }).click();
  await clerk.press('評価を送る');
  await clerk.page
    .locator('p, div', { hasText: /^選んでください$/ })
    .first()
    .waitFor();
  await clerk.page.selectOption('[name=stepsDone]', 'yes');
  await clerk.page.selectOption('[name=again]', 'yes');
  await clerk.page.fill('[name=line]', 'ていねいな仕事でした');
  await clerk.press('評価を送る');
  await clerk.page.waitForURL(/said=evaluated/);

  await fan.reload();
  await fan.see('作業が受け取られました');
  expect(await fan.reads()).not.toContain('ていねいな仕事でした');
  for (const name of ['clear', 'onTime', 'again']) await fan.page.selectOption(`[name=${name}]`, 'yes');
  await fan.picture('work-evaluate');
  await fan.press('評価を送る');
  await fan.page.waitForURL(/said=evaluated/);
  await fan.see('ていねいな仕事でした');
  await fan.picture('work-evaluated');
  await clerk.reload();
  await clerk.see('説明がわかりやすかった');

  await staff.go('/doto/desk/work/places?state=accepted');
  await staff.see(of.name);
  await staff.picture('work-desk-places');
}
