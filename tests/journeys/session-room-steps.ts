import { addDays, tokyoDateOf } from '@enishi/kernel';
import { book } from './event-steps.ts';
import { ringSchedule } from './ring-schedule.ts';
import { somebody, type Visitor } from './visitor.ts';

const room = (number: number) => `https://meet.example.com/j/70${number}`;

/** At the desk: a course of two evenings that is online, each evening in a room of its own; somebody books it and is led to that of the first. `staff` is signed in. */
export async function joinCourseOnline(staff: Visitor, fan: Visitor): Promise<void> {
  const { page } = staff;
  const person = somebody();
  const title = `起業塾オンライン ${person.email.slice(0, 8)}`;
  await staff.go('/doto/desk/events/new?template=course');
  await page.fill('[name=titleJa]', title);
  await page.fill('[name=placeJa]', 'オンライン');
  await page.fill('[name=bodyJa]', '二つの夜で、自分の仕事を形にします。');
  await page.fill('[name="date-0-day"]', addDays(tokyoDateOf(new Date()), 1));
  await page.fill('[name="type-0-price"]', '0');
  await page.locator('[name="type-0-online"]').check();
  await staff.press('下書きを保存する');
  await staff.see('保存しました。');
  const desk = page.url().split('?')[0]!;
  await staff.press('講座の回と出欠');
  for (const [at, name] of ['思いを形に', '資金計画'].entries()) {
    if (at > 0) await page.locator('summary', { hasText: '回を追加する' }).click();
    const add = page.getByRole('button', { name: 'この回を追加する' });
    const form = page.locator('form', { has: add });
    await form.locator('[name=titleJa]').fill(name);
    if (at === 0) await form.locator('[name=ends]').fill('20:30');
    await add.click();
    await page.locator('ol li').nth(at).waitFor();
  }
  await staff.open(`${desk}/online`);
  for (const number of [1, 2]) {
    const label = await page.locator('[name=which] option', { hasText: `第${number}回` }).textContent();
    await page.selectOption('[name=which]', { label: label ?? '' });
    await page.fill('[name=url]', room(number));
    await page.fill('[name=notesJa]', `パスコード ${number}`);
    await page.fill('[name=hoursBefore]', '72');
    await staff.press('参加先を保存する');
    await staff.see(room(number));
  }
  await staff.picture('session-rooms-desk');
  await staff.open(desk);
  await staff.press('公開する');
  await staff.see('申し込みを受け付けています');

  await fan.joinFree(person);
  await fan.open(desk.replace('/desk/', '/'));
  expect(await fan.page.content()).not.toContain(room(1));
  await book(fan, 1);
  await fan.see('お申し込みを承りました');
  await ringSchedule('ticketing.show_session_rooms');
  const letter = await fan.mail.next(person.email, /第1回「思いを形に」にオンラインで参加する方へ/);
  expect(letter.text).not.toContain(room(1));
  await fan.press('オンライン参加の画面へ');
  await fan.page.waitForURL(/\/tickets\/.+\/online$/);
  await fan.see('第1回「思いを形に」');
  await fan.see('パスコード 1');
  expect(await fan.reads()).not.toContain(room(2));
  await fan.picture('session-room');
}
