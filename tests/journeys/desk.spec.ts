import { giveBothProofs } from './desk-staff.ts';
import { faultsOnBothSizes } from './page-faults.ts';
import { payByCard } from './paying.ts';
import { stack, somebody, useBrowser, type Visitor } from './visitor.ts';

jest.setTimeout(240_000);

const arrive = useBrowser();

/** The secretariat: in by two proofs, then members, money and a refund. */
describe('the desk', () => {
  const paying = somebody({
    familyName: '髙嶋',
    givenName: '志乃',
    familyKana: 'たかしま',
    givenKana: 'しの',
  });
  let state: Awaited<ReturnType<Visitor['context']['storageState']>>;

  beforeAll(async () => {
    const fan = await arrive();
    await fan.joinFree(paying);
    await payByCard(fan);
    const staff = await arrive('desktop');
    await giveBothProofs(staff);
    state = await staff.context.storageState();
  }, 240_000);

  async function atDesk(): Promise<Visitor> {
    const staff = await arrive('desktop');
    await staff.context.addCookies(state.cookies);
    return staff;
  }

  it('does not exist for people without a role', async () => {
    const stranger = await arrive();
    await stranger.go('/doto/desk/members');
    expect(await stranger.reads()).not.toContain('髙嶋');
    expect(stranger.page.url()).toContain('/sign-in');
  });

  it.each(['たかしま', 'ﾀｶｼﾏ', '高嶋', '髙嶋志乃'])('finds a member by %s', async (typed) => {
    const staff = await atDesk();
    await staff.go(`/doto/desk/members?q=${encodeURIComponent(typed)}`);
    await staff.page.getByRole('row', { name: /髙嶋/ }).first().waitFor();
    expect(await staff.reads()).toContain('スタンダード会員');
  });

  it('keeps the list to the ticked kinds of members and hands it out as a table', async () => {
    const staff = await atDesk();
    await staff.go(`/doto/desk/members?plan=ind_standard`);
    expect(await staff.page.getByRole('row').count()).toBeGreaterThan(1);
    expect(await staff.page.locator('tbody').innerText()).not.toContain('無料会員');
    for (const [encoding, decode] of [
      ['utf8-bom', 'utf-8'],
      ['cp932', 'shift_jis'],
    ] as const) {
      const address = `${stack().web}/files/doto/desk/members.csv?encoding=${encoding}`;
      const response = await staff.context.request.get(address);
      const text = new TextDecoder(decode).decode(await response.body());
      expect(text).toContain('志乃');
    }
  });

  it("shows one member's payments and record, and asks Stripe again when told to", async () => {
    const staff = await atDesk();
    await openMember(staff);
    const page = await staff.reads();
    expect(page).toContain('1,100円');
    expect(page).toContain('支払い済み');
    await staff.press('Stripeと今すぐ同期');
    await staff.page
      .getByText(/同期をお願いしました|同期が終わりました/)
      .first()
      .waitFor();
  });

  it('counts the payment into this month', async () => {
    const staff = await atDesk();
    await staff.go('/doto/desk');
    const page = await staff.reads();
    expect(page).toContain('個人会費');
    expect(page).toMatch(/\d{1,3}(,\d{3})*円/);
    expect(staff.faults).toEqual([]);
  });

  it('gives a plan free of charge with an end, shows why, and ends it early', async () => {
    const staff = await atDesk();
    await openMember(staff);
    await staff.page.getByRole('link', { name: '無償でプランを提供する' }).click();
    await staff.see('最終利用日');
    await staff.page.selectOption('[name=planKey]', 'ind_supporter');
    await staff.page.fill('[name=reason]', '講師へのお礼');
    await staff.page.fill('[name=until]', '2020-03-31');
    await staff.page.locator('button[name=intent][value=give]').click();
    await staff.see('最終利用日は、開始日か、それより後の日を選んでください');
    await staff.page.fill('[name=until]', '2031-03-31');
    await staff.page.locator('button[name=intent][value=give]').click();
    await staff.see('この会員種別の根拠');
    await staff.page.getByText('理由：講師へのお礼').first().waitFor();
    expect(await staff.reads()).toContain('無償提供');
    await staff.page.getByRole('link', { name: '終了する' }).first().click();
    await staff.see('お金は動きません');
    await staff.page.locator('button[name=intent][value=end]').click();
    await staff.page.getByText('の無償提供を終了').first().waitFor();
    expect(staff.faults).toEqual([]);
  });

  it('notes that mail comes back from an address, and takes it back', async () => {
    const staff = await atDesk();
    await openMember(staff);
    await staff.see('届かないという記録はありません');
    await staff.press('届かないアドレスとして記録する');
    await staff.see('このアドレスにはメールが届きません');
    await staff.see('tamura@example.jp さんが記録しました');
    await staff.see('メールが届かないアドレスとして記録');
    expect(await faultsOnBothSizes(staff)).toEqual([]);
    await staff.picture('mail-undeliverable');
    await staff.press('届くようになったと記録する');
    await staff.see('届かないという記録はありません');
    expect(staff.faults).toEqual([]);
  });

  it('pays a part back after saying what it does, and lets the plan go on', async () => {
    const staff = await atDesk();
    await openMember(staff);
    await staff.page
      .getByRole('link', { name: /返金する/ })
      .first()
      .click();
    await staff.page.fill('[name=amount]', '9999');
    await staff.press('この金額で計算する');
    await staff.see('1円から1,100円までの整数');
    await staff.page.fill('[name=amount]', '３００円');
    await staff.press('この金額で計算する');
    await staff.see('残りの800円は返金されません');
    await staff.page.locator('input[name=access][value=go_on]').check();
    await staff.page.fill('[name=reason]', 'イベント中止のお詫び');
    await staff.page.fill('[name=typedAmount]', '300');
    await staff.page.locator('button[name=intent][value=refund]').click();
    await staff.page.getByText('返金しました').first().waitFor({ timeout: 30_000 });
    await openMember(staff);
    await staff.page.getByText('一部返金').first().waitFor();
  });

  it('pays the rest back, once, after the amount was typed', async () => {
    const staff = await atDesk();
    await openMember(staff);
    await staff.page
      .getByRole('link', { name: /返金する/ })
      .first()
      .click();
    await staff.see('この返金で起きること');
    await staff.page.locator('input[name=access][value=end_now]').check();
    await staff.page.fill('[name=reason]', 'ご本人の申し出');
    await staff.page.fill('[name=typedAmount]', '80');
    await staff.page.locator('button[name=intent][value=refund]').click();
    await staff.see('返金する金額（800）と同じ数字を入力してください');
    await staff.page.fill('[name=typedAmount]', '８００');
    await staff.page.locator('button[name=intent][value=refund]').dblclick();
    await staff.page
      .getByText(/返金しました|返金を受け付けました/)
      .first()
      .waitFor();
    await openMember(staff);
    await staff.page.getByText('返金済み').first().waitFor();
  });

  async function openMember(staff: Visitor): Promise<void> {
    await staff.go(`/doto/desk/members?q=${encodeURIComponent('たかしま')}`);
    await staff.page.getByRole('link', { name: /髙嶋/ }).first().click();
    await staff.see('会員の情報');
  }
});
