import { lookInto } from './stack-database.ts';
import { somebody } from './visitor.ts';
import type { Visitor } from './visitor.ts';

/** On the phone, of an event that costs nothing: what can be taken back is said before, one press books, and a second one changes nothing. */
export async function bookFree(fan: Visitor, address: string): Promise<void> {
  const kinds = fan.page.locator('select[name^="quantity-"]');
  const booking = fan.page.getByRole('button', { name: '申し込む（無料）' });
  await fan.joinFree(somebody());
  await fan.go(address);
  await fan.see('いつでも取り消せます。費用はかかりません');
  await booking.click();
  await fan.see('チケットの枚数を選んでください');
  await kinds.first().selectOption('2');
  await fan.picture('free-event');
  await booking.dblclick();
  await fan.page.waitForURL(/me\/tickets\//);
  await fan.see('お申し込みを承りました');
  await fan.picture('free-tickets');
  expect(await fan.page.getByRole('img', { name: /QRコード/ }).count()).toBe(2);
  const id = new URL(fan.page.url()).pathname.split('/').at(-1);
  await fan.go(address.replace('/doto/', '/doto/en/'));
  await fan.see('There is nothing to pay');
  await fan.picture('free-event-en');
  const orders = await lookInto<{ id: string }>(
    `select r.id from ticketing.ticket_order r join ticketing.ticket_order mine on mine.member_id = r.member_id where mine.id = $1`,
    [id],
  );
  expect(orders).toEqual([{ id }]);
}

/** The same where scripts do not run: the same form, the same press. */
export async function bookWithoutScripts(plain: Visitor, signedIn: Visitor, address: string): Promise<void> {
  await plain.context.addCookies(await signedIn.context.cookies());
  await plain.go(address);
  await plain.page.locator('select[name^="quantity-"]').first().selectOption('1');
  await plain.press('申し込む（無料）');
  await plain.page.waitForURL(/me\/tickets\//);
  await plain.see('お申し込みを承りました');
  await plain.picture('free-tickets-plain');
}
