import { kanaOf, statement } from './bank-statement.ts';
import { comeAsClerk, enterCompany } from './come-as-clerk.ts';
import { bookByTransfer } from './counter-transfer-steps.ts';
import { signInAtDesk } from './desk-staff.ts';
import { choose } from './event-steps.ts';
import { payByCard, shop, textOfPdf } from './paying.ts';
import { registerBankAccount } from './register-bank-account.ts';
import { lookInto } from './stack-database.ts';
import { somebody, stack, useBrowser, type Visitor } from './visitor.ts';

jest.setTimeout(240_000);

const arrive = useBrowser();

/** Whoever paid at a store names a bank account to Stripe, and the newest refund arrives there. */
async function nameAccount(email: string): Promise<void> {
  const [row] = await lookInto<{ id: string }>(
    `SELECT r.stripe_refund_id AS id FROM billing.refund r JOIN billing.customer c ON c.id = r.customer_id
     JOIN membership.member m ON m.id = c.subject_id WHERE m.email = $1 ORDER BY r.requested_at DESC LIMIT 1`,
    [email],
  );
  for (const to of ['account_named', 'succeeded']) {
    const response = await fetch(`${stack().sandbox}/_sandbox/refunds/${row?.id}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ to }),
    });
    if (!response.ok) throw new Error(await response.text());
  }
}

async function orderVoucher(fan: Visitor): Promise<void> {
  await fan.go('/doto/me/upgrade?plan=ind_standard&interval=year');
  await fan.page.getByRole('link', { name: 'コンビニ払いに変える' }).click();
  await fan.see('自動更新はありません');
  await fan.page.getByRole('button', { name: '有料会員に申し込む' }).click();
  await fan.see('コンビニでお支払いください');
}

/** A year without a card, of a member and of a company: the voucher, the shop, the receipt; and a voucher that nobody pays. */
describe('paying a year at a convenience store', () => {
  it('waits with number and deadline, opens when the shop has the money, and names it on the receipt', async () => {
    const fan = await arrive('phone');
    const person = somebody();
    await fan.joinFree(person);
    await fan.go('/doto/me/upgrade?plan=ind_standard&interval=month');
    expect(await fan.page.getByRole('link', { name: 'コンビニ払いに変える' }).count()).toBe(0);
    await orderVoucher(fan);
    const voucher = await fan.reads();
    expect(voucher).toContain('11,000円');
    expect(voucher).toContain('セイコーマート');
    expect(voucher).toMatch(/\d{4}年\d{1,2}月\d{1,2}日(\(.\))? 23時59分まで/);
    const letter = await fan.mail.next(person.email, /コンビニ払いのご案内/);
    expect(letter.text).toMatch(/確認番号/);
    await fan.go('/doto/me');
    expect(await fan.reads()).toMatch(/コンビニでのお支払い待ち（11,000円）/);
    expect(await fan.page.locator('[class*=planName]').innerText()).not.toContain('スタンダード');
    await shop(person.email, 'paid');
    await fan.untilItSays(/前払いのため、自動で請求されることはありません。/, '/doto/me');
    expect(await fan.reads()).not.toContain('お支払い待ち');
    await fan.mail.next(person.email, /お支払いを確認しました/);
    await fan.go('/doto/me/receipts');
    const address = await fan.page.locator('a[href*="/files/"]').first().getAttribute('href');
    const receipt = await textOfPdf(fan, address ?? '');
    for (const words of ['コンビニ払い', '11,000', '二重にご使用になれません', '印紙不要'])
      expect(receipt).toContain(words);
    await fan.go('/doto/me/upgrade?plan=ind_standard&interval=year&means=konbini');
    expect(await fan.reads()).toContain('前払い済みです');
    expect(fan.faults).toEqual([]);
  });

  it('takes nothing when the voucher runs out, and lets a card pay', async () => {
    const fan = await arrive('desktop');
    const person = somebody();
    await fan.joinFree(person);
    await orderVoucher(fan);
    await shop(person.email, 'expired');
    const letter = await fan.mail.next(person.email, /コンビニ払いの期限が過ぎました/);
    expect(letter.text).toContain('お金は動いていません');
    await fan.go('/doto/me');
    expect(await fan.reads()).not.toContain('お支払い待ち');
    await payByCard(fan);
    expect(fan.faults).toEqual([]);
  });

  it('can be withdrawn, and warns before another order makes it void', async () => {
    const fan = await arrive('phone');
    const person = somebody();
    await fan.joinFree(person);
    await orderVoucher(fan);
    await fan.go('/doto/me/upgrade?plan=ind_standard&interval=month');
    expect(await fan.reads()).toContain('前の払込票は使えなくなります');
    await fan.go('/doto/me');
    await fan.press('番号を見る');
    await fan.page.getByRole('button', { name: '払込票を取り消す' }).click();
    await fan.page.waitForURL(/\/me$/);
    expect(await fan.reads()).not.toContain('お支払い待ち');
    expect(fan.faults).toEqual([]);
  });

  it('serves a company: numbers and deadline on its page and by mail, then benefits, seats and a receipt in its name', async () => {
    const clerk = await arrive('desktop');
    const { page } = clerk;
    const email = somebody().email;
    await comeAsClerk(clerk, email);
    await enterCompany(clerk, {
      ...{
        name: '㈱こんびに食堂',
        kana: 'コンビニショクドウ',
        registrationNumber: 'Ｔ９９９９９９９９９９９９９',
      },
      ...{ postalCode: '085-0015', address: '釧路市北大通', employees: '１２名' },
      ...{ department: '総務部', contactName: '高橋 誠' },
    });
    await clerk.see('法人会員のお申し込み内容の確認');
    const home = new URL(page.url()).pathname.replace(/\/order$/, '');
    await clerk.go(`${home}/order?plan=corp_basic&interval=month`);
    await clerk.see('コンビニ払いは、年払いのときにお選びいただけます。');
    await clerk.picture('company-konbini-monthly');
    await clerk.go(`${home}/order?plan=corp_standard&interval=year`);
    await clerk.see('コンビニ払いは1回300,000円まで（税込）のため、ご利用いただけません。');
    await clerk.go(`${home}/order?plan=corp_basic&interval=year`);
    await page.getByRole('link', { name: 'コンビニ払い（年払い）' }).click();
    await clerk.see('自動更新はありません');
    await clerk.picture('company-konbini-order');
    await clerk.press('法人会員に申し込む（有料）');
    await clerk.see('コンビニでお支払いください');
    expect(await clerk.reads()).toContain('132,000円');
    expect(await clerk.reads()).toContain('会社のページからいつでも開けます');
    await clerk.picture('company-konbini-voucher');
    const letter = await clerk.mail.next(email, /コンビニ払いのご案内/);
    expect(letter.text).toContain('会社のページでできます');
    await clerk.press('会社のページへ');
    await page.waitForURL(/company\/[0-9a-f-]+$/);
    await clerk.see('コンビニでのお支払い待ち（132,000円）');
    await clerk.picture('company-konbini-waits');
    await clerk.press('番号を見る');
    await clerk.press('払込票を取り消す');
    await page.waitForURL(/company\/[0-9a-f-]+$/);
    expect(await clerk.reads()).not.toContain('お支払い待ち');
    await clerk.go(`${home}/order?plan=corp_basic&interval=year&means=konbini`);
    await clerk.press('法人会員に申し込む（有料）');
    await clerk.see('コンビニでお支払いください');
    await shop(email, 'paid');
    await clerk.mail.next(email, /お支払いを確認しました（「法人ベーシック」/);
    await clerk.go(home);
    await clerk.see('前払いのため、自動で請求されることはありません。');
    await clerk.picture('company-konbini-paid');
    const address = await page.locator('a[href*="/files/"]').first().getAttribute('href');
    const receipt = await textOfPdf(clerk, address ?? '');
    for (const words of ['株式会社こんびに食堂', '御中', 'コンビニ払い', '132,000'])
      expect(receipt).toContain(words);
    await clerk.go(`${home}/seats`);
    await clerk.see('3');
    expect(clerk.faults).toEqual([]);
  });
});

/** Tickets without a card: the desk offers it, a phone orders, the till takes the money, the tickets are there. */
describe('paying tickets at a convenience store', () => {
  const buyer = somebody();
  const talk = `コンビニトーク ${buyer.email.slice(0, 8)}`;
  let place = '';

  it('is offered where the desk has ticked it, within days that it sets', async () => {
    const staff = await arrive('desktop');
    await signInAtDesk(staff);
    await staff.go('/doto/desk/events/new?template=talk');
    await staff.page.fill('[name=titleJa]', talk);
    await staff.page.fill('[name=placeJa]', '釧路市見本町1-2');
    await staff.page.fill('[name=bodyJa]', '話を聞きます。');
    await staff.page.fill('[name="date-0-day"]', '2027-12-05');
    await staff.page.check('[name=konbini]');
    await staff.page.fill('[name="konbini-days"]', '99');
    await staff.press('下書きを保存する');
    await staff.see('日数は1から14までの数で入力してください');
    await staff.picture('konbini-event-editor');
    await staff.page.fill('[name="konbini-days"]', '3');
    await staff.press('下書きを保存する');
    await staff.press('公開する');
    await staff.see('申し込みを受け付けています');
    place = new URL(staff.page.url()).pathname.replace('/desk', '');
    expect(staff.faults).toEqual([]);
  });

  it('keeps the places until the deadline, shows and mails the numbers, and has the tickets when the shop has the money', async () => {
    const fan = await arrive('phone');
    await fan.joinFree(buyer);
    await fan.go(place);
    await fan.see('クレジットカード・コンビニ払い');
    await fan.picture('konbini-ticket-event');
    await choose(fan, 2);
    await fan.see('席の確保: あと');
    await fan.picture('konbini-ticket-ways');
    await fan.page.getByRole('link', { name: /コンビニ払い/ }).click();
    await fan.page.waitForURL(/means=konbini/);
    await fan.see('いずれかでお支払いください');
    await fan.picture('konbini-ticket-confirm');
    await fan.press('申し込みを確定する（有料・コンビニ払い）');
    await fan.see('店頭で使う番号');
    const waiting = await fan.reads();
    for (const words of ['3,000円', 'セイコーマート', talk]) expect(waiting).toContain(words);
    expect(waiting).toMatch(/席は\d{4}年\d{1,2}月\d{1,2}日.+23:59まで確保しています/);
    await fan.picture('konbini-ticket-voucher');
    const purchase = new URL(fan.page.url()).pathname;
    await fan.go(purchase.replace('/doto/', '/doto/en/'));
    await fan.see('Please pay at a convenience store');
    await fan.picture('konbini-ticket-voucher-en');
    const numbers = await fan.mail.next(buyer.email, /コンビニ払いのご案内/);
    expect(numbers.text).toContain('確認番号');
    await fan.go('/doto/me/tickets');
    await fan.see('お支払い待ち');
    await shop(buyer.email, 'paid');
    await fan.mail.next(buyer.email, /のチケット/);
    await fan.go(purchase);
    await fan.see('コンビニでお支払い済み');
    expect(await fan.page.getByRole('img', { name: /QRコード/ }).count()).toBe(2);
    await fan.picture('konbini-ticket-tickets');
    await fan.press('領収書');
    await fan.see('参加チケット 2枚');
    await fan.go(purchase);
    await fan.page.locator('summary', { hasText: '参加できなくなったとき' }).first().click();
    await fan.see('銀行口座へお返しする額');
    await fan.press('このチケットを取り消す（1,500円を返金）');
    await fan.see('取り消しました');
    const told = await fan.mail.next(buyer.email, /取り消しました/);
    expect(told.text).toContain('お返し先は、銀行口座です');
    await fan.go(purchase);
    await fan.see('返金先の口座を入力してください');
    await fan.picture('konbini-ticket-account');
    expect(fan.faults).toEqual([]);
  });

  it('waits for the account of whoever gave a ticket back, and the desk sees that', async () => {
    const staff = await arrive('desktop');
    await signInAtDesk(staff);
    await staff.go('/doto/desk/events/tray');
    await staff.see('返金先の口座の入力待ち');
    expect(await staff.reads()).toContain(talk);
    await staff.picture('konbini-ticket-tray');
    await nameAccount(buyer.email);
    await staff.go(`/doto/desk/events/${place.split('/').at(-1)}`);
    await staff.press('中止にする');
    await staff.page.fill('[name=reasonJa]', '荒天のため');
    await staff.press('中止にして1,500円を返金する');
    await staff.see('うち口座の入力待ち');
    await staff.picture('konbini-ticket-off');
    expect(staff.faults).toEqual([]);
  });
});

/** Tickets by bank transfer: the desk offers it, a phone orders, the bank's list has the money, the tickets are there; one goes back to an account. */
describe('paying tickets by bank transfer', () => {
  const run = Date.now() % 1_000_000;
  const buyer = somebody({ familyName: `佐藤${kanaOf(run).kana}` });
  const talk = `振込トーク ${buyer.email.slice(0, 8)}`;
  const day = new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10).replaceAll('-', '/');

  it('tells account, sum, name and deadline, is paid by what the bank’s list says, and goes back to an account that is named', async () => {
    const staff = await arrive('desktop');
    await signInAtDesk(staff);
    await staff.go('/doto/desk/events/new?template=talk');
    await staff.page.fill('[name=titleJa]', talk);
    await staff.page.fill('[name=placeJa]', '釧路市見本町1-2');
    await staff.page.fill('[name=bodyJa]', '話を聞きます。');
    await staff.page.fill('[name="date-0-day"]', '2027-12-05');
    await staff.page.check('[name=transfer]');
    await staff.page.fill('[name="transfer-days"]', '0');
    await staff.press('下書きを保存する');
    await staff.see('日数は1から14までの数で入力してください');
    await staff.picture('transfer-event-editor');
    await staff.page.fill('[name="transfer-days"]', '5');
    await staff.press('下書きを保存する');
    await staff.press('公開する');
    await staff.see('申し込みを受け付けています');
    const place = new URL(staff.page.url()).pathname.replace('/desk', '');
    await bookByTransfer(staff, place);
    const fan = await arrive('phone');
    await fan.joinFree(buyer);
    await fan.go(place);
    await fan.see('クレジットカード・銀行振込');
    await choose(fan, 2);
    await fan.see('席の確保: あと');
    await fan.page.getByRole('link', { name: /銀行振込/ }).click();
    await fan.page.waitForURL(/means=bank_transfer/);
    await fan.see('振込手数料はお客様のご負担です');
    await fan.picture('transfer-ticket-confirm');
    await fan.press('申し込みを確定する（有料・銀行振込）');
    await fan.see('お振込名義');
    const waiting = await fan.reads();
    for (const words of ['3,000円', 'お振込先', talk]) expect(waiting).toContain(words);
    await fan.picture('transfer-ticket-waits');
    const purchase = new URL(fan.page.url()).pathname;
    await fan.go(purchase.replace('/doto/', '/doto/en/'));
    await fan.see('Please make a bank transfer');
    await fan.picture('transfer-ticket-waits-en');
    const told = await fan.mail.next(buyer.email, /お振込先のご案内/);
    expect(told.text).toMatch(/お振込名義: \d{4} /);
    const [row] = await lookInto<{ reference: number }>(
      `SELECT o.reference FROM billing.order_transfer o JOIN billing.customer c ON c.id = o.customer_id
        JOIN membership.member m ON m.id = c.subject_id WHERE m.email = $1`,
      [buyer.email],
    );
    await staff.go('/doto/desk/transfers');
    const account = { name: `見本銀行 ${run}`, number: `0${String(run).padStart(6, '0')}` };
    await registerBankAccount(staff, { ...account, bankCode: '0009', branchCode: '103' });
    await staff.see('口座を登録しました');
    await staff.page.selectOption('[name=accountId]', { label: `${account.name} ${account.number}` });
    const buffer = statement([{ day, amount: 3_000, payer: `${row?.reference} ｻﾄｳ ﾊﾅ` }]);
    await staff.page.setInputFiles('[name=file]', { name: 'meisai.csv', mimeType: 'text/plain', buffer });
    await staff.press('取り込む');
    await staff.see('お申し込み番号が一致');
    await staff.picture('transfer-ticket-desk');
    const card = staff.page.locator('li', { hasText: `お申し込み番号 ${row?.reference}` }).first();
    await card.getByRole('button', { name: '消し込む（記帳する）' }).click();
    await staff.see('消込済み');
    await fan.mail.next(buyer.email, /のチケット/);
    await fan.go(purchase);
    await fan.see('銀行振込でお支払い済み');
    expect(await fan.page.getByRole('img', { name: /QRコード/ }).count()).toBe(2);
    await fan.page.locator('summary', { hasText: '参加できなくなったとき' }).first().click();
    await fan.press('このチケットを取り消す（1,500円を返金）');
    await fan.see('返金先の口座を入力してください');
    for (const [name, value] of Object.entries({ bank: '見本銀行', branch: '本店', number: '7654321' }))
      await fan.page.fill(`[name=${name}]`, value);
    await fan.page.fill('[name=holder]', '佐藤');
    await fan.press('この口座で返金を受け取る');
    await fan.see('口座名義（カタカナ、または英大文字）を入力してください');
    await fan.picture('transfer-ticket-account');
    await fan.page.fill('[name=holder]', 'さとう はな');
    await fan.press('この口座で返金を受け取る');
    await fan.see('口座番号の末尾4321の口座へ');
    await fan.picture('transfer-ticket-account-named');
    await staff.go('/doto/desk/held');
    await staff.page.locator('li', { hasText: buyer.familyName }).locator('a[href*="/desk/held/"]').click();
    await staff.see('本人が入力した返金先');
    await staff.picture('transfer-ticket-held');
    expect([...staff.faults, ...fan.faults]).toEqual([]);
  });
});
