import { addDays, tokyoDateOf } from '@enishi/kernel';
import { signInAtDesk } from './desk-staff.ts';
import { ringSchedule } from './ring-schedule.ts';
import type { Person, Visitor } from './visitor.ts';

const room = 'https://meet.example.com/j/4321';

/** The desk puts an event of tomorrow on the site that takes place in a hall and online, and says where. Answers its address on the site. */
export async function writeHybrid(staff: Visitor, title: string): Promise<string> {
  const { page } = staff;
  await signInAtDesk(staff);
  await staff.go('/doto/desk/events/new?template=talk');
  await page.fill('[name=titleJa]', title);
  await page.fill('[name=placeJa]', '釧路市見本町1-2');
  await page.fill('[name=bodyJa]', '会場でも、ご自宅からでも。');
  await page.fill('[name="date-0-day"]', addDays(tokyoDateOf(new Date()), 1));
  await page.fill('[name="type-0-nameJa"]', '会場');
  await page.fill('[name="type-0-price"]', '0');
  const second = page.locator('details', { has: page.locator('[name="type-1-nameJa"]') });
  if (await second.count()) await second.locator('summary').first().click();
  await page.fill('[name="type-1-nameJa"]', 'オンライン');
  await page.fill('[name="type-1-price"]', '0');
  await page.fill('[name="type-1-capacity"]', '300');
  await page.locator('[name="type-1-online"]').check();
  await staff.picture('online-editor');
  await staff.press('下書きを保存する');
  await staff.see('保存しました。');
  await staff.press('オンライン参加');
  await page.waitForURL(/\/online$/);
  await staff.see('参加先が未設定です');
  await page.fill('[name=url]', 'zoom');
  await staff.press('参加先を保存する');
  await staff.see('https:// から始まる');
  await page.fill('[name=url]', room);
  await page.fill('[name=notesJa]', 'ミーティングID 4321\nパスコード haru');
  await page.fill('[name=hoursBefore]', '72');
  await staff.press('参加先を保存する');
  await page.waitForURL(/saved/);
  await staff.see('参加先を保存しました');
  await staff.picture('online-desk');
  const desk = new URL(page.url()).pathname.replace(/\/online$/, '');
  await staff.go(desk);
  await staff.press('公開する');
  await staff.see('申し込みを受け付けています');
  return desk.replace('/desk', '');
}

/** Somebody on the site finds it by how one can take part, and the address nowhere. */
export async function findOnline(visitor: Visitor, title: string, address: string): Promise<void> {
  await visitor.go('/doto/events?mode=online');
  await visitor.see(title);
  await visitor.picture('online-list');
  await visitor.go(address);
  await visitor.see('会場・オンライン');
  await visitor.picture('online-event');
  const seen = await visitor.page.content();
  expect(seen).toContain('https://schema.org/MixedEventAttendanceMode');
  expect(seen).not.toContain(room);
}

/** With the tickets of an order on the page: the one for online has a way in instead of a QR code, the letter says so, and the press leads there. */
export async function joinOnline(
  visitor: Visitor,
  { person, staff, address }: { person: Person; staff: Visitor; address: string },
): Promise<void> {
  const { page } = visitor;
  expect(await page.getByRole('img', { name: /QRコード/ }).count()).toBe(1);
  await visitor.picture('online-tickets');
  await ringSchedule('ticketing.show_online_rooms');
  const letter = await visitor.mail.next(person.email, /オンラインで参加する方へ/);
  expect(letter.text).not.toContain(room);
  await visitor.press('オンライン参加の画面へ');
  await page.waitForURL(/\/tickets\/.+\/online$/);
  await visitor.see('参加できます');
  await visitor.see('パスコード haru');
  await visitor.picture('online-join');
  const entry = page.url();
  await page.route('https://meet.example.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>meeting</h1>' }),
  );
  await visitor.press('参加する');
  await page.waitForURL(room);
  await page.goto(entry);
  await visitor.see('参加を記録しました');
  await visitor.picture('online-joined');
  await page.goto(entry.replace('/doto/', '/doto/en/'));
  await visitor.see('We have noted that you came');
  await staff.go(`${address.replace('/doto/', '/doto/desk/')}/online`);
  await staff.see('参加 1 / チケット 1枚');
  await staff.see('参加者へお知らせしました');
  await staff.picture('online-desk-joined');
}
