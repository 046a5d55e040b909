import {
  CARDS,
  enterCard,
  goToPayment,
  orderDeliveries,
  payByCard,
  textOfPdf,
  waitUntilPaid,
  withoutWebhooks,
} from './paying.ts';
import { lookInto } from './stack-database.ts';
import { somebody, useBrowser, type Visitor } from './visitor.ts';

jest.setTimeout(180_000);

const arrive = useBrowser();

async function member(device: 'phone' | 'desktop' = 'phone'): Promise<{ fan: Visitor; email: string }> {
  const fan = await arrive(device);
  const person = somebody();
  await fan.joinFree(person);
  return { fan, email: person.email };
}

const subscriptionsOf = (email: string) =>
  lookInto<{ status: string }>(
    `SELECT s.status FROM billing.subscription s JOIN membership.member m ON m.community_id = s.community_id
     JOIN billing.customer c ON c.id = s.customer_id WHERE m.email = $1 AND c.subject_id = m.id`,
    [email],
  );

/** From the final confirmation page to the receipt, and out again. */
describe('paying by card', () => {
  it('shows the six conditions, takes the payment, opens the benefits and issues a receipt', async () => {
    const { fan } = await member();
    await fan.go('/doto/me/upgrade?plan=ind_standard&interval=month');
    for (const key of ['quantity', 'price', 'payment', 'delivery', 'offer_period', 'cancellation']) {
      expect(await fan.page.locator(`[data-legal=${key}] dd`).innerText()).not.toBe('');
    }
    const review = await fan.reads();
    expect(review).toMatch(/1,100円/);
    expect(review).toMatch(/13,200円/);
    expect(review).toMatch(/次回のお支払い\s*\d{4}年\d{1,2}月\d{1,2}日(\(.\))?に1,100円/);
    await payByCard(fan);
    await fan.reload();
    await fan.see('お支払いを確認しました');
    await fan.go('/doto/me');
    expect(await fan.reads()).toContain('スタンダード会員');
    await fan.go('/doto/me/receipts');
    const address = await fan.page.locator('a[href*="/files/"]').first().getAttribute('href');
    const receipt = await textOfPdf(fan, address ?? '');
    for (const words of ['領収書', '髙橋', '1,100', '100', 'T9999999999999', '10%'])
      expect(receipt).toContain(words);
    expect(fan.faults).toEqual([]);
  });

  it('asks for 3D Secure where the card wants it', async () => {
    const { fan } = await member();
    await goToPayment(fan);
    await enterCard(fan, CARDS.secure);
    await fan.page.getByRole('button', { name: '認証を完了する' }).click();
    await waitUntilPaid(fan);
  });

  it('takes no money when the authentication fails, and lets another card pay', async () => {
    const { fan } = await member();
    await goToPayment(fan);
    await enterCard(fan, CARDS.secure);
    await fan.page.getByRole('button', { name: '認証に失敗する' }).click();
    await fan.see('お支払いは行われていません');
    await enterCard(fan, CARDS.pays);
    await waitUntilPaid(fan);
  });

  it.each([
    ['a declined card', CARDS.declined, 'カードが拒否されました'],
    ['a card without funds', CARDS.noFunds, '残高または利用限度額が不足'],
  ])('says what to do about %s', async (_what, number, sentence) => {
    const { fan, email } = await member();
    await goToPayment(fan);
    await enterCard(fan, number);
    await fan.see(sentence.slice(0, 8));
    expect(await fan.reads()).toContain(sentence);
    expect((await subscriptionsOf(email)).filter(({ status }) => status === 'active')).toEqual([]);
  });

  it('opens the benefits although the webhook is lost', async () => {
    const { fan } = await member();
    await goToPayment(fan);
    await withoutWebhooks(async () => {
      await enterCard(fan, CARDS.pays);
      await waitUntilPaid(fan);
    });
    await fan.go('/doto/me');
    expect(await fan.reads()).toContain('スタンダード会員');
  });

  it('opens them once although the webhook comes twice and in any order', async () => {
    const { fan, email } = await member();
    await goToPayment(fan);
    await orderDeliveries({ kind: 'duplicate', type: '*', next: 20 });
    await enterCard(fan, CARDS.pays);
    await waitUntilPaid(fan);
    expect(await receiptsOf(email)).toBe(1);
  });

  it('makes one subscription of two tabs', async () => {
    const { fan, email } = await member('desktop');
    const second = await fan.context.newPage();
    await goToPayment(fan);
    await second.goto(fan.page.url());
    await enterCard(fan, CARDS.pays);
    await waitUntilPaid(fan);
    await second.reload();
    expect(await second.locator('body').innerText()).toMatch(/完了しています|お支払いを確認/);
    await fan.go('/doto/me/upgrade?plan=ind_standard&interval=month');
    expect(await fan.page.locator('form[method=post] input[name=fingerprint]').count()).toBe(0);
    expect(await receiptsOf(email)).toBe(1);
  });

  it('comes back from the payment page without paying, and goes on later', async () => {
    const { fan } = await member();
    await goToPayment(fan);
    await fan.page.goBack();
    await payByCard(fan);
  });

  it('cancels within three presses and names the last usable day', async () => {
    const { fan } = await member();
    await payByCard(fan);
    await fan.press('マイページへ');
    await fan.page.waitForURL(/\/me$/);
    await fan.page.getByRole('link', { name: '解約する' }).click();
    await fan.see('最後に使える日');
    await fan.page.getByRole('button', { name: '解約する' }).click();
    await fan.see('解約の手続きが済みました');
    expect(await fan.reads()).toMatch(/\d{4}年\d{1,2}月\d{1,2}日(\(.\))?まで特典をお使いいただけます/);
    await fan.go('/doto/me');
    await fan.press('解約を取り消す');
    await fan.page.getByRole('link', { name: '解約する' }).waitFor();
  });
});

async function receiptsOf(email: string): Promise<number> {
  const [row] = await lookInto<{ receipts: number }>(
    `SELECT count(*)::int AS receipts FROM billing.receipt r JOIN billing.payment p ON p.id = r.payment_id
     JOIN billing.customer c ON c.id = p.customer_id JOIN membership.member m ON c.subject_id = m.id WHERE m.email = $1`,
    [email],
  );
  return row?.receipts ?? 0;
}
