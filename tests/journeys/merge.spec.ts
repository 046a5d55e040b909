import { signInAtDesk } from './desk-staff.ts';
import { faultsOnBothSizes } from './page-faults.ts';
import { lookInto } from './stack-database.ts';
import { somebody, useBrowser } from './visitor.ts';

jest.setTimeout(300_000);

const arrive = useBrowser();

type Entry = { id: string; number: string };
const entryOf = async (email: string): Promise<Entry> =>
  (await lookInto<Entry>('SELECT id, number FROM membership.member WHERE email = $1', [email]))[0]!;

/** Somebody who joined twice: the desk sees it, compares, merges, and takes it back. */
describe('a person who is in the register twice', () => {
  it('is found, merged with a preview, signs in either way, and is parted again', async () => {
    const born: [string, string, string] = ['1973', '11', String(1 + (Date.now() % 28))];
    const first = somebody({ born });
    // The same mailbox as well, so that the pair stands before those of other journeys, whose people are all called alike.
    const second = somebody({ born, givenName: '華子', email: first.email.replace('@', '+second@') });
    const fan = await arrive('phone');
    await fan.joinFree(first);
    const again = await arrive('phone');
    await again.joinFree(second);
    const [older, newer] = [await entryOf(first.email), await entryOf(second.email)];

    const staff = await arrive('desktop');
    await signInAtDesk(staff);
    await staff.go('/doto/desk/members');
    await staff.press('重複の可能性を確かめる');
    await staff.page.waitForURL(/\/members\/doubles$/);
    const pair = staff.page.locator('li', { hasText: older.number }).filter({ hasText: newer.number }).last();
    expect(await pair.innerText()).toContain('フリガナと生年月日が同じ');
    const faults = await faultsOnBothSizes(staff);
    await pair.getByRole('link', { name: '比べてまとめる' }).click();
    await staff.see('この操作で起きること');
    faults.push(...(await faultsOnBothSizes(staff)));
    const preview = await staff.reads();
    for (const words of ['お金は動きません', 'どちらのメールアドレスでもできます', '14日以内'])
      expect(preview).toContain(words);
    await staff.page.locator(`input[name=name][value="${newer.id}"]`).check();
    await staff.press('1つにまとめる');
    await staff.page.waitForURL(new RegExp(`/desk/members/${older.id}`));
    await staff.see(`以前の会員番号 ${newer.number} をまとめました`);
    expect(await staff.reads()).toContain('華子');

    await staff.go(`/doto/desk/members/${newer.id}`);
    await staff.page.waitForURL(new RegExp(`/desk/members/${older.id}$`));
    await fan.mail.next(first.email, /1つにまとめました/);

    await again.go('/doto/me');
    expect(await again.reads()).toContain(older.number);

    await staff.press(/^元に戻す/);
    await staff.see('お金は動きません');
    faults.push(...(await faultsOnBothSizes(staff)));
    await staff.press('2つに戻す');
    await staff.page.waitForURL(new RegExp(`/desk/members/${older.id}$`));
    await staff.see('まとめた登録はありません');
    await again.go('/doto/me');
    expect(await again.reads()).toContain(newer.number);
    await fan.mail.next(first.email, /元に戻しました/);

    await staff.go('/doto/desk/members/doubles');
    await staff.page
      .locator('li', { hasText: older.number })
      .filter({ hasText: newer.number })
      .last()
      .getByRole('button', { name: '別の人です' })
      .click();
    await staff.see('別の人として記録しました');
    await staff.page.getByText(newer.number).waitFor({ state: 'detached' });
    expect([...faults, ...fan.faults, ...again.faults, ...staff.faults]).toEqual([]);
  });
});
