import { GraphqlCaller } from './graphql-caller.ts';
import type { Person, Visitor } from './visitor.ts';

/** Orders so many tickets of an event as somebody who joins for that. */
export async function joinAndOrder(
  buyer: Visitor,
  {
    person,
    eventId,
    quantity,
    lunches,
  }: { person: Person; eventId: string; quantity: string; lunches?: string },
): Promise<string> {
  await buyer.joinFree(person);
  await buyer.go(`/doto/events/${eventId}`);
  const kinds = buyer.page.locator('select[name^="quantity-"]');
  await buyer.see('チケットの枚数を選ぶと、オプションを選べます');
  expect(await kinds.last().isDisabled()).toBe(true);
  await kinds.first().selectOption(quantity);
  await buyer.see('チケットと一緒にお申し込みいただけます');
  if (lunches) await kinds.last().selectOption(lunches);
  if (lunches) await buyer.picture('add-ons-chosen');
  // Tickets alone cost nothing here and are booked in one press; with a lunch there is something to confirm.
  if (lunches) {
    await buyer.press('席を確保して確認へ');
    await buyer.see('席の確保: あと');
    await buyer.press(/申し込みを確定する/);
  } else await buyer.press('申し込む（無料）');
  await buyer.see('お申し込みを承りました');
  return new URL(buyer.page.url()).pathname.split('/').at(-1) ?? '';
}

/** At the desk, on the page of a new event: a third kind of ticket that admits nobody. */
export async function sellLunches(staff: Visitor): Promise<void> {
  await staff.page.locator('summary', { hasText: 'チケット 3 を加える' }).click();
  await staff.page.fill('[name="type-2-nameJa"]', 'お弁当');
  await staff.page.fill('[name="type-2-nameEn"]', 'Packed lunch');
  await staff.page.fill('[name="type-2-price"]', '1,200');
  await staff.page.fill('[name="type-2-capacity"]', '20');
  await staff.page.check('[name="type-2-addOn"]');
  await staff.page.fill('[name="type-2-mostBeside"]', '1');
  await staff.picture('add-on-editor');
}

/** On the page of an order with two lunches: one of them is given back alone. */
export async function giveLunchBack(buyer: Visitor): Promise<void> {
  await buyer.see('オプションの数も受付の画面に出ます');
  expect(await buyer.page.getByRole('img', { name: /QRコード/ }).count()).toBe(3);
  await buyer.picture('add-ons-ordered');
  await buyer.page.locator('summary', { hasText: 'このオプションがいらなくなったとき' }).first().click();
  await buyer.picture('add-on-to-give-back');
  await buyer.press('このオプションを取り消す');
  await buyer.page
    .locator('summary', { hasText: 'このオプションがいらなくなったとき' })
    .nth(1)
    .waitFor({ state: 'detached' });
  await buyer.see('取り消しました');
  await buyer.picture('add-on-given-back');
  await addLunch(buyer);
}

/** The same lunch is ordered once more beside the tickets, and is given back by itself. */
async function addLunch(buyer: Visitor): Promise<void> {
  const tickets = buyer.page.url();
  await buyer.press('オプションを追加する');
  await buyer.page.waitForURL(/\/add$/);
  await buyer.page.locator('select[name^="quantity-"]').selectOption('1');
  await buyer.picture('add-on-later');
  await buyer.press('確保して確認へ進む');
  await buyer.see('席の確保: あと');
  await buyer.picture('add-on-later-confirm');
  await buyer.press(/申し込みを確定する/);
  await buyer.see('オプションのお申し込み');
  await buyer.picture('add-on-later-ordered');
  await buyer.open(tickets);
  await buyer.press('あとから追加したオプション（1）');
  await buyer.see('オプションのお申し込み');
  await buyer.page.locator('summary', { hasText: 'このオプションがいらなくなったとき' }).click();
  await buyer.press('このオプションを取り消す');
  await buyer.see('取り消しました');
  await buyer.open(tickets);
}

/** The text in the QR picture of somebody's member card. */
export async function cardOf({ email }: Person): Promise<string> {
  const caller = new GraphqlCaller('doto');
  await caller.signInByMail(email);
  const { data } = await caller.ask('public', 'query { myMembership { card { qrPayload } } }', {});
  return (data?.['myMembership'] as { card: { qrPayload: string } }).card.qrPayload;
}

/** Somebody asks a member of the family, by number, to show their tickets, who agrees and has the codes. */
export async function askFamily(owner: Visitor, proxy: Visitor, proxyCard: string): Promise<void> {
  await owner.go('/doto/me/tickets/proxies');
  await owner.page.fill('[name=number]', 'D-2020-999999');
  await owner.press('頼む');
  await owner.see('この会員番号の方が見つかりません');
  await owner.page.fill('[name=number]', proxyCard.split('.')[2] ?? '');
  await owner.press('頼む');
  await owner.see('の方の返事を待っています');
  await owner.picture('proxy-asked');
  await proxy.go('/doto/me/tickets');
  await proxy.page.getByRole('link', { name: '家族のチケットを見せる' }).click();
  await proxy.see('届いているお願い');
  await proxy.picture('proxy-to-agree');
  await proxy.press('引き受ける');
  await proxy.see('あなたが見せられるチケット');
  await proxy.picture('proxy-tickets');
  await proxy.go('/doto/en/me/tickets/proxies');
  await proxy.see('Tickets that you can show');
  await proxy.picture('proxy-tickets-en');
}

/** Somebody has lost a card, and makes another QR code on their page. */
export async function renewCard(owner: Visitor): Promise<void> {
  await owner.go('/doto/me');
  await owner.page.locator('summary', { hasText: '会員証をなくしたとき' }).click();
  await owner.picture('card-lost');
  const [answered] = await Promise.all([
    owner.page.waitForResponse((response) => response.request().method() === 'POST'),
    owner.press('QRコードを新しくする'),
  ]);
  if (!answered.ok()) throw new Error(`${answered.status()}`);
}

/** Types a code as a scanner would. */
export async function scan(phone: Visitor, code: string): Promise<void> {
  const field = phone.page.locator('[name=code]');
  if (!(await field.isVisible())) await phone.page.locator('summary', { hasText: 'スキャナー' }).click();
  await field.fill(code);
  await field.press('Enter');
}

export async function says(phone: Visitor, verdict: string): Promise<void> {
  await phone.page.locator(`[data-verdict=${verdict}]`).waitFor();
}

/** One person of a party of two comes by their member card with a network; without one another phone lets both in, of which one was a mistake. */
export async function comeByCard(
  first: Visitor,
  second: Visitor,
  { card, familys, old }: { card: string; familys: string; old: string },
): Promise<void> {
  await scan(first, old);
  await first.see('この会員証は使えません');
  await scan(first, card);
  await says(first, 'choose');
  await first.see('この会員証のチケットは2枚あります');
  await first.picture('door-card-choose');
  await first.page.locator('section[data-verdict=choose] input[type=checkbox]').last().uncheck();
  await first.press('1名を受付する');
  await says(first, 'admitted');
  await second.context.setOffline(true);
  await scan(second, card);
  await says(second, 'choose');
  await second.picture('door-card-offline');
  await second.press('2名を受付する');
  await says(second, 'party');
  await second.see('2名、お入りください');
  await second.picture('door-card-party');
  await scan(second, card);
  await says(second, 'already_in');
  await scan(
    second,
    card.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
  );
  await second.see('名簿のあとで申し込んだ方か');
  await second.picture('door-card-unlisted');
  await second.context.setOffline(false);
  await second.see('二重に入りました');
  await second.see('「田中」が受付していました');
  await scan(first, familys);
  await first.see('全員、受付済みです');
  expect(await first.page.locator('[data-verdict=already_in]').count()).toBe(1);
}
