import { signInAtDesk } from './desk-staff.ts';
import { payByCard } from './paying.ts';
import { somebody, stack, useBrowser } from './visitor.ts';

jest.setTimeout(240_000);

const arrive = useBrowser();

/** A post for members: the beginning for everybody, the rest for those whose plan gives it. */
describe('a post behind a privilege', () => {
  const title = `酪農家を訪ねて ${somebody().email.slice(0, 8)}`;
  const rest = 'ここからは会員だけが読める三段落目です。';
  let address = '';

  it('is written at the desk and put on the site', async () => {
    const staff = await arrive('desktop');
    await signInAtDesk(staff);
    await staff.go('/doto/desk/outreach/posts/new');
    await staff.page.fill('[name=titleJa]', title);
    await staff.press('保存して公開する');
    await staff.see('この項目を入力してください');
    await staff.page.fill('[name=bodyJa]', `一段落目。\n\n二段落目。\n\n${rest}`);
    await staff.page.locator('input[value=privileged]').check();
    await staff.press('保存して公開する');
    await staff.see('公開しました。');
    await staff.press('サイトで見る');
    await staff.see('一段落目。');
    address = new URL(staff.page.url()).pathname;
    expect(staff.faults).toEqual([]);
  });

  it('shows a visitor the beginning and the way to the rest', async () => {
    const visitor = await arrive();
    await visitor.go('/doto/posts');
    await visitor.press(title);
    await visitor.see('二段落目。');
    expect(await visitor.reads()).not.toContain(rest);
    expect(await visitor.page.content()).not.toContain(rest);
    await visitor.press('プランを見る');
    await visitor.see('スタンダード会員');
  });

  it('opens for a member whose plan gives it, within the payment, and stays closed to a free one', async () => {
    const fan = await arrive();
    await fan.joinFree(somebody());
    await fan.go(address);
    expect(await fan.reads()).not.toContain(rest);
    await payByCard(fan);
    await fan.go(address);
    await fan.see(rest);
    expect(await fan.reads()).not.toContain('プランを見る');
  });

  it('and an event whose address leads nowhere are two things: of that one a word, and the way to the others', async () => {
    const visitor = await arrive();
    for (const [language, words, others] of [
      ['', 'このイベントは見つかりません', 'イベントの一覧'],
      ['/en', 'This event is not here', 'All events'],
    ] as const) {
      const gone = await visitor.page.goto(
        new URL(`/doto${language}/events/00000000-0000-7000-8000-000000000000`, stack().web).href,
      );
      expect(gone?.status()).toBe(404);
      await visitor.see(words);
      await visitor.see(others);
    }
  });
});
