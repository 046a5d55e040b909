import type { Visitor } from './visitor.ts';

type Cast = { fan: Visitor; clerk: Visitor; staff: Visitor };
/** Of which gig, by which word the person's name is known, and where the company is written to. */
type Of = { companyId: string; gigId: string; title: string; name: string; email: string };

/** The time of day in Japan, as a phone shows it. */
const clock = (): string =>
  new Intl.DateTimeFormat('ja-JP', { timeZone: 'Asia/Tokyo', hour: '2-digit', minute: '2-digit' }).format(
    new Date(),
  );

/** Somebody was hurt: they report it on a phone, the company is told without what happened, and the desk reads it and writes down how it was settled. */
export async function reportIncident({ fan, clerk, staff }: Cast, of: Of): Promise<void> {
  await fan.page.locator('summary', { hasText: 'けが・事故を報告する' }).click();
  const form = fan.page.locator('form', { has: fan.page.locator('[name=happenedAt]') });
  await form.getByRole('button', { name: '報告する' }).click();
  await fan.see('何があったかを');
  await form.locator('[name=what]').fill('配膳台の角で手を切った');
  await form.locator('[name=happenedAt]').fill(clock());
  await form.locator('[name=insurance]').fill('証券 123-456');
  await fan.picture('incident-report');
  await form.getByRole('button', { name: '報告する' }).click();
  await fan.page.waitForURL(/said=incident/);
  await fan.see('事務局と会社に伝わりました');

  const told = await clerk.mail.next(of.email, /けが・事故/);
  expect(told.text).toContain(of.title);
  expect(told.text).not.toContain('配膳台');
  expect(told.text).not.toContain(of.name);

  await staff.go('/doto/desk/work/places?state=accepted');
  await staff.see('配膳台の角で手を切った');
  await staff.see('保険の番号: 証券 123-456');
  await staff.picture('incident-desk');
  const row = staff.page.locator('li', { hasText: '配膳台の角で手を切った' }).first();
  await row.locator('[name=reason]').fill('病院に付き添い、保険の手続きをした');
  await row.getByRole('button', { name: '片付いたと記録する' }).click();
  await staff.see('病院に付き添い、保険の手続きをした');
}
