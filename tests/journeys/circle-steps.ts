import { comeAsClerk, enterCompany } from './come-as-clerk.ts';
import { says, scan } from './door-steps.ts';
import type { HostCompany } from './host-steps.ts';
import { linkIn } from './mailbox.ts';
import { CARDS, enterCard } from './paying.ts';
import type { Person, Visitor } from './visitor.ts';

/** A company that pays for 法人ベーシック and shows itself to everybody. */
export async function joinAsCompany(
  clerk: Visitor,
  { name, email }: Omit<HostCompany, 'home'>,
): Promise<HostCompany> {
  const { page } = clerk;
  await comeAsClerk(clerk, email);
  await enterCompany(clerk, {
    ...{ name: `㈱${name}`, kana: 'ミサキセイカ', postalCode: '085-0015', address: '釧路市北大通' },
    ...{ employees: '12', department: '総務部', contactName: '高橋 誠' },
  });
  await clerk.press('法人会員に申し込む（有料）');
  await enterCard(clerk, CARDS.pays);
  await clerk.see('お支払いを確認しました');
  await clerk.press('会社のページへ');
  await page.waitForURL(/company\/[0-9a-f-]+$/);
  const home = page.url();
  await clerk.press('公開ページを編集する');
  await page.waitForURL(/\/page$/);
  await page.fill('textarea[name=purpose]', '岬の町の、小さな菓子屋です。');
  await page.selectOption('select[name=industry]', 'I');
  await page.selectOption('select[name=area]', { label: '釧路市' });
  await clerk.press('保存する');
  await clerk.see('保存しました。');
  await clerk.press('公開する');
  await clerk.see('公開しました。');
  return { name, email, home };
}

/** The contact of a company, who is no member, signs in anew. */
export async function comeBackAsClerk(clerk: Visitor, { email, home }: HostCompany): Promise<void> {
  await clerk.mail.skip(email);
  await clerk.go('/doto/sign-in');
  await clerk.page.locator('input[name=email]').first().fill(email);
  await clerk.press('ログイン用のメールを送る');
  await clerk.page.waitForURL(/sign-in\/sent/);
  const link = linkIn(await clerk.mail.next(email, /ログイン/));
  await clerk.open(link);
  await clerk.press('ログインする');
  await clerk.page.waitForURL((url) => url.href !== link);
  await clerk.open(home);
}

/** The desk names the company beside the event, and keeps four of its places for companies; `desk`: the page of the event there. */
export async function inviteCompany(staff: Visitor, { name }: HostCompany, desk: string): Promise<void> {
  const { page } = staff;
  await staff.open(`${desk}/hosts`);
  await page.fill('#host-search', name.slice(0, 4));
  await staff.press('探す');
  await page.getByRole('button', { name: `株式会社${name}を追加する` }).click();
  await page.waitForURL(/said=added/);
  await staff.open(`${desk}/companies`);
  await page.selectOption('[name=kind]', 'tickets_gathering');
  await page.fill('[name=places]', '4');
  await staff.press('保存する');
  await staff.see('保存しました。');
  await staff.open(desk);
}

/** The form by which a company sends somebody to an event: open where it is the only event, folded where there are others. */
export async function openSending({ page }: Visitor, title: string): Promise<void> {
  const fold = page
    .locator('li', { has: page.getByRole('link', { name: title }) })
    .locator('details')
    .first();
  if (!(await fold.evaluate((element) => (element as HTMLDetailsElement).open)))
    await fold.locator('summary').click();
}

/** A place of its plan, which costs nothing: whom it sends has the ticket by mail. Answers the text of its code. */
export async function sendSomebody(
  clerk: Visitor,
  { company, title, sent }: { company: HostCompany; title: string; sent: Person },
): Promise<string> {
  const { page } = clerk;
  await clerk.open(`${company.home}/events`);
  await clerk.see(title);
  await openSending(clerk, title);
  await page.fill('[name=recipientName]:visible', `${sent.familyName} ${sent.givenName}`);
  await page.fill('[name=recipientEmail]:visible', sent.email);
  await clerk.press('登録してチケットを送る');
  await clerk.see('登録し、チケットをメールで送りました');
  const letter = await clerk.mail.next(sent.email, /参加枠のご案内/);
  return /\/tickets\/([^\s/]+)/.exec(letter.text)![1]!;
}

/** A helper's own phone lets somebody in while it has no network, knows who comes twice, and tells the desk once it has one again. */
export async function letInOffline(
  { staff, phone }: { staff: Visitor; phone: Visitor },
  desk: string,
  code: string,
): Promise<void> {
  await staff.open(`${desk}/door`);
  await staff.page.fill('[name=label]', '田中');
  await staff.press('受付用リンクをつくる');
  await staff.see('さんの受付用リンクができました');
  await phone.open(await staff.page.locator('code').innerText());
  await phone.press('この端末で受付を始める');
  await phone.page.locator('[data-ready=true]').waitFor();
  await phone.context.setOffline(true);
  await scan(phone, code);
  await says(phone, 'admitted');
  await phone.see('電波がないため');
  await scan(phone, code);
  await says(phone, 'already_in');
  await phone.context.setOffline(false);
  await phone.page.getByText('未送信').first().waitFor({ state: 'detached' });
}
