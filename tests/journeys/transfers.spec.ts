import { kanaOf, statement } from './bank-statement.ts';
import { ACCOUNTANT, giveBothProofs, signInAtDesk } from './desk-staff.ts';
import { registerBankAccount } from './register-bank-account.ts';
import { useBrowser, type Visitor } from './visitor.ts';

jest.setTimeout(240_000);

const arrive = useBrowser();
const transfers = '/doto/desk/transfers';

/** Each run has an account and companies of its own, so that it may be repeated on one stack. */
const run = Date.now() % 1_000_000;
const number = `0${String(run).padStart(6, '0')}`;
const { kana, half } = kanaOf(run);

const company = `有限会社あかんべかりー${kana}`;

async function invoiced(staff: Visitor, name: string, amount: string): Promise<void> {
  await staff.go('/doto/desk/documents/new?kind=invoice');
  await staff.page.fill('[name=name]', name);
  await staff.page.fill('[name=line-0-description]', '法人ベーシック会費');
  await staff.page.fill('[name=line-0-unitPrice]', amount);
  await staff.page.selectOption('[name=stream]', 'membership_corporate');
  await staff.page.fill('[name=bankAccount]', 'みちのひがし銀行 普通');
  await staff.press('内容を確かめる');
  await staff.press('この内容で発行する');
  await staff.page.waitForURL(/documents\/[0-9a-f-]{36}$/);
}

/** The secretariat brings the bank's list and settles invoices with it, a fee of the bank included. */
describe('bank transfers', () => {
  const day = new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10).replaceAll('-', '/');
  const movements = [
    { day, amount: 131_560, payer: `ﾕ)ｱｶﾝﾍﾞ-ｶﾘ-${half}` },
    { day, amount: -20_000, payer: 'ﾃﾞﾝｷﾀﾞｲ' },
    { day, amount: 55_000, payer: `ｶ)ﾄﾞﾂﾄｶﾌｴ${half}` },
    { day, amount: 7_000, payer: 'ﾔﾏﾀﾞ ﾊﾅｺ' },
  ];

  /** Ten thousand rows in all, and longer than any other form of the site. */
  const outgoing = Array.from({ length: 9_999 }, (_none, at) => ({
    ...{ day, amount: -1, payer: `ﾌﾘｺﾐﾃｽｳﾘﾖｳ ${String(at).padStart(100, '0')}` },
  }));

  it('are brought in, matched, taken back and set aside, each act saying what was booked', async () => {
    const staff = await arrive('desktop');
    await signInAtDesk(staff);
    await invoiced(staff, company, '132000');
    await invoiced(staff, `株式会社ドットカフェ${kana}`, '55000');

    await staff.go('/doto/desk/money');
    await staff.press('入金の消込');
    await staff.page.waitForURL(/desk\/transfers$/);
    await registerBankAccount(staff, {
      ...{ name: `みちのひがし銀行 ${run}`, bankCode: '０００９', branchCode: '1', number },
    });
    await staff.see('支店コードは3桁');
    await staff.page.fill('[name=branchCode]', '101');
    await staff.press('口座を登録する');
    await staff.see('口座を登録しました');

    const bring = async (name: string, buffer: Buffer): Promise<void> => {
      await staff.page.selectOption('[name=accountId]', {
        label: `みちのひがし銀行 ${run} ${number}`,
      });
      await staff.page.setInputFiles('[name=file]', { name, mimeType: 'text/plain', buffer });
      await staff.press('取り込む');
    };
    const otherBank = '取引日,入出金(円),取引後残高(円),入出金内容\r\n20260101,1,1,x';
    await bring('other.csv', Buffer.from(otherBank));
    await staff.see('このファイルの見出しは別の銀行（銀行コード 0036）のものです');
    await bring('broken.csv', statement([movements[0]!, { ...movements[1]!, day: '2026/13/32' }]));
    await staff.see('3行目の日付が読めないか、実在しない日です');
    await bring('formula.csv', statement([{ ...movements[0]!, payer: '=1+1' }]));
    await staff.see('2行目の4列目が「=」で始まっています');
    const long = statement([...movements, ...outgoing]);
    await bring('cut.csv', long.subarray(0, -3));
    await staff.see('ファイルが10004行目の途中で終わっています');
    await staff.picture('transfers-refused');
    await bring('meisai.csv', long);
    await staff.see('まだ何も記帳していません');
    await staff.see('新しい入金 3件');
    await staff.see('出金 10,000件は取り込みません');
    await staff.see('131,560円');
    await staff.picture('transfers-proposed');

    const short = staff.page.locator('li', { hasText: `ﾕ)ｱｶﾝﾍﾞ-ｶﾘ-${half}` }).first();
    expect(await short.innerText()).toContain('440円不足');
    await short.getByRole('button', { name: '不足分を支払手数料にして消し込む' }).click();
    await staff.see('消し込み、入金を記帳しました');
    await staff.page.getByRole('button', { name: /一致した\d+件をまとめて消し込む/ }).click();
    await staff.page.getByText(/^\d+件を消し込み、入金を記帳しました/).waitFor();

    const strange = () => staff.page.locator('li', { hasText: 'ﾔﾏﾀﾞ ﾊﾅｺ' }).first();
    expect(await strange().innerText()).toContain('当てはまる請求書・お申し込みが見つかりません');
    await strange().getByText('請求書・お申し込みの入金ではない').click();
    await strange().getByRole('button', { name: '返金する（預り金）' }).click();
    await staff.see('預り金として記帳しました');
    await strange().getByRole('button', { name: '取り消す' }).click();
    await staff.see('取り消しました');
    await strange().getByText('請求書・お申し込みの入金ではない').click();
    await strange().getByRole('button', { name: '当会の請求と無関係' }).click();
    await staff.see('記帳はしていません');
    await staff.picture('transfers-decided');

    await bring('meisai.csv', long);
    await staff.see('取り込み済み 3件');
    expect(staff.faults).toEqual([]);
  });

  it('are matched by hand: invoices are found by reading, ticked, and shown before they are booked', async () => {
    const staff = await arrive('phone');
    await signInAtDesk(staff);
    await staff.go(transfers);
    const taken = staff.page.locator('li', { hasText: `ﾕ)ｱｶﾝﾍﾞ-ｶﾘ-${half}` }).first();
    await taken.getByRole('button', { name: '取り消す' }).click();
    await staff.see('取り消しました');
    await taken.getByRole('link', { name: '請求書・お申し込みを自分で選ぶ' }).click();
    await staff.page.fill('[name=search]', `ｱｶﾝﾍﾞｶﾘ${half}`);
    await staff.press('探す・選んだ請求書で計算する');
    await staff.see(company);
    await staff.page.locator('[name=invoice]').first().check();
    await staff.press('探す・選んだ請求書で計算する');
    await staff.see('440円不足');
    await staff.picture('transfer-by-hand');
    await staff.press('不足分を売上値引にして消し込む');
    await staff.page.waitForURL(/desk\/transfers$/);
    await staff.picture('transfers-phone');
    expect(staff.faults).toEqual([]);
  });

  it('what has to be given back is repaid by two people: one writes it down, another approves it', async () => {
    const staff = await arrive('phone');
    await signInAtDesk(staff);
    await staff.go(transfers);
    const strange = () => staff.page.locator('li', { hasText: 'ﾔﾏﾀﾞ ﾊﾅｺ' }).first();
    await strange().getByRole('button', { name: '取り消す' }).click();
    await staff.see('取り消しました');
    await strange().getByText('請求書・お申し込みの入金ではない').click();
    await strange().getByRole('button', { name: '返金する（預り金）' }).click();
    await staff.see('預り金として記帳しました');
    await staff.press('預り金（返金・充当）');
    await staff.page.waitForURL(/desk\/held$/);
    await staff.see('7,000円');
    await staff.picture('held-phone');
    await strange().getByRole('link', { name: '返金する・請求書に充てる' }).click();
    await staff.page.waitForURL(/desk\/held\/[0-9a-f-]{36}$/);
    await staff.page.fill('[name=day]', day.replaceAll('/', '-'));
    await staff.page.fill('[name=bank]', '北大通信用金庫 本店');
    await staff.page.fill('[name=accountTail]', '12');
    await staff.press('返金を記録して承認を頼む');
    await staff.see('口座番号の下4桁を入力してください');
    await staff.picture('held-item-phone');
    await staff.page.fill('[name=accountTail]', '１２３４');
    await staff.press('返金を記録して承認を頼む');
    await staff.page.waitForURL(/desk\/held$/);
    await staff.see('あなたが記録した返金です');
    expect(await strange().getByRole('button', { name: '承認して記帳する' }).count()).toBe(0);

    const colleague = await arrive('desktop');
    await giveBothProofs(colleague, ACCOUNTANT);
    await colleague.go('/doto/desk/held');
    const asked = colleague.page.locator('li', { hasText: 'ﾔﾏﾀﾞ ﾊﾅｺ' }).first();
    await colleague.picture('held-asked');
    await asked.getByRole('button', { name: '承認して記帳する' }).click();
    await colleague.see('返金を承認し、記帳しました');
    await asked.getByRole('button', { name: '承認して記帳する' }).waitFor({ state: 'detached' });
    await colleague.picture('held-repaid');
    await staff.go(transfers);
    await strange().getByRole('button', { name: '取り消す' }).click();
    await staff.see('7,000円は、すでに返金・充当されたか');
    for (const { faults } of [staff, colleague]) expect(faults).toEqual([]);
  });
});
