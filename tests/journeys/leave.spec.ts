import { stopOnTheirWord } from './desk-stop-steps.ts';
import { followTheLifeLine } from './life-line-steps.ts';
import { askAboutData } from './rights-request-steps.ts';
import { linkIn } from './mailbox.ts';
import { payByCard } from './paying.ts';
import { lookInto } from './stack-database.ts';
import { somebody, useBrowser, type Visitor } from './visitor.ts';

jest.setTimeout(180_000);

const arrive = useBrowser();

const rowOf = async (email: string) => {
  const [row] = await lookInto<{ id: string; number: string; status: string }>(
    `SELECT m.id, m.number, s.status FROM membership.member m JOIN membership.membership s ON s.member_id = m.id
     WHERE m.email = $1`,
    [email],
  );
  return row!;
};

/** From my page: 退会する, then the button. */
async function leave(fan: Visitor): Promise<void> {
  await fan.go('/doto/me');
  await fan.page.getByRole('link', { name: '退会する' }).click();
  await fan.page.waitForURL(/me\/leave/);
  await fan.picture('leave');
  await fan.page.getByRole('button', { name: '退会する' }).click();
}

describe('leaving (J11)', () => {
  it('takes two presses from my page, ends the membership, and leads back under the same number', async () => {
    const fan = await arrive('phone');
    const person = somebody();
    await fan.joinFree(person);
    const { number } = await rowOf(person.email);
    await leave(fan);
    await fan.see('退会の手続きが済んでいます');
    await fan.picture('left');
    await fan.mail.next(person.email, /退会が完了しました/);
    expect((await rowOf(person.email)).status).toBe('left');
    await fan.press('もう一度入会する');
    await fan.see('おかえりなさい');
    await fan.picture('rejoin');
    expect(await fan.page.inputValue('input[name=familyName]')).toBe(person.familyName);
    await fan.press('無料会員として再開する');
    await fan.page.waitForURL(/join\/done/);
    expect(await fan.reads()).toContain(number);
    expect((await rowOf(person.email)).status).toBe('current');
    expect(fan.faults).toEqual([]);
  });

  it('offers to cancel the plan alone, keeps what is paid to its last day, and is taken back', async () => {
    const fan = await arrive('phone');
    const person = somebody();
    await fan.joinFree(person);
    await payByCard(fan);
    await fan.go('/doto/me/leave');
    expect(await fan.reads()).toContain('有料プランだけをやめることもできます');
    await leave(fan);
    await fan.see('退会の手続きを受け付けました');
    await fan.picture('leaving');
    expect((await rowOf(person.email)).status).toBe('current');
    await fan.mail.next(person.email, /退会の手続きを受け付けました/);
    await fan.press('退会を取りやめる');
    await fan.page.waitForURL(/\/me$/);
    await fan.page.getByText('退会を取りやめる').waitFor({ state: 'detached' });
    await fan.see('マイページ');
  });

  it('answers what is asked about one’s data: in part with the copy on the phone, by letter for somebody who wrote; stops a consent on a call; and keeps one life-line', async () => {
    const [fan, staff] = [await arrive('phone'), await arrive('desktop')];
    const person = somebody();
    await fan.joinFree(person);
    await askAboutData({ fan, staff, person });
    await stopOnTheirWord({ fan, staff, person });
    await followTheLifeLine({ fan, staff, person });
    expect([...fan.faults, ...staff.faults]).toEqual([]);
  });

  it('gives a copy of the data, and erases after the mail link has proved who it is', async () => {
    const fan = await arrive('phone');
    const person = somebody();
    await fan.joinFree(person);
    await fan.go('/doto/me/data');
    await fan.press('写しを申し込む');
    await fan.mail.next(person.email, /登録内容の写しができました/);
    await fan.go('/doto/me/data');
    await fan.picture('copy');
    const address = await fan.page.getByRole('link', { name: /JSON/ }).getAttribute('href');
    const copy = await fan.context.request.get(new URL(address ?? '', fan.page.url()).href);
    expect(await copy.text()).toContain(person.email);
    const { id } = await rowOf(person.email);
    await leave(fan);
    await fan.see('退会の手続きが済んでいます');
    // An old sign-in is not enough: the link that opened this session is older than a quarter of an hour.
    await lookInto(
      `UPDATE identity.session SET created_at = created_at - interval '1 hour' WHERE account_id =
         (SELECT account_id FROM membership.member WHERE id = $1)`,
      [id],
    );
    await fan.go('/doto/me/erase');
    await fan.picture('erase-proof');
    await fan.press('確認のメールを送る');
    await fan.page.waitForURL(/sign-in\/sent/);
    await fan.open(linkIn(await fan.mail.next(person.email, /ログイン/)));
    await fan.press('ログインする');
    await fan.page.waitForURL(/me\/erase/);
    await fan.page.waitForLoadState('networkidle');
    await fan.picture('erase');
    await fan.page.getByLabel('元に戻せないことを確認しました').check();
    await fan.press('個人情報を消去する');
    await fan.page.waitForURL(/\/erased/);
    await fan.see('個人情報を消去しました');
    await fan.mail.next(person.email, /個人情報を消去しました/);
    const [row] = await lookInto<{ email: string; family_name: string }>(
      'SELECT email, family_name FROM membership.member WHERE id = $1',
      [id],
    );
    expect(row).toEqual({ email: '', family_name: '（消去済み）' });
    await fan.go('/doto/me');
    expect(fan.page.url()).toContain('sign-in');
    expect(fan.faults).toEqual([]);
  });
});
