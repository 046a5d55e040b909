import { signInAtDesk } from './desk-staff.ts';
import { textOfPdf } from './paying.ts';
import { lookInto } from './stack-database.ts';
import { somebody, useBrowser } from './visitor.ts';

jest.setTimeout(240_000);

const arrive = useBrowser();

/** Cash at the counter: recorded by the desk, seen by the member, and taken back. */
describe('a fee at the desk', () => {
  it('is recorded with what it pays for, names its means, and can be taken back', async () => {
    const fan = await arrive('phone');
    const person = somebody();
    await fan.joinFree(person);
    const [member] = await lookInto<{ id: string }>('SELECT id FROM membership.member WHERE email = $1', [
      person.email,
    ]);
    const staff = await arrive('desktop');
    await signInAtDesk(staff);
    await staff.go(`/doto/desk/members/${member?.id}`);
    await staff.page.getByRole('link', { name: '会費の入金を記録する' }).click();
    await staff.page.locator('select[name=offer]').selectOption('ind_standard:year');
    await staff.page.getByRole('button', { name: '期間と金額を確かめる' }).click();
    await staff.see('会費 11,000円');
    await staff.page.locator('select[name=means]').selectOption('cash');
    await staff.page.locator('textarea[name=note]').fill('窓口にて');
    await staff.page.getByRole('button', { name: '11,000円の入金を記録する' }).click();
    await staff.page.waitForURL(/\/desk\/members\/[^/]+#payments$/);
    await staff.see('窓口にて');
    expect(await staff.reads()).toMatch(/現金[\s\S]*が記録/);

    await fan.mail.next(person.email, /お支払いを確認しました/);
    await fan.go('/doto/me');
    expect(await fan.reads()).toContain('前払いのため、自動で請求されることはありません。');
    await fan.go('/doto/me/receipts');
    const address = await fan.page.locator('a[href*="/files/"]').first().getAttribute('href');
    const receipt = await textOfPdf(fan, address ?? '');
    for (const words of ['現金', '11,000', '印紙不要']) expect(receipt).toContain(words);

    await staff.page.getByRole('link', { name: /の入金を取り消す$/ }).click();
    await staff.see('記録は消えません');
    await staff.page.locator('textarea[name=reason]').fill('別の会員の入金でした');
    await staff.page.getByRole('button', { name: '入金を取り消す' }).click();
    await staff.page.waitForURL(/#payments$/);
    await staff.see('別の会員の入金でした');
    await fan.go('/doto/me');
    expect(await fan.reads()).toContain('無料会員');
    expect([...fan.faults, ...staff.faults]).toEqual([]);
  });
});
