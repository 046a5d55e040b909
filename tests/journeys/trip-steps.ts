import { choose, moveEvent } from './event-steps.ts';
import type { HostCompany } from './host-steps.ts';
import { ringSchedule } from './ring-schedule.ts';
import { lookInto } from './stack-database.ts';
import { somebody, type Visitor } from './visitor.ts';

type Cast = { student: Visitor; clerk: Visitor; stranger: Visitor; staff: Visitor };

/** A work trip from its template: the desk names the company, a student comes free, writes, lets others read it, and takes that back. */
export async function goOnWorkTrip(
  { student, clerk, stranger, staff }: Cast,
  { name, home }: HostCompany,
): Promise<void> {
  const person = somebody({ familyName: '星野', familyKana: 'ほしの' });
  const { desk, title } = await planTrip(staff, name);
  const event = desk.replace('/desk/', '/');
  const eventId = event.split('/').at(-1)!;
  await student.joinFree(person);
  await student.open(event);
  await student.see('しごとトリップ');
  await choose(student, 1);
  await student.page.getByLabel(/18歳未満の方/).fill('星野 明 0154-00-0000');
  await student.press('申し込みを確定する');
  await student.see('お申し込みを承りました');
  const ticket = student.page.url();
  expect(await student.reads()).not.toContain('ふりかえりを書く');

  await moveEvent(eventId, -26);
  await lookInto(
    `update ticketing.occurrence set starts_at = now() - interval '28 hours' where event_id = $1`,
    [eventId],
  );
  await ringSchedule('ticketing.ask_for_reflections');
  await student.mail.next(person.email, /ふりかえりを書きませんか/);
  await student.open(ticket);
  await student.press('ふりかえりを書く');
  await student.page.waitForURL(/reflection$/);
  await student.page.fill('[name=asked]', 'なぜ本をつくる仕事を選びましたか');
  await student.press('下書きを保存する');
  await student.see('下書きを保存しました');
  await student.press('送る');
  await student.see('この項目を入力してください');
  await student.page.fill('[name=learned]', '紙は一枚ずつちがうこと');
  await student.page.getByLabel(/訪問先に読んでもらう/).check();
  await student.page.getByLabel(/イベントのページに載せてよい/).check();
  await student.page.fill('[name=signed]', '高校2年');
  await student.picture('reflection-form');
  await student.press('送る');
  await student.see('受け取りました');
  await student.picture('reflection-sent');

  await clerk.open(`${home}/events`);
  await clerk.press(`「${title}」のふりかえりを読む`);
  await clerk.page.waitForURL(/reflections$/);
  await clerk.see('紙は一枚ずつちがうこと');
  await clerk.picture('reflections-company');
  await stranger.open(event);
  expect(await stranger.reads()).not.toContain('紙は一枚ずつ');
  await staff.page.goto(`${desk}/reflections`, { waitUntil: 'networkidle' });
  await staff.see('見せる名前: 高校2年');
  await staff.picture('reflections-desk');
  await staff.press(/さんのふりかえりをイベントのページに載せる/);
  await staff.see('イベントのページに載せました');
  await stranger.open(event);
  await stranger.see('参加した人の声');
  await stranger.see('高校2年');
  await stranger.picture('reflections-public');

  await student.reload();
  await student.press('イベントのページに載せるのをやめる');
  await student.see('イベントのページから消しました');
  await stranger.reload();
  expect(await stranger.reads()).not.toContain('紙は一枚ずつ');
  expect(student.faults).toEqual([]);
}

/** From the template to the site: whom people visit, the question for guardians, and the paper for the company's fee. */
async function planTrip(staff: Visitor, name: string): Promise<{ desk: string; title: string }> {
  const { page } = staff;
  const title = `しごと旅 ${somebody().email.slice(0, 8)}`;
  await staff.go('/doto/desk/events/new?template=work_trip');
  await page.fill('[name=titleJa]', title);
  await page.fill('[name=placeJa]', '釧路市見本町1-2');
  await page.fill('[name=bodyJa]', '働く人に、なぜその仕事かを聞く半日です。');
  await page.fill('[name="date-0-day"]', '2027-12-12');
  await staff.picture('trip-template');
  await staff.press('下書きを保存する');
  await staff.see('保存しました。');
  const desk = page.url().split('?')[0]!;
  await page.goto(`${desk}/asking`, { waitUntil: 'networkidle' });
  await staff.see('しごとトリップでよく聞くこと');
  await staff.press('保存する');
  await page.waitForURL(/said=saved/);
  await page.goto(`${desk}/hosts`, { waitUntil: 'networkidle' });
  await page.fill('#host-search', name.slice(0, 4));
  await staff.press('探す');
  await page.getByRole('button', { name: `株式会社${name}を追加する` }).click();
  await page.waitForURL(/said=added/);
  await staff.press(`株式会社${name}の受け入れ費用の見積書を作る`);
  await page.waitForURL(/documents\/new/);
  expect(await page.inputValue('[name="line-0-unitPrice"]')).toBe('22000');
  await page.goto(desk, { waitUntil: 'networkidle' });
  await staff.press('公開する');
  await staff.see('申し込みを受け付けています');
  return { desk, title };
}
