import { GraphqlCaller } from './graphql-caller.ts';
import { lookInto } from './stack-database.ts';
import type { Person, Visitor } from './visitor.ts';

/** At the desk: a start-up school in three evenings, from its draft to the site; answers with the id of the event. */
export async function writeCourse(staff: Visitor, title: string): Promise<string> {
  await staff.go('/doto/desk/events/new?template=course');
  await staff.page.fill('[name=titleJa]', title);
  await staff.page.fill('[name=placeJa]', '釧路市見本町1-2 港町会館');
  await staff.page.fill('[name=bodyJa]', '三つの夜で、自分の仕事を形にします。');
  await staff.page.fill('[name="date-0-day"]', '2028-03-04');
  await staff.page.selectOption('[name=payment]', 'door');
  await staff.press('下書きを保存する');
  await staff.see('保存しました。');
  await staff.press('公開する');
  await staff.see('回がまだ入力されていない日程があります');
  await staff.press('講座の回と出欠');
  await staff.see('まだ回はありません');
  for (const [at, name] of ['思いを形に', '資金計画', '発表会'].entries()) {
    if (at > 0) await staff.page.locator('summary', { hasText: '回を追加する' }).click();
    const add = staff.page.getByRole('button', { name: 'この回を追加する' });
    const form = staff.page.locator('form', { has: add });
    await form.locator('[name=titleJa]').fill(name);
    if (at === 0) await form.locator('[name=ends]').fill('20:30');
    if (at === 2) await form.locator('[name=placeJa]').fill('市民ホール 大広間');
    await add.click();
    await staff.page.locator('ol li').nth(at).waitFor();
  }
  await staff.see('2028年3月18日');
  await staff.picture('course-desk-sessions');
  await staff.press('イベントの画面');
  await staff.press('公開する');
  await staff.see('申し込みを受け付けています');
  return new URL(staff.page.url()).pathname.split('/').at(-1) ?? '';
}

/** The how many-th session, from 1, is so many days from today. */
export async function moveSession(eventId: string, number: number, days: number): Promise<void> {
  await lookInto(
    `update ticketing.course_session s set starts_at = now() + $3 * interval '1 day', ends_at = now() + $3 * interval '1 day' + interval '1 second'
       from (select id, row_number() over (order by starts_at, id) from ticketing.course_session where event_id = $1) n (id, number)
      where s.id = n.id and n.number = $2`,
    [eventId, number, days],
  );
}

/** The text in the QR picture of the one ticket of an order. */
export async function codeOf({ email }: Person, purchaseId: string): Promise<string> {
  const caller = new GraphqlCaller('doto');
  await caller.signInByMail(email);
  const { data } = await caller.ask(
    'public',
    'query ($id: ID!) { ticketPurchase(id: $id) { tickets { code } } }',
    {
      id: purchaseId,
    },
  );
  return (data?.['ticketPurchase'] as { tickets: { code: string }[] }).tickets[0]!.code;
}

/** The desk reads a code at the door, and is told. */
export async function readAtDoor(
  staff: Visitor,
  { eventId, code, told }: { eventId: string; code: string; told: string },
): Promise<void> {
  await staff.go(`/doto/desk/events/${eventId}/door`);
  await staff.page.fill('[name=qr]', code);
  await staff.press('受付する');
  await staff.see(told);
}

/** The desk prints what it hands out to those who came often enough. */
export async function openCertificates(staff: Visitor): Promise<void> {
  await staff.see('修了証（PDF・和暦）');
  await staff.picture('course-certificates');
  const address = await staff.page.getByRole('link', { name: '和暦' }).getAttribute('href');
  const paper = await staff.page.request.get(new URL(address ?? '', staff.page.url()).href);
  expect([paper.status(), paper.headers()['content-type']]).toEqual([200, 'application/pdf']);
}
