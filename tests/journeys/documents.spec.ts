import { comeAsClerk, enterCompany } from './come-as-clerk.ts';
import { signInAtDesk } from './desk-staff.ts';
import { textOfPdf } from './paying.ts';
import { somebody, stack, useBrowser, type Visitor } from './visitor.ts';

jest.setTimeout(240_000);

const arrive = useBrowser();
const list = '/doto/desk/documents';

/** The secretariat offers, invoices, corrects, gives back, and finds it all again. */
describe('documents', () => {
  const company = `有限会社あかん辺${Date.now() % 100_000}`;

  it('go from a quote over its invoice to a correction and a credit note, each looked at before it is issued', async () => {
    const staff = await arrive('desktop');
    await signInAtDesk(staff);
    await staff.go('/doto/desk/money');
    await staff.press('見積書・請求書');
    await staff.press('見積書を作る');
    await staff.page.waitForURL(/new\?kind=quote$/);
    await staff.press('内容を確かめる');
    await staff.see('宛名: 入力してください');
    await staff.page.fill('[name=name]', company);
    await staff.page.fill('[name=department]', '総務課　青山様');
    await staff.page.fill('[name=line-0-description]', '法人ベーシック会費');
    await staff.page.fill('[name=line-0-unitPrice]', '１３２，０００');
    await staff.press('行を増やす');
    await staff.page.fill('[name=line-5-description]', '道東のおすそわけ箱');
    await staff.page.fill('[name=line-5-quantity]', '2');
    await staff.page.fill('[name=line-5-unitPrice]', '5400');
    await staff.page.selectOption('[name=line-5-category]', 'taxable_8');
    await staff.picture('document-form');
    await staff.press('内容を確かめる');
    await staff.see('142,800円');
    await staff.picture('document-look');
    await staff.press('この内容で発行する');
    await staff.page.waitForURL(/documents\/[0-9a-f-]{36}$/);
    const quote = await numberOn(staff);
    expect(quote).toMatch(/^見積書 Q\d{4}-\d{6}$/);

    await staff.press('請求書を作る');
    await staff.page.getByText('支払期限を締日から計算する').click();
    await staff.press('支払期限を計算する');
    await staff.page.waitForURL(/closing=31/);
    await staff.page.fill('[name=bankAccount]', 'みちのひがし銀行 普通 0001234');
    await staff.press('内容を確かめる');
    await staff.press('この内容で発行する');
    await staff.page.waitForURL(/documents\/[0-9a-f-]{36}$/);
    const invoice = await numberOn(staff);
    expect(invoice).toMatch(/^請求書 I/);
    await staff.see(quote.split(' ')[1]!);
    const pdf = await staff.page.getByRole('link', { name: 'PDFを開く' }).getAttribute('href');
    const printed = await textOfPdf(staff, pdf!);
    for (const phrase of [company, '10%対象132,000円', '8%対象10,800円', '総務課青山様', '0001234'])
      expect(printed).toContain(phrase);

    await staff.press('差し替える');
    await staff.press('内容を確かめる');
    await staff.see('理由: 入力してください');
    await staff.page.fill('[name=reason]', '部署名の変更');
    await staff.page.fill('[name=department]', '経理課　青山様');
    await staff.press('内容を確かめる');
    await staff.press('この内容で発行する');
    await staff.page.waitForURL(/documents\/[0-9a-f-]{36}$/);
    await staff.see('理由：部署名の変更');

    await staff.press('返還請求書を作る');
    await staff.page.fill('[name=reason]', '箱をお届けできなかったため');
    await staff.page.fill('[name=line-0-description]', '');
    await staff.page.fill('[name=line-0-unitPrice]', '');
    await staff.page.fill('[name=line-1-unitPrice]', '5401');
    await staff.press('内容を確かめる');
    await staff.see('この税率で返せる残りは10,800円です');
    await staff.page.fill('[name=line-1-unitPrice]', '5400');
    await staff.press('内容を確かめる');
    await staff.press('この内容で発行する');
    await staff.page.waitForURL(/documents\/[0-9a-f-]{36}$/);
    expect(await numberOn(staff)).toMatch(/^返還請求書 C/);
    await staff.picture('document-credit');
    expect(staff.faults).toEqual([]);
  });

  it('are issued for a company found by its reading, and stand among its own documents and in its story', async () => {
    const clerk = await arrive('phone');
    await comeAsClerk(clerk, somebody().email);
    const name = `ゆうびん社${Date.now() % 100_000}`;
    await enterCompany(clerk, {
      ...{ name: `株式会社${name}`, kana: 'ユウビンシヤ', registrationNumber: 'T9999999999999' },
      ...{ postalCode: '085-0015', address: '釧路市北大通1-1', employees: '12' },
      ...{ department: '総務部', contactName: '高橋 誠' },
    });
    await clerk.see('法人会員のお申し込み内容の確認');
    const home = /\/doto\/company\/[0-9a-f-]{36}/.exec(clerk.page.url())![0];

    const staff = await arrive('desktop');
    await signInAtDesk(staff);
    await staff.go(`${list}/new?kind=invoice`);
    await staff.page.fill('[name=q]', 'どこにもない');
    await staff.press('会社を探す');
    await staff.see('当てはまる会社はありません');
    await staff.page.fill('[name=q]', 'ゆうびん');
    await staff.press('会社を探す');
    await staff.see(`株式会社${name}`);
    await staff.picture('document-company-found');
    await staff.press(`株式会社${name}`);
    await staff.see('会社の書類の一覧にも載ります');
    expect(await staff.page.inputValue('[name=address]')).toBe('〒085-0015 北海道釧路市北大通1-1');
    await staff.page.fill('[name=bankAccount]', 'みちのひがし銀行 普通 0001234');
    await staff.page.fill('[name=line-0-description]', '講習会');
    await staff.page.fill('[name=line-0-unitPrice]', '55000');
    await staff.page.fill('[name=counterpartyNumber]', 'T7123456789013');
    await staff.press('内容を確かめる');
    await staff.see('登録番号の検査用数字が合いません');
    await staff.page.fill('[name=counterpartyNumber]', 'T9999999999999');
    await staff.press('内容を確かめる');
    await staff.picture('document-company-look');
    await staff.press('この内容で発行する');
    await staff.page.waitForURL(/documents\/[0-9a-f-]{36}$/);
    const number = (await numberOn(staff)).split(' ')[1]!;
    await staff.press('この会社の画面へ');
    await staff.see(`事務局が請求書 ${number} を発行`);
    await staff.picture('document-company-desk');

    await clerk.go(`${home}/papers`);
    await clerk.see(number);
    await clerk.picture('document-company-own');

    // Paid at the counter in two parts, and the clerk has the receipt the moment the second one is written down.
    await staff.go(`${list}?counterparty=${encodeURIComponent(name)}`);
    await staff.press(`株式会社${name}`);
    await staff.see('未入金 55,000円');
    await staff.press('現金・振込の入金を記録する');
    await staff.page.waitForURL(/\/payment$/);
    await staff.page.fill('[name=amount]', '５５，００１');
    await staff.page.selectOption('[name=means]', 'cash');
    await staff.press('この入金を記録する');
    await staff.see('未入金（55,000円）までで入力してください');
    await staff.page.fill('[name=amount]', '20000');
    await staff.picture('document-payment');
    await staff.press('この入金を記録する');
    await staff.see('未入金 35,000円');
    await staff.press('現金・振込の入金を記録する');
    await staff.page.waitForURL(/\/payment$/);
    await staff.page.selectOption('[name=means]', 'bank_transfer');
    await staff.page.fill('[name=note]', '通帳で確認');
    await staff.press('この入金を記録する');
    await staff.see('すべて入金');
    await staff.picture('document-paid');
    await staff.page.getByRole('link', { name: /^領収書 R/ }).click();
    await staff.see('お渡し用を出す（PDF）');
    await staff.picture('document-receipt');
    await clerk.go(`${home}/papers`);
    await clerk.see('領収書');
    await clerk.picture('document-company-receipt');
    const receipt = await clerk.page.getByRole('link', { name: '領収書（PDF）' }).getAttribute('href');
    const receipted = await textOfPdf(clerk, receipt!);
    for (const words of ['領収書', `株式会社${name}御中`, '¥55,000-', '講習会', number])
      expect(receipted).toContain(words);

    // A payment that was none is taken back with its reason, and the receipt is void.
    await staff.page.goBack();
    await staff.page.getByRole('link', { name: /銀行振込35,000円の入金を取り消す/ }).click();
    await staff.see('は無効になります');
    await staff.page.fill('[name=reason]', '別の請求書への入金でした');
    await staff.press('入金の記録を取り消す');
    await staff.see('未入金 35,000円');
    await staff.see('別の請求書への入金でした');
    await staff.picture('document-taken-back');
    await clerk.go(`${home}/papers`);
    await clerk.see(number);
    expect(await clerk.page.getByRole('link', { name: '領収書（PDF）' }).count()).toBe(0);
    const address = await clerk.page.getByRole('link', { name: '請求書（PDF）' }).getAttribute('href');
    const paper = await textOfPdf(clerk, address!);
    for (const words of [`株式会社${name}御中`, '総務部高橋誠様', '釧路市北大通1-1', '55,000'])
      expect(paper).toContain(words);
    for (const { faults } of [staff, clerk]) expect(faults).toEqual([]);
  });

  it('are issued by settings that the desk changes: what was issued stays, and each change is kept', async () => {
    const staff = await arrive('desktop');
    await signInAtDesk(staff);
    const colleague = await arrive('phone', false);
    await signInAtDesk(colleague);
    for (const each of [staff, colleague]) await each.go('/doto/desk/settings/invoicing');
    const account = staff.page.locator('input[name=bankAccount]');
    const printed = await account.inputValue();
    await staff.page.fill('input[name=renewalDays]', '２００');
    await staff.page.fill('input[name=quoteDays]', 'ひと月');
    await staff.press('この内容で保存する');
    await staff.see('日数は1から180までの数字で入力してください');
    await staff.see('日数は1から365までの数字で入力してください');
    await staff.page.fill('input[name=quoteDays]', '30');
    await staff.page.fill('input[name=renewalDays]', '６０日');
    await account.fill(`${printed} トットコム`);
    await staff.press('この内容で保存する');
    await staff.see('保存しました。これから発行する');
    await staff.see('tamura@example.jp');
    await staff.see(`→ ${printed} トットコム`);
    await staff.page.getByText('貼らない（営業に関しない受取書）').first().click();
    await staff.press('収入印紙の扱いを保存する');
    await staff.see('課税額に達したら貼る → 貼らない');
    await staff.picture('invoicing-settings');
    await account.fill(printed);
    await staff.press('この内容で保存する');
    await staff.see(`${printed} トットコム → ${printed}`);
    await staff.page.getByText('課税額に達したら貼る').first().click();
    await staff.press('収入印紙の扱いを保存する');
    await staff.see('貼らない（営業に関しない受取書） → 課税額に達したら貼る');

    // Whoever had the page open before changes nothing, however often they press, until they open it again; without scripts too.
    const days = colleague.page.locator('input[name=quoteDays]');
    const before = await days.inputValue();
    await days.fill('14');
    const press = async (): Promise<void> => {
      const answered = colleague.page.waitForResponse((answer) => answer.request().method() === 'POST');
      await colleague.press('この内容で保存する');
      await answered;
      await colleague.see('ほかの担当者が先にこの設定を変更しました');
    };
    await press();
    await press();
    await colleague.picture('invoicing-overtaken');
    await colleague.go('/doto/desk/settings/invoicing');
    expect(await days.inputValue()).toBe(before);
    for (const { faults } of [staff, colleague]) expect(faults).toEqual([]);
  });

  it('are found by counterparty, amount and day, and taken along in one file', async () => {
    const staff = await arrive('phone');
    await signInAtDesk(staff);
    await staff.go(`${list}?counterparty=${encodeURIComponent(company)}`);
    expect(await staff.page.locator('a[href*="/desk/documents/"]', { hasText: company }).count()).toBe(4);
    await staff.picture('documents');
    await staff.page.fill('[name=least]', '１０，８００');
    await staff.page.fill('[name=most]', '10800');
    await staff.press('探す');
    await staff.page.waitForURL(/most=10800/);
    const found = staff.page.locator('a[href*="/desk/documents/"]', { hasText: company });
    await found.nth(1).waitFor({ state: 'detached' });
    expect(await found.count()).toBe(1);
    await staff.press('書類が書き換えられていないか検査する');
    await staff.see('すべてが発行したときのままです');
    await staff.page.goBack();
    const zip = await staff.page.getByRole('link', { name: /まとめて保存/ }).getAttribute('href');
    // Every paper of the community is drawn for it, those of other journeys too.
    const file = await staff.context.request.get(new URL(zip!, stack().web).href, { timeout: 180_000 });
    expect(file.headers()['content-type']).toBe('application/zip');
    expect((await file.body()).subarray(0, 2).toString()).toBe('PK');
  });
});

/** The heading of an issued document; the address may change before the page does. */
const numberOn = async (staff: Visitor): Promise<string> =>
  await staff.page.locator('h1', { hasText: / [QIC]\d{4}-\d{6}/ }).innerText();
