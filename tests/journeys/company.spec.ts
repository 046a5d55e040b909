import { comeAsClerk, enterCompany } from './come-as-clerk.ts';
import { signInAtDesk } from './desk-staff.ts';
import { linkIn } from './mailbox.ts';
import { CARDS, enterCard, textOfPdf } from './paying.ts';
import { lookInto } from './stack-database.ts';
import { somebody, useBrowser, type Visitor } from './visitor.ts';

jest.setTimeout(240_000);

const arrive = useBrowser();

let companies = 0;
/** A company that never was, with a name no other test uses. */
function someCompany(changes: Record<string, string> = {}) {
  companies += 1;
  const letter = 'アイウエオカキクケコ'[companies] ?? 'ン';
  return {
    name: `㈱ためし${letter}カフェ`,
    kana: `ためし${letter}ｶﾌｪ`,
    registrationNumber: 'Ｔ９９９９９９９９９９９９９',
    postalCode: '０８５−００１５',
    address: '釧路市北大通',
    employees: '１２名',
    department: '総務部',
    contactName: '高橋 誠',
    ...changes,
  };
}

async function payForCompany(clerk: Visitor): Promise<void> {
  await clerk.see('法人会員のお申し込み内容の確認');
  await clerk.press('法人会員に申し込む（有料）');
  await enterCard(clerk, CARDS.pays);
  await clerk.page.waitForURL(/company\/[0-9a-f-]+\/checkout\//);
  await clerk.see('お支払いを確認しました');
}

/** A company: its clerk compares, enters it, pays by card and takes the receipt; the secretariat approves where it must. */
describe('a company becomes a member', () => {
  it('is shown prices by its size, entered by a clerk who is no member, and pays by card', async () => {
    const clerk = await arrive('desktop');
    const { page } = clerk;
    const email = somebody().email;
    await clerk.go('/doto/company');
    await page.fill('input[name=employees]', '３名');
    await clerk.press('会費を計算する');
    await clerk.see('1〜5名の会費を表示しています');
    expect(await clerk.reads()).toContain('132,000円（基準の会費）× 60% ＝ 79,200円');
    await clerk.press('月払い');
    await clerk.see('6,600円');
    await clerk.picture('company-plans');

    await comeAsClerk(clerk, email);
    const company = someCompany();
    await enterCompany(clerk, { ...company, registrationNumber: 'T9999999999998' });
    await clerk.see('登録番号の検査用数字が合いません');
    expect(await page.inputValue('input[name=name]')).toMatch(/㈱ためし/);
    await clerk.picture('company-form');
    await enterCompany(clerk, company);
    await clerk.see('法人会員のお申し込み内容の確認');
    const shown = await clerk.reads();
    for (const words of ['株式会社ためしイカフェ', '132,000円', '12,000円', '自動更新'])
      expect(shown).toContain(words);
    expect(await page.locator('[data-legal]').count()).toBe(6);
    await clerk.picture('company-order');
    await payForCompany(clerk);
    await clerk.mail.next(email, /「法人ベーシック」のご利用を開始しました/);
    await clerk.press('会社のページへ');
    await clerk.page.waitForURL(/company\/[0-9a-f-]+$/);
    await clerk.see('有効');
    await clerk.picture('company-page');
    const home = page.url();
    await clerk.press('カードを変更する');
    await enterCard(clerk, CARDS.other);
    await clerk.page.waitForURL(/company\/[0-9a-f-]+\/card\//);
    await clerk.see('カードを変更しました');
    await clerk.open(home);
    await clerk.see('Mastercard');
    const address = await page.locator('a[href*="/files/"]').first().getAttribute('href');
    const receipt = await textOfPdf(clerk, address ?? '');
    for (const words of ['株式会社ためしイカフェ', '御中', '132,000', '12,000'])
      expect(receipt).toContain(words);

    await clerk.press('連絡先を変更する');
    await page.waitForURL(/company\/[0-9a-f-]+\/contact$/);
    await page.fill('input[name=contactName]', '佐藤 花');
    await clerk.press('この内容に変更する');
    await clerk.see('佐藤 花');

    await clerk.press('登録内容を変更する');
    await page.waitForURL(/company\/[0-9a-f-]+\/profile$/);
    await page.fill('input[name=registrationNumber]', 'T9999999999998');
    await clerk.press('この内容に変更する');
    await clerk.see('登録番号の検査用数字が合いません');
    await page.fill('input[name=registrationNumber]', 'Ｔ９９９９９９９９９９９９９');
    await page.fill('input[name=address]', '釧路市黒金町');
    await page.fill('input[name=employees]', '２１名');
    await clerk.press('この内容に変更する');
    await clerk.see('次回の更新から会費が変わります');
    const reckoned = await clerk.reads();
    expect(reckoned).toContain('132,000円（基準の会費）× 100% ＝ 132,000円');
    expect(reckoned).toContain('132,000円（基準の会費）× 150% ＝ 198,000円');
    await clerk.picture('company-fee-by-size');
    await clerk.press('会費を確認し、この内容に変更する');
    await page.waitForURL(/company\/[0-9a-f-]+$/);
    await clerk.see('釧路市黒金町');
    await clerk.see('次回の更新からの会費');
    await clerk.picture('company-page-fee');

    await clerk.press('プランを変更する');
    await page.waitForURL(/\/company\?for=/);
    await clerk.press('法人スタンダードに申し込む');
    await clerk.see('プラン変更の確認');
    expect(await clerk.reads()).toContain('330,000円（基準の会費）× 150% ＝ 495,000円');
    expect(await page.locator('[data-legal]').count()).toBe(6);
    await clerk.picture('company-change');
    await clerk.press('この内容で変更し、支払う');
    await page.waitForURL(/company\/[0-9a-f-]+\/change\/[0-9a-f-]+/);
    await clerk.see('プランを変更しました');
    await clerk.picture('company-changed');
    await clerk.mail.next(email, /「法人スタンダード」に変わりました/);
    await clerk.press('会社のページへ');
    await page.waitForURL(/company\/[0-9a-f-]+$/);
    await clerk.see('495,000円');
    expect(await clerk.reads()).not.toContain('次回の更新からの会費');

    await clerk.press('解約する');
    await clerk.see('法人会員の解約');
    await clerk.picture('company-cancel');
    await clerk.press('解約を確定する');
    await clerk.see('解約を取り消す');
    await clerk.see('2027年');
    await clerk.mail.next(email, /「法人スタンダード」の解約を承りました/);
    await clerk.press('解約を取り消す');
    await clerk.see('次のお支払い');

    const stranger = await arrive('phone');
    await stranger.joinFree(somebody());
    const foreign = await stranger.page.goto(page.url());
    expect(foreign?.status()).toBe(404);
    const paper = await stranger.page.request.get(new URL(address ?? '', page.url()).href);
    expect(paper.status()).toBe(404);
    for (const { faults } of [clerk, stranger]) expect(faults).toEqual([]);
  });

  it('waits for the secretariat where the plan says so, on a phone, and is told by mail', async () => {
    const clerk = await arrive('phone');
    const email = somebody().email;
    await comeAsClerk(clerk, email, '法人パートナーに申し込む');
    const company = someCompany();
    await enterCompany(clerk, company);
    await clerk.see('このプランは事務局の承認が必要です');
    await clerk.press('承認を申請する');
    await clerk.see('申請を受け付けました');
    await clerk.picture('company-waits');

    const staff = await arrive('desktop');
    await signInAtDesk(staff);
    await staff.go('/doto/desk/companies?waiting=1');
    await staff.page.fill('input[name=q]', company.name.replace('㈱', ''));
    await staff.press('検索');
    await staff.picture('desk-companies');
    await staff.press(company.name.replace('㈱', '株式会社'));
    await staff.page.waitForURL(/desk\/companies\/[0-9a-f-]+$/);
    await staff.see('承認待ち');
    await staff.picture('desk-company');
    await staff.press('承認する');
    await staff.see('判断を記録し、会社へメールで知らせました');

    const until = new Date(Date.now() + 200 * 86_400_000).toISOString().slice(0, 10);
    const propose = async (amount: string): Promise<void> => {
      const box = staff.page.locator('details').filter({ hasText: '個別の会費を提案する' });
      await box.evaluate((details) => details.setAttribute('open', ''));
      await box.locator('input[name=amount]').fill(amount);
      await box.locator('select[name=offer]').selectOption('corp_partner/year');
      await box.locator('input[name=validUntil]').fill(until);
      await box.locator('textarea[name=why]').fill('地域の共同事業のため');
      await box.locator('button[value=price]').click();
    };
    await propose('1,990,000');
    await staff.see('金額は99,000円から989,999円まで');
    await propose('880,000円');
    await staff.see('ほかの担当者の承認を待っています');
    await staff.press('承認する');
    await staff.see('ご自分の提案は承認できません');
    await lookInto(
      `update membership.company_price set proposed_by = 'colleague@example.jp' where state = 'proposed'`,
    );
    await staff.reload();
    await staff.picture('desk-company-price');
    await staff.press('承認する');
    await staff.see('承認しました。会社にメールでお知らせしました');
    await clerk.mail.next(email, /「法人パートナー」の会費についてのお取り決め/);

    const letter = await clerk.mail.next(email, /「法人パートナー」のお申し込みを承りました/);
    await clerk.open(linkIn(letter));
    await clerk.see('貴社とのお取り決めの会費');
    await clerk.picture('company-agreed-order');
    await payForCompany(clerk);
    await staff.reload();
    await staff.see('880,000円');
    await staff.page.locator('a[href*="/refund/"]').click();
    await staff.see('会社のページへ戻る');
    await staff.see('返金と同時に法人会員の特典を閉じます');
    await staff.page.locator('input[value=end_now]').check();
    await staff.page.fill('textarea[name=reason]', 'お申し込みの誤り');
    await staff.page.fill('input[name=typedAmount]', '880000');
    await staff.press('880,000円を返金する');
    await staff.page.waitForURL(/desk\/companies\/[0-9a-f-]+\?refunded=/);
    await staff.see('返金しました');
    for (const { faults } of [clerk, staff]) expect(faults).toEqual([]);
  });

  it('is acted for by several people, invited by mail, removed, and never by nobody', async () => {
    const clerk = await arrive('desktop');
    const { page } = clerk;
    const email = somebody().email;
    await comeAsClerk(clerk, email);
    const company = someCompany();
    await enterCompany(clerk, company);
    await clerk.see('法人会員のお申し込み内容の確認');
    const home = new URL(page.url()).pathname.replace(/\/order$/, '');
    await clerk.go(`${home}/admins`);
    await clerk.see('最後の管理者は外せません');
    const second = somebody().email;
    const inviteAnother = async (address: string): Promise<string> => {
      await page.fill('input[name=email]', address);
      await clerk.press('招待を送る');
      await clerk.see('招待を送りました');
      return linkIn(await clerk.mail.next(address, /の管理者への招待/));
    };
    const link = await inviteAnother(second);
    await clerk.see('承諾待ち');
    await clerk.picture('company-admins');
    await clerk.press('送り直す');
    await clerk.see('たった今お送りしました');

    const stranger = await arrive('phone');
    await stranger.joinFree(somebody());
    await stranger.open(link);
    await stranger.see('別のメールアドレスでログインしています');
    await stranger.picture('company-invite-another');

    const colleague = await arrive('phone');
    await colleague.open(link);
    await colleague.see(`${company.name.replace('㈱', '株式会社')} の管理者への招待`);
    await colleague.picture('company-invite');
    await colleague.press('メールアドレスを確認して進む');
    await colleague.page.waitForURL(/join/);
    await colleague.page.fill('input[name=email]', second);
    await colleague.mail.skip(second);
    await colleague.press('確認メールを送る');
    await colleague.page.waitForURL(/join\/sent/);
    const proof = linkIn(await colleague.mail.next(second));
    await colleague.open(proof);
    await colleague.press('登録をつづける');
    await colleague.page.waitForURL(/company\/invite/);
    await colleague.press('管理者になる');
    await colleague.page.waitForURL(/company\/[0-9a-f-]+$/);
    await clerk.mail.next(email, /の管理者が加わりました/);
    await colleague.open(link);
    await colleague.see('あなたは、この会社の管理者です');
    await stranger.open(link);
    await stranger.see('この招待は、すでに使われています');

    await colleague.go(`${home}/billing`);
    await colleague.page.fill('input[name=contactName]', '鈴木 恵');
    await colleague.page.fill('input[name=contactEmail]', 'keiri@example.jp');
    await colleague.press('この内容に変更する');
    await colleague.page.waitForURL(/company\/[0-9a-f-]+$/);
    await colleague.see('keiri@example.jp');
    await colleague.picture('company-profile-phone');

    await clerk.go(`${home}/admins`);
    await page.locator('summary').filter({ hasText: '外す' }).click();
    await clerk.picture('company-admin-removal');
    await clerk.press('管理者から外す');
    await clerk.see('管理者から外し、メールで知らせました');
    await clerk.mail.next(second, /の管理者から外れました/);
    const shut = await colleague.page.goto(new URL(home, page.url()).href);
    expect(shut?.status()).toBe(404);

    const staff = await arrive('desktop');
    await signInAtDesk(staff);
    await staff.go(home.replace('/company/', '/desk/companies/'));
    await staff.see('鈴木 恵');
    await staff.page.locator('summary').filter({ hasText: '管理者を招待する' }).click();
    await staff.page.fill('input[name=email]', second);
    await staff.press('招待を送る');
    await staff.see('招待を送りました');
    await staff.see('招待中');
    await staff.picture('desk-company-people');
    await staff.press('取り消す');
    await staff.see('招待を取り消しました');
    await staff.page.locator('a[href$="/profile"]').click();
    await staff.page.waitForURL(/\/profile$/);
    await staff.see('会社の登録内容の変更');
    await staff.page.fill('input[name=registrationNumber]', 'T9999999999998');
    await staff.page.fill('input[name=address]', '釧路市黒金町');
    await staff.page.fill('textarea[name=reason]', 'お電話での移転のご連絡');
    await staff.press('この内容に変更する');
    await staff.see('登録番号の検査用数字が合いません');
    await staff.picture('desk-company-profile');
    await staff.page.fill('input[name=registrationNumber]', 'Ｔ９９９９９９９９９９９９９');
    await staff.press('この内容に変更する');
    await staff.see('登録内容を変更し、会社へメールで知らせました');
    await staff.see('お電話での移転のご連絡');
    for (const { faults } of [clerk, colleague, stranger, staff]) expect(faults).toEqual([]);
  });
});
