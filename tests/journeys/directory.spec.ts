import { signInAtDesk } from './desk-staff.ts';
import { payByCard } from './paying.ts';
import { somebody, useBrowser } from './visitor.ts';

jest.setTimeout(240_000);

const arrive = useBrowser();

/** Into the directory by one's own wish, seen by another member and the desk, and out at once. */
describe('the members’ directory', () => {
  it('shows what was ticked to members whose plan gives it, and nothing once it is taken back', async () => {
    const person = somebody();
    const name = `釧路のなおこ ${person.email.slice(0, 6)}`;
    const fan = await arrive('phone');
    await fan.joinFree(person);
    await fan.go('/doto/directory');
    await fan.see('いまの会員プランでは会員名簿をご利用いただけません');
    await payByCard(fan);
    await fan.go('/doto/me/directory');
    await fan.see('いまは掲載していません');
    await fan.page.fill('[name=displayName]', name);
    await fan.page.fill('[name=area]', '釧路市と札幌');
    await fan.page.fill('[name=line]', '湿原でカヌーに乗ります');
    await fan.page.fill('[name=link-1]', 'http://example.jp');
    await fan.page.locator('[name=show-area]').check();
    await fan.press('掲載する');
    await fan.see('https:// で始まるアドレス');
    await fan.page.fill('[name=link-1]', 'https://example.jp/naoko');
    await fan.press('掲載する');
    await fan.see('掲載しました。');

    const reader = await arrive('desktop');
    await reader.joinFree(somebody());
    await payByCard(reader);
    await reader.go(`/doto/directory?q=${encodeURIComponent(name)}`);
    await reader.see(name);
    const page = await reader.reads();
    expect(page).toContain('釧路市と札幌');
    for (const hidden of ['カヌー', 'example.jp/naoko', person.familyName, person.email])
      expect(page).not.toContain(hidden);

    const staff = await arrive('desktop');
    await signInAtDesk(staff);
    await staff.go(`/doto/desk/members?q=${encodeURIComponent(person.email)}`);
    await staff.page.locator('main table tbody a').first().click();
    await staff.see('会員名簿に出ている内容');
    await staff.see(name);

    await fan.press('掲載を取り下げる');
    await fan.see('掲載を取り下げました');
    await reader.reload();
    await reader.see('合う掲載はありませんでした');
    expect([...fan.faults, ...reader.faults, ...staff.faults]).toEqual([]);
  });
});
