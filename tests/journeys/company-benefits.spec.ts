import { comeAsClerk, enterCompany } from './come-as-clerk.ts';
import { signInAtDesk } from './desk-staff.ts';
import { CARDS, enterCard, textOfPdf } from './paying.ts';
import { somebody, useBrowser, type Visitor } from './visitor.ts';

jest.setTimeout(240_000);

const arrive = useBrowser();
const name = 'のばら製菓';

/** A company that pays for 法人ベーシック; answers with its page's address. */
async function joined(clerk: Visitor, email: string): Promise<string> {
  const { page } = clerk;
  await clerk.go('/doto/company');
  await clerk.see('求人の掲載');
  expect(await clerk.reads()).toContain('交流会の参加枠 年2席');
  await clerk.picture('benefits-plans');
  await comeAsClerk(clerk, email);
  await enterCompany(clerk, {
    ...{ name: `㈱${name}`, kana: 'ノバラセイカ', postalCode: '085-0015', address: '釧路市北大通' },
    ...{ employees: '12', department: '総務部', contactName: '高橋 誠' },
  });
  await clerk.see('法人会員のお申し込み内容の確認');
  expect(await clerk.reads()).toContain('求人の掲載（年1件）、交流会の参加枠（年2席）');
  await clerk.press('法人会員に申し込む（有料）');
  await enterCard(clerk, CARDS.pays);
  await page.waitForURL(/company\/[0-9a-f-]+\/checkout\//);
  await clerk.see('お支払いを確認しました');
  await clerk.press('会社のページへ');
  await page.waitForURL(/company\/[0-9a-f-]+$/);
  return page.url();
}

async function record(staff: Visitor, kind: string, amount: string, usedFor: string): Promise<void> {
  const { page } = staff;
  await page.selectOption('#field-kind', { value: kind });
  await page.fill('#field-amount', amount);
  await page.fill('#field-usedFor', usedFor);
  await staff.press('記録する');
}

describe('a company uses what its plan gives by number', () => {
  it('sees what is left; the desk writes down, takes back and grants more; a mail tells when nothing is left', async () => {
    const clerk = await arrive('phone');
    const email = somebody().email;
    const home = await joined(clerk, email);
    await clerk.press('特典のご利用状況を見る');
    await clerk.see('あと2席');
    await clerk.see('まだご利用の記録はありません');

    const staff = await arrive('desktop');
    await signInAtDesk(staff);
    await staff.go('/doto/desk/companies');
    await staff.press(`株式会社${name}`);
    await staff.page.waitForURL(/desk\/companies\/[0-9a-f-]+$/);
    await staff.see('特典の利用');
    await staff.picture('benefits-desk-company');
    await staff.press('記録・追加枠');
    await staff.page.waitForURL(/benefits$/);
    await record(staff, 'tickets_gathering', '3', '道東マッチングナイト東京');
    await staff.see('利用枠の残りが足りません');
    expect(await staff.page.inputValue('#field-usedFor')).toBe('道東マッチングナイト東京');
    await record(staff, 'tickets_gathering', '2', '道東マッチングナイト東京');
    await staff.see('利用を記録しました');
    await clerk.mail.next(email, /「交流会の参加枠」の利用枠をすべてご利用いただきました/);
    await staff.page.selectOption('#field-granted-kind', { value: 'support_hours' });
    await staff.page.fill('#field-granted-amount', '１．２５');
    await staff.page.fill('#field-granted-reason', 'ご入会のお礼');
    await staff.press('追加枠を渡す');
    await staff.see('追加枠を渡しました');
    await record(staff, 'support_hours', '0.75', '採用計画のご相談');
    await staff.see('採用計画のご相談');
    await staff.picture('benefits-desk');
    await staff.page.locator('li', { hasText: '道東マッチングナイト東京' }).locator('summary').click();
    await staff.page
      .locator('li', { hasText: '道東マッチングナイト東京' })
      .locator('input[name=reason]')
      .fill('開催の中止');
    await staff.press('取り消して利用枠を戻す');
    await staff.see('取り消し、利用枠を戻しました');
    await staff.see('開催の中止');

    await clerk.open(`${home}/benefits`);
    const shown = await clerk.reads();
    for (const words of ['あと2席', 'あと0.5時間', '採用計画のご相談', '開催の中止', 'ご入会のお礼'])
      expect(shown).toContain(words);
    expect(shown).not.toContain('tamura@');
    const address = await clerk.page.locator('a[href*="/reports/"]').first().getAttribute('href');
    const report = (await textOfPdf(clerk, address ?? '')).replace(/\s/g, '');
    for (const words of [
      'ご利用実績報告書',
      '株式会社のばら製菓御中',
      '132,000円',
      '採用計画のご相談',
      '0.75時間',
    ])
      expect(report).toContain(words);
    expect(report).not.toContain('マッチングナイト');
    await clerk.picture('benefits-company');
    await clerk.open(`${home.replace('/doto/', '/en/doto/')}/benefits`);
    await clerk.picture('benefits-company-en');

    const stranger = await arrive('phone');
    await stranger.joinFree(somebody());
    expect((await stranger.page.goto(`${home}/benefits`))?.status()).toBe(404);
    const paper = await stranger.page.request.get(new URL(address ?? '', home).href);
    expect(paper.status()).toBe(404);
    for (const { faults } of [clerk, staff, stranger]) expect(faults).toEqual([]);
  });
});
