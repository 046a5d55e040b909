import { CARDS, enterCard, waitUntilPaid } from './paying.ts';
import { lookInto } from './stack-database.ts';
import type { Person, Visitor } from './visitor.ts';

/**
 * Somebody who is no member chooses two tickets, joins the plan that makes them cheaper, by mail and card, and comes back to the same two tickets
 * at its price. `event`: the path of its page.
 */
export async function joinAndSave(fan: Visitor, person: Person, event: string): Promise<void> {
  const { page } = fan;
  await fan.go(event);
  await page.locator('select[name^="quantity-"]').first().selectOption('2');
  await fan.press('お名前の入力へ進む');
  await page.waitForURL(/\/guest\?date=/);
  await fan.see('会費は月額');
  await fan.picture('join-and-save');
  await fan.press(/に入会して2,000円お得に申し込む/);
  await page.waitForURL(/\/join\?plan=/);
  const { pathname, search } = new URL(page.url());
  await fan.proveAddress(person.email, pathname + search);
  await fan.fillProfile(person);
  await fan.press('無料会員に登録する');
  await page.waitForURL(/join\/done/);
  await page.locator('a[href*="/me/upgrade?plan="]').first().click();
  await page.waitForURL(/me\/upgrade/);
  await fan.press('有料会員に申し込む');
  await enterCard(fan, CARDS.pays);
  await waitUntilPaid(fan);
  await fan.picture('join-and-save-paid');
  await fan.press('選んだチケットに戻る');
  await page.waitForURL(/\/events\/.+\?date=/);
  await fan.see('イベント参加費 1,000円引き');
  expect(await page.locator('select[name^="quantity-"]').first().inputValue()).toBe('2');
  await fan.picture('join-and-save-back');
  await fan.press('席を確保して確認へ');
  await fan.see('席の確保: あと');
  const [line] = await lookInto<{ regular: number; price: number; quantity: number }>(
    `select (l->>'regular')::int regular, (l->>'price')::int price, (l->>'quantity')::int quantity
       from ticketing.hold h, jsonb_array_elements(h.lines) l where h.event_id = $1 order by h.expires_at desc limit 1`,
    [event.split('/').at(-1)],
  );
  expect(line).toEqual({ regular: line!.price + 1_000, price: line!.price, quantity: 2 });
}
