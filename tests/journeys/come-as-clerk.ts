import { linkIn } from './mailbox.ts';
import type { Visitor } from './visitor.ts';

/** From the three tiers to the form of a company, proving an address that belongs to no member. */
export async function comeAsClerk(
  clerk: Visitor,
  email: string,
  plan = '法人ベーシックに申し込む',
): Promise<void> {
  const { page } = clerk;
  await clerk.go('/doto/company');
  await clerk.press(plan);
  await page.waitForURL(/company\/new/);
  await clerk.press('メールアドレスを登録して進む');
  await page.waitForURL(/join/);
  await page.fill('input[name=email]', email);
  await clerk.press('確認メールを送る');
  await page.waitForURL(/join\/sent/);
  await clerk.open(linkIn(await clerk.mail.next(email)));
  await clerk.press('登録をつづける');
  await page.waitForURL(/company\/new/);
  await page.waitForLoadState('networkidle');
}

/** Fills the form in and enters the company; nothing is paid yet. */
export async function enterCompany(clerk: Visitor, company: Record<string, string>): Promise<void> {
  const { page } = clerk;
  for (const [field, value] of Object.entries(company)) await page.fill(`input[name=${field}]`, value);
  await page.selectOption('select[name=prefecture]', '01');
  await page.getByLabel('上記のとおり表明し、確約します').check();
  await clerk.press('会社を登録する（無料）');
}
