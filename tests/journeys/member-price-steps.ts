import { signInAtDesk } from './desk-staff.ts';
import { lookInto } from './stack-database.ts';
import { somebody } from './visitor.ts';
import type { Visitor } from './visitor.ts';

/** The desk publishes an evening that costs 3,000 yen, 2,000 for free members, 1,000 for paying ones and nothing for companies; answers with its address. */
export async function publishForGroups(staff: Visitor, title: string): Promise<string> {
  const { page } = staff;
  await signInAtDesk(staff);
  await staff.go('/doto/desk/events/new?template=gathering');
  await page.fill('[name=titleJa]', title);
  await page.fill('[name=placeJa]', '東京都見本区1-2');
  await page.fill('[name=bodyJa]', '道東の人と、道東が好きな人の夜です。');
  await page.fill('[name="date-0-day"]', '2027-12-12');
  await page.selectOption('[name=payment]', 'door');
  await page.fill('[name="type-0-price"]', '3000');
  await page.uncheck('[name="type-0-discounted"]');
  await page.locator('summary', { hasText: '会員の料金を別に決める' }).first().click();
  await page.fill('[name="type-0-priceFree"]', '4000');
  await page.fill('[name="type-0-pricePaid"]', '1000');
  await page.fill('[name="type-0-priceCompany"]', '0');
  await staff.press('下書きを保存する');
  await staff.see('そのチケットの税込価格以下にしてください');
  await page.fill('[name="type-0-priceFree"]', '2000');
  await staff.press('下書きを保存する');
  await staff.see('保存しました。');
  await staff.press('プレビュー');
  await staff.see('会員の料金: 無料会員 2,000円');
  await staff.picture('member-prices-preview');
  await page.goBack();
  await staff.press('公開する');
  await staff.see('申し込みを受け付けています');
  expect(staff.faults).toEqual([]);
  return new URL(page.url()).pathname.replace('/desk', '');
}

/** A stranger is told what becoming a member for nothing would save on two tickets, does so, and comes back to the same two at the price of free members. */
export async function joinForNothing(fan: Visitor, event: string): Promise<void> {
  const { page } = fan;
  const person = somebody({ familyName: '標津', familyKana: 'しべつ' });
  await fan.go(event);
  await fan.see('会員の料金: 無料会員 2,000円・有料会員 1,000円・法人会員の会社の方 無料');
  await fan.see('会員登録（無料）で、1枚につき最大1,000円お得です');
  await fan.picture('member-prices-stranger');
  await page.locator('select[name^="quantity-"]').first().selectOption('2');
  await fan.press('お名前の入力へ進む');
  await page.waitForURL(/\/guest\?date=/);
  await fan.see('6,000円');
  await fan.see('会員登録（無料）で、このお申し込みは2,000円お得です');
  await fan.picture('member-prices-guest');
  await fan.press('無料で会員になって2,000円お得に申し込む');
  await page.waitForURL(/\/join(\?|$)/);
  const { pathname, search } = new URL(page.url());
  await fan.proveAddress(person.email, pathname + search);
  await fan.fillProfile(person);
  await fan.press('無料会員に登録する');
  await page.waitForURL(/join\/done/);
  await fan.press('チケットのお申し込みへ戻る');
  await page.waitForURL(/\/events\/.+\?date=/);
  await fan.see('無料会員の料金');
  expect(await page.locator('select[name^="quantity-"]').first().inputValue()).toBe('2');
  await fan.picture('member-prices-free-member');
  await fan.press('席を確保して確認へ');
  await fan.see('席の確保: あと');
  await fan.see('2,000円 × 2枚');
  await fan.see('無料会員の料金');
  await fan.picture('member-prices-confirm');
  const [line] = await lookInto<{ regular: number; price: number; quantity: number; why: string }>(
    `select (l->>'regular')::int regular, (l->>'price')::int price, (l->>'quantity')::int quantity, l->'why'->>'ja' why
       from ticketing.hold h, jsonb_array_elements(h.lines) l where h.event_id = $1`,
    [event.split('/').at(-1)],
  );
  expect(line).toEqual({ regular: 3_000, price: 2_000, quantity: 2, why: '無料会員の料金' });
  expect(fan.faults).toEqual([]);
}
