import { comeAsClerk, enterCompany } from './come-as-clerk.ts';
import { signInAtDesk } from './desk-staff.ts';
import { textOfPdf } from './paying.ts';
import { transferAtStripe } from './transfer-at-stripe.ts';
import { somebody, useBrowser, type Visitor } from './visitor.ts';

jest.setTimeout(240_000);

const arrive = useBrowser();

/** A company of twelve that never was, entered by a clerk who is no member. */
async function enterAsClerk(clerk: Visitor, email: string, name: string): Promise<void> {
  await comeAsClerk(clerk, email);
  await enterCompany(clerk, {
    ...{ name: `株式会社${name}`, kana: 'ツウシンシヤ', registrationNumber: 'T9999999999999' },
    ...{ postalCode: '085-0015', address: '釧路市北大通', employees: '12' },
    ...{ department: '総務部', contactName: '高橋 誠' },
  });
  await clerk.see('法人会員のお申し込み内容の確認');
}

/** A company of twelve that pays by transfer: conditions, order, invoice. */
describe('a company pays on invoice', () => {
  it('orders with its own number and terms, has the invoice as a PDF, and is a member at once', async () => {
    const clerk = await arrive('desktop');
    const { page } = clerk;
    const email = somebody().email;
    const name = `つうしん社${Date.now() % 100_000}`;
    await enterAsClerk(clerk, email, name);
    await clerk.press('請求書払い（銀行振込・年払い）');
    await clerk.see('「法人ベーシック」を請求書払いで申し込む');
    await clerk.picture('company-invoice-conditions');
    await page.fill('input[name=startsOn]', '2020-01-01');
    await clerk.press('内容を確認する');
    await clerk.see('開始日は、本日から');
    await page.fill('input[name=startsOn]', '');
    await page.fill('input[name=orderNumber]', 'PO-2026-118');
    await clerk.press('内容を確認する');
    await clerk.see('法人会員のお申し込み内容の確認');
    const shown = await clerk.reads();
    for (const words of [`株式会社${name}`, '132,000円', '12,000円', 'PO-2026-118', '月末締め翌月末払い'])
      expect(shown).toContain(words);
    expect(await page.locator('[data-legal]').count()).toBe(6);
    await clerk.picture('company-invoice-order');
    await clerk.press('請求書払いで申し込む（有料）');
    await page.waitForURL(/company\/[0-9a-f-]+\?ordered=1$/);
    await clerk.see('お申し込みを承りました');
    await clerk.see('有効');
    await clerk.see('お支払い待ち');
    await clerk.picture('company-invoice-page');
    await clerk.mail.next(email, /請求書 I\d{4}-\d{6}（「法人ベーシック」会費）/);

    const address = await page.getByRole('link', { name: '請求書（PDF）' }).getAttribute('href');
    const paper = await textOfPdf(clerk, address ?? '');
    for (const words of [
      `株式会社${name}御中`,
      '総務部',
      '高橋誠様',
      '132,000',
      '12,000',
      'PO-2026-118',
      '0001234',
    ])
      expect(paper).toContain(words);

    await clerk.press('プランを変更する');
    await clerk.press('法人スタンダードに申し込む');
    await clerk.see('プラン変更の確認');
    // The day on which the year began: the whole difference of 330,000 and 132,000 yen.
    expect(await clerk.reads()).toContain('（330,000円 − 132,000円）× 残り365日 ÷ 365日 ＝ 198,000円');
    await clerk.picture('company-invoice-change');
    await clerk.press('変更し、差額の請求書を受け取る（有料）');
    await page.waitForURL(/company\/[0-9a-f-]+\/change\/[0-9a-f-]+/);
    await clerk.see('差額 198,000円の請求書を発行しました');
    await clerk.mail.next(email, /請求書 I\d{4}-\d{6}（「法人スタンダード」への変更の差額）/);
    await clerk.press('会社のページへ');
    await page.waitForURL(/company\/[0-9a-f-]+$/);
    await clerk.see('330,000円');
    await clerk.press('プランを変更する');
    await clerk.press('法人ベーシックに申し込む');
    await clerk.see('プラン変更の確認');
    await clerk.picture('company-invoice-change-later');
    await clerk.press('次の更新日から変更する');
    await clerk.see('プランの変更を予約しました');
    await clerk.press('会社のページへ');
    await page.waitForURL(/company\/[0-9a-f-]+$/);
    await clerk.see('次の更新からのプラン');
    await clerk.picture('company-invoice-change-planned');
    await clerk.press('プランの変更を取り消す');
    await page.locator('text=次の更新からのプラン').waitFor({ state: 'detached' });

    const stranger = await arrive('phone');
    await stranger.joinFree(somebody());
    const foreign = await stranger.page.request.get(new URL(address ?? '', page.url()).href);
    expect(foreign.status()).toBe(404);
    for (const { faults } of [clerk, stranger]) expect(faults).toEqual([]);
  });

  it('takes a quote first, and orders with it when it was approved inside', async () => {
    const clerk = await arrive('desktop');
    const { page } = clerk;
    const email = somebody().email;
    const name = `りんぎ社${Date.now() % 100_000}`;
    await enterAsClerk(clerk, email, name);
    await clerk.press('見積書をもらう');
    await clerk.see('「法人ベーシック」を請求書払いで申し込む');
    await page.fill('input[name=orderNumber]', 'RINGI-7');
    await clerk.press('内容を確認する');
    await clerk.see('法人会員のお申し込み内容の確認');
    await clerk.press('見積書をもらう（無料）');
    await clerk.see('見積書 Q');
    await clerk.see('まだお申し込みにはなっていません');
    await clerk.picture('company-quote-issued');
    const address = await page.getByRole('link', { name: '見積書（PDF）' }).getAttribute('href');
    const paper = await textOfPdf(clerk, address ?? '');
    for (const words of [
      '御見積書',
      `株式会社${name}御中`,
      '132,000',
      '有効期限',
      'RINGI-7',
      '月末締め翌月末払い',
    ])
      expect(paper).toContain(words);
    const stranger = await arrive('phone');
    await stranger.joinFree(somebody());
    const foreign = await stranger.page.request.get(new URL(address ?? '', page.url()).href);
    expect(foreign.status()).toBe(404);

    await clerk.press('会社のページへ戻る');
    await clerk.see('有効な見積書');
    await clerk.picture('company-quote-on-page');
    await clerk.press('この見積書で申し込む');
    await clerk.see('法人会員のお申し込み内容の確認');
    const accepting = page.url();
    const shown = await clerk.reads();
    for (const words of ['132,000円', 'RINGI-7', 'まで有効', 'の有効期限']) expect(shown).toContain(words);
    await clerk.picture('company-quote-accepting');
    await clerk.press('請求書払いで申し込む（有料）');
    await page.waitForURL(/company\/[0-9a-f-]+\?ordered=1$/);
    await clerk.see('お支払い待ち');
    await clerk.press('書類をすべて見る');
    await clerk.see('お申し込み済み');
    const listed = await clerk.reads();
    for (const words of ['請求書', '申込書', '見積書（法人ベーシック・1年分）', email])
      expect(listed).toContain(words);
    const applied = await page.getByRole('link', { name: '申込書（PDF）' }).getAttribute('href');
    const application = await textOfPdf(clerk, applied ?? '');
    for (const words of ['下記のとおり申し込みます', `株式会社${name}`, '132,000', 'RINGI-7', email])
      expect(application).toContain(words);
    await clerk.picture('company-papers');
    await clerk.go(new URL(accepting).pathname + new URL(accepting).search);
    await clerk.see('すでにお申し込み済みです');
    expect(clerk.faults).toEqual([]);
  });

  it('on a phone, may begin later and be withdrawn before: the invoice is taken back', async () => {
    const clerk = await arrive('phone');
    const { page } = clerk;
    await enterAsClerk(clerk, somebody().email, `あとで社${Date.now() % 100_000}`);
    await clerk.press('請求書払い（銀行振込・年払い）');
    await clerk.see('を請求書払いで申し込む');
    const later = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10);
    await page.fill('input[name=startsOn]', later);
    await page.selectOption('select[name=terms]', 'twentieth');
    await clerk.picture('company-invoice-conditions-phone');
    await clerk.press('内容を確認する');
    await clerk.see('20日締め翌月末払い');
    await clerk.picture('company-invoice-order-phone');
    await clerk.press('請求書払いで申し込む（有料）');
    await clerk.see('から会員になります');
    await clerk.picture('company-invoice-waits-phone');
    await clerk.press('お申し込みを取り消す');
    await clerk.see('取消済み');
    await clerk.see('返還請求書 C');
    await clerk.see('まだプランに加入していません');
    await clerk.picture('company-invoice-withdrawn-phone');
    expect(clerk.faults).toEqual([]);
  });
});

/** A community whose invoices are paid into the account that Stripe gives each company (jp_bank_transfer). */
describe('a company pays into its own account at Stripe', () => {
  const receive = async (staff: Visitor, way: 'own' | 'virtual'): Promise<void> => {
    await staff.go('/doto/desk/settings/invoicing');
    await staff.page.check(`input[name=paidInto][value=${way}]`);
    await staff.press('この内容で保存する');
    await staff.see('保存しました。これから発行する');
  };

  it('falls short by 440 yen, transfers the rest, and has its receipt; the desk sees each step, and what came beyond', async () => {
    const staff = await arrive('desktop');
    await signInAtDesk(staff);
    await receive(staff, 'virtual');
    await staff.picture('stripe-invoicing-settings');
    const clerk = await arrive('phone');
    const { page } = clerk;
    const email = somebody().email;
    const name = `ふりこみ社${Date.now() % 100_000}`;
    try {
      await enterAsClerk(clerk, email, name);
      await clerk.press('請求書払い（銀行振込・年払い）');
      await clerk.press('内容を確認する');
      await clerk.see('法人会員のお申し込み内容の確認');
      await clerk.press('請求書払いで申し込む（有料）');
      await page.waitForURL(/company\/[0-9a-f-]+\?ordered=1$/);
      await clerk.see('貴社専用の口座です');
    } finally {
      await receive(staff, 'own');
    }
    const shown = await clerk.reads();
    for (const words of ['サンドボックス銀行（9999）', 'テスト支店（001）', '132,000円'])
      expect(shown).toContain(words);
    await clerk.picture('stripe-company-account-phone');
    const number = /普通 (\d{7})/.exec(shown)?.[1] ?? 'none';
    const letter = await clerk.mail.next(email, /請求書 I\d{4}-\d{6}/);
    expect(JSON.stringify(letter)).toContain(number);
    const address = await page.getByRole('link', { name: '請求書（PDF）' }).getAttribute('href');
    expect(await textOfPdf(clerk, address ?? '')).toContain(number);

    const company = new URL(page.url()).pathname;
    await transferAtStripe(clerk, company, '131560');
    await clerk.untilItSays('131,560円のご入金を確認しました。あと440円をお振り込みください。', company);
    await clerk.picture('stripe-company-short-phone');
    await staff.go('/doto/desk/transfers/stripe');
    await staff.see(name);
    await staff.see('131,560円が届いています');
    await staff.picture('stripe-desk-short');

    await transferAtStripe(clerk, company, '1440');
    await clerk.untilItSays('入金済み', company);
    await clerk.press('書類をすべて見る');
    await clerk.see('領収書');
    await clerk.picture('stripe-company-papers-phone');
    await staff.go('/doto/desk/transfers/stripe');
    await staff.see('手数料 1,980円');
    await staff.see('どの請求書のものでもない残高');
    const balance = staff.page.locator('li', { hasText: name }).filter({ hasText: '返金する金額' });
    await balance.locator('input[name=amount]').fill('1001');
    await balance.locator('button').click();
    await staff.see('返金できる1,000円までで入力してください');
    await balance.locator('input[name=amount]').fill('１，０００');
    await balance.locator('button').click();
    await staff.see('あなたが頼んだ返金です。別の担当者の承認を待っています。');
    await staff.picture('stripe-desk-paid');
    await staff.press('取り下げる');
    await staff.see('返金を取り下げました。お金は動いていません。');
    for (const { faults } of [clerk, staff]) expect(faults).toEqual([]);
  });
});
