import type { Visitor } from './visitor.ts';

type Cast = { clerk: Visitor; staff: Visitor };
/** Of which gig, by which word the person's name is known, and where the company is written to. */
type Of = { companyId: string; gigId: string; title: string; name: string; email: string };

/** The time of day in Japan, as a form takes it. */
const clock = (): string =>
  new Intl.DateTimeFormat('ja-JP', { timeZone: 'Asia/Tokyo', hour: '2-digit', minute: '2-digit' }).format(
    new Date(),
  );

/** The company's side of an accident: it reports from the page of the gig by the number of the place alone; the desk reads whose report it is and settles both. */
export async function reportAsCompany({ clerk, staff }: Cast, of: Of): Promise<void> {
  await clerk.go(`/doto/company/${of.companyId}/help/${of.gigId}`);
  await clerk.page.locator('summary', { hasText: 'けが・事故を報告する' }).first().click();
  const form = clerk.page.locator('form', { has: clerk.page.locator('[name=happenedAt]') }).first();
  await form.locator('[name=what]').fill('廊下のぬれた床ですべった');
  await form.getByRole('button', { name: '報告する' }).click();
  await clerk.see('いつのことかを、しごとの始まりの1時間前から');
  expect(await form.locator('[name=what]').inputValue()).toBe('廊下のぬれた床ですべった');
  await clerk.picture('incident-company-refused');
  await form.locator('[name=happenedAt]').fill(clock());
  await form.getByRole('button', { name: '報告する' }).click();
  await clerk.page.waitForURL(/said=incident/);
  await clerk.see('事務局に伝えました');
  expect(await clerk.reads()).not.toContain(of.name);
  await clerk.picture('incident-company');
  expect((await clerk.mail.next(of.email, /けが・事故/)).text).not.toContain('ぬれた床');

  await staff.go('/doto/desk/work/places?state=accepted');
  const row = staff.page.locator('li', { hasText: '廊下のぬれた床ですべった' }).first();
  expect(await row.innerText()).toContain('会社');
  await staff.picture('incident-desk-company');
  await row.locator('[name=reason]').first().fill('床のふき方を会社と決めた');
  await row.getByRole('button', { name: '片付いたと記録する' }).first().click();
  await staff.see('床のふき方を会社と決めた');
}
