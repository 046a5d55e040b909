import { signInAtDesk } from './desk-staff.ts';
import { linkIn } from './mailbox.ts';
import { CARDS, enterCard, textOfPdf } from './paying.ts';
import { pageFaults } from './page-faults.ts';
import { somebody, useBrowser, type Visitor } from './visitor.ts';

jest.setTimeout(240_000);

const arrive = useBrowser();

/** Fills in a gift of three months and goes to the final confirmation page. */
async function describe3Months(fan: Visitor, to: { email?: string }): Promise<void> {
  const { page } = fan;
  await fan.go('/doto/me/gifts/new');
  await page.getByText('スタンダード会員 3か月').click();
  await page.fill('input[name=recipientName]', '小林 さくら');
  await page.fill('input[name=giverName]', 'はなこ');
  await page.fill('textarea[name=message]', 'お誕生日おめでとう！\n良い一年を。');
  if (to.email) await page.fill('input[name=recipientEmail]', to.email);
  else await page.getByText('自分で渡す').click();
  await fan.press('内容を確認する');
}

async function order(fan: Visitor): Promise<void> {
  await fan.see('ギフトの最終確認');
  await fan.press('ギフトを申し込む（有料）');
  await enterCard(fan, CARDS.pays);
  await fan.page.waitForURL(/me\/gifts\/[0-9a-f-]+/);
}

/** A membership for somebody else: paid by one, mailed or handed over, received by another. */
describe('giving a membership', () => {
  it('is ordered on a phone, mailed, and received by somebody who joins for it', async () => {
    const giver = await arrive('phone');
    const person = somebody();
    const friend = somebody({ familyName: '小林', givenName: 'さくら' });
    await giver.joinFree(person);
    await describe3Months(giver, { email: 'not-an-address' });
    await giver.see('メールアドレス');
    expect(await giver.page.inputValue('textarea[name=message]')).toContain('良い一年を。');
    await giver.page.fill('input[name=recipientEmail]', friend.email);
    await giver.press('内容を確認する');
    await giver.see('ギフトの最終確認');
    const shown = await giver.reads();
    for (const words of [
      '3,300円',
      'うち消費税 300円',
      '自動更新はありません',
      '全額をお支払いのカードに返金',
      friend.email,
    ])
      expect(shown).toContain(words);
    expect(await giver.page.locator('[data-legal]').count()).toBe(6);
    await order(giver);
    await giver.see('送りました');
    expect(await pageFaults(giver)).toEqual([]);
    await giver.mail.next(person.email, /ギフト「スタンダード会員」のお申し込みを承りました/);
    await giver.go('/doto/me/receipts');
    const address = await giver.page.locator('a[href*="/files/"]').first().getAttribute('href');
    const receipt = await textOfPdf(giver, address ?? '');
    for (const words of ['ギフト会員権', 'スタンダード会員', '3か月', '3,300', '髙橋'])
      expect(receipt).toContain(words);

    const reader = await arrive('phone');
    const letter = await reader.mail.next(friend.email, /会員ギフトが届いています/);
    expect(letter.text).toContain('はなこ');
    expect(letter.text).toContain('良い一年を。');
    await reader.open(linkIn(letter));
    await reader.see('はなこ さんから会員ギフトが届いています');
    expect(await pageFaults(reader)).toEqual([]);
    await reader.press('会員登録（無料）して受け取る');
    await reader.page.waitForURL(/join$/);
    await reader.joinFree(friend);
    await reader.press('ギフトを受け取る');
    await reader.page.waitForURL(/gift\//);
    await reader.press('ギフトを受け取る');
    await reader.see('ギフトを受け取りました');
    await reader.go('/doto/me');
    expect(await reader.page.locator('[class*=planName]').innerText()).toContain('スタンダード');
    expect(await reader.reads()).not.toContain('次のお支払い');
    await reader.mail.next(friend.email, /ギフトを受け取りました/);
    await giver.go('/doto/me/gifts');
    await giver.see('受け取られました');

    const late = await arrive('desktop');
    await late.open(linkIn(letter));
    await late.see('このギフトはすでに受け取られています');
    for (const { faults } of [giver, reader, late]) expect(faults).toEqual([]);
  });

  it('is handed over on paper, typed from it, and cancelled for a full refund while nobody has received it', async () => {
    const giver = await arrive('desktop');
    await giver.joinFree(somebody());
    await describe3Months(giver, {});
    await order(giver);
    await giver.see('受け取りコード');
    const code = await giver.page.locator('[class*=_code_]').last().innerText();
    expect(code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
    const reader = await arrive('phone');
    await reader.go('/doto/gift');
    await reader.page.fill('input[name=giftCode]', code.toLowerCase().replaceAll('-', ' '));
    await reader.press('ギフトを見る');
    await reader.see('小林 さくら 様へのギフトです');
    await giver.reload();
    await giver.page.getByText('取り消しに進む').click();
    await giver.press('取り消して3,300円の返金を受ける');
    await giver.see('取り消して返金しました');
    await reader.reload();
    await reader.see('このギフトは取り消され');
    for (const { faults } of [giver, reader]) expect(faults).toEqual([]);
  });

  it('is seen at the desk by number alone, and given back there', async () => {
    const giver = await arrive('phone');
    await giver.joinFree(somebody());
    await describe3Months(giver, {});
    await order(giver);
    await giver.see('受け取りコード');
    const staff = await arrive('desktop');
    await signInAtDesk(staff);
    await staff.go('/doto/desk/money');
    await staff.press('ギフトの一覧');
    await staff.page.waitForURL(/desk\/gifts$/);
    const line = staff.page.getByRole('row').nth(1);
    expect(await line.innerText()).toMatch(/スタンダード会員 3か月[\s\S]*3,300円[\s\S]*手渡し待ち/);
    expect(await staff.reads()).not.toContain('小林');
    await line.locator('summary').click();
    await line.getByRole('button', { name: '3,300円を返金して取り消す' }).click();
    await staff.see('全額の返金を決済会社に依頼しています');
    await giver.reload();
    await giver.see('取り消して返金しました');
    for (const { faults } of [giver, staff]) expect(faults).toEqual([]);
  });
});
