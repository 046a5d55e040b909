import { signInAtDesk } from './desk-staff.ts';
import { CARDS, enterCard } from './paying.ts';
import { lookInto } from './stack-database.ts';
import { somebody, stack } from './visitor.ts';
import type { Person, Visitor } from './visitor.ts';

/** Chooses so many of each kind, in their order, and goes on. */
export async function choose(fan: Visitor, ...quantities: number[]): Promise<void> {
  await pick(fan, quantities);
  await fan.press('席を確保して確認へ');
}

/** Books so many of each kind, which cost nothing, in one press. */
export async function book(fan: Visitor, ...quantities: number[]): Promise<void> {
  await pick(fan, quantities);
  await fan.press('申し込む（無料）');
}

async function pick(fan: Visitor, quantities: number[]): Promise<void> {
  const fields = fan.page.locator('select[name^="quantity-"]');
  for (const [at, quantity] of quantities.entries()) await fields.nth(at).selectOption(String(quantity));
}

/** Orders what was chosen and pays it by card. */
export async function payForTickets(fan: Visitor): Promise<void> {
  await fan.see('席の確保: あと');
  await fan.press('申し込みを確定して支払う（有料）');
  await enterCard(fan, CARDS.pays);
  await fan.page.waitForURL(/me\/tickets/);
  await fan.see('カードでお支払い済み');
}

/** Moves an event of one date to so many hours from now. */
export async function moveEvent(eventId: string, hours: number): Promise<void> {
  await lookInto(
    `update ticketing.occurrence set starts_at = now() + $2 * interval '1 hour', sale_until = now() + $2 * interval '1 hour',
            ends_at = now() + ($2 + 2) * interval '1 hour' where event_id = $1`,
    [eventId, hours],
  );
}

/** Opens the PDF of the tickets on the page, and looks at the page as it is printed. */
export async function openPaper(fan: Visitor): Promise<void> {
  const address = await fan.page.getByRole('link', { name: 'PDFを開く' }).getAttribute('href');
  const paper = await fan.page.request.get(new URL(address ?? '', fan.page.url()).href);
  expect([paper.status(), paper.headers()['content-type']]).toEqual([200, 'application/pdf']);
  await fan.page.emulateMedia({ media: 'print' });
  await fan.picture('event-tickets-printed');
  await fan.page.emulateMedia({ media: 'screen' });
}

/** What the desk sets while an event is on the site. */
export async function setAtDesk(staff: Visitor): Promise<void> {
  await resizePlaces(staff);
  await setHandOnHours(staff);
}

/** Of three tickets that are out, one place is planned: the desk reads so and nobody loses theirs; then there are five. */
async function resizePlaces(staff: Visitor): Promise<void> {
  const resize = async (to: string) => {
    await staff.page.locator('input[name=capacity]').first().fill(to);
    await staff.page.getByRole('button', { name: '変える' }).first().click();
    await staff.page.waitForURL(/said=resized/);
  };
  await resize('1');
  await staff.see('定員より2席多く出ています');
  await staff.picture('event-made-smaller');
  await resize('5');
  await staff.page.getByText('定員より2席多く出ています').waitFor({ state: 'detached' });
  await staff.see('定員を変えました');
}

/** At the desk, on the page of an event: until when its tickets may be handed on. */
async function setHandOnHours(staff: Visitor): Promise<void> {
  await staff.page.locator('summary', { hasText: 'チケットの譲渡' }).click();
  await staff.page.selectOption('[name=hours]', '24');
  await staff.picture('event-hand-on-desk');
  await staff.press('譲渡の締切を変える');
  await staff.see('譲渡の締切を変えました');
}

/** Sends the ticket on the page to somebody. */
export async function sendTicket(fan: Visitor, email: string): Promise<void> {
  await fan.page.locator('summary', { hasText: 'ほかの方に譲る' }).click();
  await fan.page.fill('[name=email]', email);
  await fan.picture('event-hand-on');
  await fan.press('チケットを送る');
  await fan.see('受け取られるのを待っています');
  await fan.picture('event-sent');
}

/** Opens the link of the letter, joins, accepts the ticket, and has it in a calendar. */
export async function acceptTicket(other: Visitor, receiver: Person, title: string): Promise<void> {
  const mail = await other.mail.next(receiver.email, /チケットが届いています/);
  const link = /https?:\/\/\S+\/handed\/\S+/.exec(mail.text)?.[0] ?? '';
  await other.page.goto(link);
  await other.see('会員登録（無料）して受け取る');
  await other.picture('event-handed');
  await other.joinFree(receiver);
  await other.page.goto(link);
  await other.press('チケットを受け取る');
  await other.page.waitForURL(/me\/tickets\/received/);
  await other.see('当日は、下のQRコードを受付でお見せください');
  expect(await other.page.getByRole('img', { name: /QRコード/ }).count()).toBe(1);
  await other.picture('event-received');
  await other.go('/doto/me/tickets');
  await other.see('受け取ったチケット');
  await other.picture('event-received-list');
  await subscribeToOwn(other, title);
}

/** Has an address for one's own calendar made, and opens it as a program does that shows calendars. */
async function subscribeToOwn(other: Visitor, title: string): Promise<void> {
  await other.press('チケットをカレンダーに登録する');
  await other.page.waitForURL(/me\/tickets\/calendar/);
  await other.press('自分用のアドレスを作る');
  await other.page.waitForURL(/renewed/);
  await other.see('アドレスを作りました');
  await other.page.locator('summary', { hasText: '登録のしかた' }).click();
  await other.picture('ticket-calendar');
  const address = await other.page.locator('main [translate=no]').first().textContent();
  const file = await fetch(address ?? '');
  expect(file.headers.get('content-type')).toContain('text/calendar');
  expect((await file.text()).replaceAll('\r\n ', '')).toContain(`SUMMARY:${title}`);
}

/** Whoever has sent it sees where it went, and no QR code any more. */
export async function seeHandedOn(fan: Visitor, buyer: Person, title: string): Promise<void> {
  await fan.mail.skip(buyer.email);
  await fan.signInByMail(buyer.email);
  await fan.go('/doto/me/tickets');
  await fan.press(title);
  await fan.see('ほかの方に譲りました');
  expect(await fan.page.getByRole('img', { name: /QRコード/ }).count()).toBe(0);
  await fan.picture('event-handed-on');
}

/** Books the third date of a series; the desk calls that date off alone; ticket, letter and page of the event say so. */
export async function oneDateIsCalledOff(
  arrive: (device?: 'phone' | 'desktop') => Promise<Visitor>,
  series: string,
): Promise<void> {
  const [fan, person] = [await arrive(), somebody()];
  await fan.joinFree(person);
  await fan.go('/doto/events?kind=workshop');
  await fan.press(series);
  await fan.page.locator('summary', { hasText: '1月22日' }).click();
  const third = fan.page.locator('details', { hasText: '1月22日' });
  await third.locator('select').first().selectOption('1');
  await third.getByRole('button', { name: '席を確保して確認へ' }).click();
  await fan.press('申し込みを確定する（有料・当日払い）');
  await fan.see('お申し込みを承りました');
  const staff = await arrive('desktop');
  await signInAtDesk(staff);
  await staff.go('/doto/desk/events');
  await staff.press(series);
  await staff.page.locator('summary', { hasText: '1つの日程だけを中止にする' }).click();
  await staff.picture('event-date-off-choice');
  await staff.page.getByRole('link', { name: 'この日程を中止にする' }).nth(2).click();
  await staff.page.waitForURL(/off\?date=/);
  await staff.see('ほかの日程のお申し込みはそのままです');
  await staff.page.fill('[name=reasonJa]', '荒天のため');
  await staff.picture('event-date-off');
  await staff.page.getByRole('button', { name: /^中止に/ }).click();
  await staff.see('すべてのお申し込みの手続きが終わりました');
  await staff.picture('event-date-off-done');
  await staff.go(new URL(staff.page.url()).pathname.replace(/\/off$/, ''));
  await staff.picture('event-date-off-desk');
  await fan.reload();
  await fan.see('この日のイベントは中止になりました');
  await fan.see('荒天のため');
  await fan.picture('event-date-off-ticket');
  const letter = await fan.mail.next(person.email, /中止になりました/);
  expect(letter.text).toContain('中止になるのはこの日程だけです');
  await fan.go('/doto/events?kind=workshop');
  await fan.see('（ほか2回）');
  await fan.press(series);
  await fan.see('理由: 荒天のため');
  await fan.picture('event-date-off-page');
  expect([staff.faults, fan.faults]).toEqual([[], []]);
}

/** Narrows the list by area, kind and month, finds an event of December 2027 in Kushiro, and nothing of another kind there. */
export async function findByArea(visitor: Visitor, title: string): Promise<void> {
  const { page } = visitor;
  await visitor.go('/doto/events?month=2027-12&kind=festival');
  await page.selectOption('[name=area]', { label: '釧路市' });
  await visitor.press('絞り込む');
  await page.waitForURL(/area=01206/);
  await visitor.see(title);
  expect(new URL(page.url()).searchParams.get('month')).toBe('2027-12');
  await visitor.picture('event-list-area');
  await page.locator('summary', { hasText: 'イベントをカレンダーに登録する' }).click();
  await visitor.see('いま選んでいる種類と地域のイベントだけを登録します');
  const address = await page.locator('main [translate=no]').first().textContent();
  const feed = (await (await fetch(address ?? '')).text()).replaceAll('\r\n ', '');
  expect(feed).toContain(`SUMMARY:${title}`);
  const others = (
    await (await fetch((address ?? '').replace('kind=festival', 'kind=tour'))).text()
  ).replaceAll('\r\n ', '');
  expect(others).not.toContain(title);
  await page.selectOption('[name=kind]', 'tour');
  await visitor.press('絞り込む');
  await page.waitForURL(/kind=tour/);
  await visitor.see('この条件のイベントはありません');
  await visitor.picture('event-list-none');
}

/** Somebody in the secretariat refunds in Stripe's dashboard; the software hears of it as it does there. Yen; null: all that is left. */
async function refundInDashboard(email: string, amount: number | null): Promise<void> {
  const [row] = await lookInto<{ intent: string }>(
    `SELECT p.stripe_payment_intent_id intent FROM billing.payment p JOIN billing.customer c ON c.id = p.customer_id
       JOIN membership.member m ON m.id = c.subject_id WHERE m.email = $1`,
    [email],
  );
  const answer = await fetch(`${stack().sandbox}/v1/refunds`, {
    method: 'POST',
    headers: { authorization: 'Bearer sk_test_sandbox' },
    body: new URLSearchParams({
      payment_intent: row?.intent ?? '',
      ...(amount ? { amount: String(amount) } : {}),
    }),
  });
  if (!answer.ok) throw new Error(await answer.text());
}

/** Of two tickets one is refunded in Stripe's dashboard: a person at the desk ends it. Once the other is as well, it ends by itself. */
export async function isRefundedOutside(
  arrive: (device?: 'phone' | 'desktop') => Promise<Visitor>,
  staff: Visitor,
  place: string,
): Promise<void> {
  const [fan, person] = [await arrive(), somebody()];
  await fan.joinFree(person);
  await fan.go(place);
  await choose(fan, 2);
  await payForTickets(fan);
  await refundInDashboard(person.email, 1_500);
  await staff.untilItSays('金は戻ったのに、チケットが使えるまま', '/doto/desk/events/tray');
  await staff.picture('ticket-tray-filled');
  await staff.press('確認して決める');
  await staff.see('お支払い3,000円のうち1,500円が返金されました');
  await staff.picture('ticket-outside-money');
  await staff.press('選んだチケットを取り消す');
  await staff.see('チケットを取り消しました。申し込んだ方にメールで知らせています。');
  await staff.picture('ticket-outside-money-ended');
  const told = await fan.mail.next(person.email, /返金済み/);
  expect(told.text).toContain('いまお使いいただけるチケットは1枚です');
  await fan.reload();
  await fan.see('取り消しました');
  await fan.picture('ticket-refunded-outside');
  await refundInDashboard(person.email, null);
  const last = await fan.mail.next(person.email, /返金済み/);
  expect(last.text).toContain('このお申し込みのQRコードは、使えなくなりました');
  expect(fan.faults).toEqual([]);
}
