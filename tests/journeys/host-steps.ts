import { findByArea } from './event-steps.ts';
import { somebody, type Visitor } from './visitor.ts';

/** A company that everybody sees: what it is called, its pages, and where its contact is written to. */
export type HostCompany = { name: string; home: string; email: string };

/** The desk names a company and an organisation as hosts of a new event and puts it on the site; answers its page at the desk. */
export async function nameHosts(
  staff: Visitor,
  { name }: HostCompany,
): Promise<{ desk: string; title: string }> {
  const { page } = staff;
  const title = `湿原の本まつり ${somebody().email.slice(0, 8)}`;
  await staff.go('/doto/desk/events/new?template=festival');
  await page.fill('[name=titleJa]', title);
  await page.fill('[name=placeJa]', '釧路市見本町1-2 みんなの家');
  await page.selectOption('[name=area]', { label: '釧路市' });
  await page.fill('[name=bodyJa]', '本を読む人と、つくる人が会う日です。');
  await page.fill('[name="date-0-day"]', '2027-12-11');
  await staff.press('下書きを保存する');
  await staff.see('保存しました。');
  const desk = page.url().split('?')[0]!;
  await staff.press('主催・協力');
  await page.waitForURL(/hosts$/);
  await staff.see('まだ載せていません');
  await page.fill('#host-search', 'そのようなかいしゃ');
  await staff.press('探す');
  await staff.see('見つかりませんでした');
  await page.fill('#host-search', name.slice(0, 4));
  await staff.press('探す');
  await staff.see('の会社（1件）');
  await page
    .locator('form', { has: page.locator('[name=companyId]') })
    .locator('select')
    .selectOption('co_host');
  await staff.picture('event-hosts-found');
  await page.getByRole('button', { name: `株式会社${name}を追加する` }).click();
  await page.waitForURL(/said=added/);
  await staff.see('追加しました。');
  await page
    .locator('form', { has: page.locator('[name=nameJa]') })
    .getByRole('button')
    .click();
  await staff.see('この項目を入力してください');
  await page.fill('[name=nameJa]', '釧路市観光協会');
  await page
    .locator('form', { has: page.locator('[name=nameJa]') })
    .getByRole('button')
    .click();
  await staff.see('名前だけ');
  await giveBooth(staff, name);
  await staff.picture('event-hosts-desk');
  await page.goto(desk, { waitUntil: 'networkidle' });
  await staff.press('公開する');
  await staff.see('申し込みを受け付けています');
  return { desk, title };
}

/** The company exhibits as well: the room for booths, then a booth with what is shown there. */
async function giveBooth(staff: Visitor, name: string): Promise<void> {
  const { page } = staff;
  await page.fill('#host-search', name.slice(0, 4));
  await staff.press('探す');
  await staff.see('の会社（1件）');
  const form = page.locator('form', { has: page.locator('[name=companyId]') });
  await form.locator('select').selectOption('exhibitor');
  await form.getByRole('button').click();
  await page.waitForURL(/said=added/);
  await staff.see('割り当て済み 0 / 0ブース');
  await page.fill('[name=capacity]', '１２');
  await staff.press('ブースの数を変える');
  await page.waitForURL(/said=roomSet/);
  await staff.see('割り当て済み 0 / 12ブース');
  const give = page.locator('details', { hasText: 'ブースを割り当てる' });
  await give.locator('summary').click();
  await give.locator('[name=label]').fill('B-7');
  await give.locator('[name=showsJa]').fill('北海道の古本と栞');
  await give.locator('[name=byBenefit]').uncheck();
  await staff.picture('event-booth-give');
  await give.getByRole('button', { name: '割り当てる' }).click();
  await page.waitForURL(/said=boothGiven/);
  await staff.see('ブース B-7');
}

/** Everybody finds the way from the event to the company and back; the company takes its name off, and it is gone. */
export async function seeHosts(
  { clerk, stranger, staff }: { clerk: Visitor; stranger: Visitor; staff: Visitor },
  { name, home, email }: HostCompany,
  { desk, title }: { desk: string; title: string },
): Promise<void> {
  await clerk.mail.next(email, /共催・出展としてのご紹介/);
  const event = desk.replace('/desk/', '/');
  await findByArea(stranger, title);
  await stranger.open(event);
  await stranger.see('釧路市観光協会');
  await stranger.see('B-7');
  await stranger.see('北海道の古本と栞');
  await stranger.picture('event-hosts');
  await stranger.press(`株式会社${name}`);
  await stranger.page.waitForURL(/companies\/[0-9a-f-]+$/);
  await stranger.see('主催・協力しているイベント');
  await stranger.see(title);
  await stranger.picture('hosted-events');
  await stranger.go('/doto/companies?row=ka');
  await stranger.see(`次のイベント: 2027年12月11日 ${title}`);
  await stranger.picture('companies-next-event');

  await clerk.open(`${home}/events`);
  await clerk.see('会社の名前を載せているイベント');
  await clerk.see('ブース B-7');
  await clerk.picture('company-hostings');
  await clerk.press(`「${title}」から名前を外す`);
  await clerk.page.waitForURL(/said=nameOff/);
  await clerk.see('イベントのページから会社の名前を外しました');
  await clerk.picture('company-hosting-off');
  await stranger.open(event);
  await stranger.see('釧路市観光協会');
  expect(await stranger.reads()).not.toContain(name);

  await staff.page.goto(`${desk}/hosts`, { waitUntil: 'networkidle' });
  await staff.see('会社が名前を外しました');
  await staff.page.goto(desk, { waitUntil: 'networkidle' });
  await staff.press('複製する');
  await staff.page.waitForURL(/like=/);
  await staff.see('複製で引き継ぐもの');
  await staff.picture('event-copy');
  await staff.page.fill('[name="date-0-day"]', '2028-12-09');
  await staff.press('下書きを保存する');
  await staff.see('保存しました。');
  await staff.press('主催・協力');
  await staff.page.waitForURL(/hosts$/);
  await staff.see('釧路市観光協会');
  expect(await staff.reads()).not.toContain(name);
  await stranger.open(event.replace('/doto/', '/doto/en/'));
  await stranger.see('Host');
  await stranger.picture('event-hosts-en');
}
