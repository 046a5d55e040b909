import { linkIn } from './mailbox.ts';
import { somebody, useBrowser } from './visitor.ts';

jest.setTimeout(120_000);

const arrive = useBrowser();

/** From the landing page to a member card, and what people do on the way that is not quite right. */
describe('joining free of charge', () => {
  it('takes a visitor from the landing page to a member number and a card', async () => {
    const fan = await arrive('phone');
    const person = somebody();
    await fan.go('/doto');
    await fan.joinFree(person);
    const welcome = await fan.reads();
    expect(welcome).toContain('髙橋');
    expect(welcome).toMatch(/D-\d{4}-\d{6}/);
    expect(await fan.page.locator('svg').count()).toBeGreaterThan(0);
    expect(fan.faults).toEqual([]);
  });

  it('folds hiragana and half-width letters into katakana when the field is left', async () => {
    const fan = await arrive();
    await fan.proveAddress(somebody().email);
    await fan.page.fill('input[name=familyKana]', 'たかはし');
    await fan.page.locator('input[name=familyKana]').blur();
    await fan.page.fill('input[name=givenKana]', 'ﾊﾅｺ');
    await fan.page.locator('input[name=givenKana]').blur();
    await expect(fan.page.inputValue('input[name=familyKana]')).resolves.toBe('タカハシ');
    await expect(fan.page.inputValue('input[name=givenKana]')).resolves.toBe('ハナコ');
  });

  it('leaves the newsletter unticked and names the duty on the button', async () => {
    const fan = await arrive();
    await fan.proveAddress(somebody().email);
    expect(await fan.page.locator('input[name=newsletter]').isChecked()).toBe(false);
    expect(await fan.page.getByRole('button', { name: '無料会員に登録する' }).count()).toBe(1);
  });

  it('says the same about an address that is known, and sends that person a way to sign in', async () => {
    const fan = await arrive();
    const person = somebody();
    await fan.joinFree(person);
    const stranger = await arrive();
    await stranger.go('/doto/join');
    await stranger.page.fill('input[name=email]', person.email);
    await stranger.press('確認メールを送る');
    await stranger.see('メールをご確認ください');
    expect(await stranger.reads()).not.toMatch(/すでに|登録済み/);
    const letter = await stranger.mail.next(person.email, /すでに登録/);
    expect(letter.html).toContain('/link/');
  });

  it('waits for a guardian when the person is under 16, and welcomes after the guardian agrees', async () => {
    const child = await arrive();
    const guardian = somebody();
    const year = String(new Date().getUTCFullYear() - 12);
    const person = somebody({
      born: [year, '5', '5'],
      givenName: '蓮',
      givenKana: 'れん',
      guardianEmail: guardian.email,
    });
    await child.joinFree(person);
    expect(child.page.url()).toContain('/join/waiting');
    const parent = await arrive();
    await parent.open(linkIn(await parent.mail.next(guardian.email)));
    await parent.press('保護者として承認する');
    await parent.see('承認しました');
    await child.mail.next(person.email, /会員|ようこそ/);
    await child.go('/doto/me');
    expect(await child.reads()).toMatch(/D-\d{4}-\d{6}/);
  });

  it.each([
    ['letters in the reading', { familyKana: 'Takahashi' }, 'familyKana'],
    ['an empty name', { givenName: '   ' }, 'givenName'],
    ['a text of ten thousand letters', { familyName: 'あ'.repeat(10_000) }, 'familyName'],
    [
      'a birth date that does not exist',
      { born: ['1990', '2', '30'] as [string, string, string] },
      'birthYear',
    ],
  ])('answers %s with a sentence and keeps what was typed', async (_what, given, field) => {
    const fan = await arrive();
    const person = somebody(given);
    await fan.proveAddress(person.email);
    await fan.fillProfile(person);
    await fan.press('無料会員に登録する');
    await fan.page
      .locator(`[name=${field}][aria-invalid=true], [name=${field}]:is([data-error])`)
      .first()
      .waitFor();
    expect(fan.page.url()).toContain('/join/profile');
    await expect(fan.page.inputValue('input[name=familyName]')).resolves.not.toBe('');
  });

  it('takes digits in full width', async () => {
    const fan = await arrive();
    const person = somebody({ born: ['１９９０', '4', '2'] });
    await fan.joinFree(person);
    expect(fan.page.url()).toContain('/join/done');
  });

  it('makes one member of two presses', async () => {
    const fan = await arrive();
    const person = somebody();
    await fan.proveAddress(person.email);
    await fan.fillProfile(person);
    await fan.page.getByRole('button', { name: '無料会員に登録する' }).dblclick();
    await fan.see('ようこそ');
    const first = /D-\d{4}-\d{6}/.exec(await fan.reads())?.[0];
    await fan.go('/doto/me');
    expect(await fan.reads()).toContain(first);
  });

  it('says that a link was used, and that a broken one leads nowhere', async () => {
    const fan = await arrive();
    const person = somebody();
    await fan.go('/doto/join');
    await fan.page.fill('input[name=email]', person.email);
    await fan.press('確認メールを送る');
    const link = linkIn(await fan.mail.next(person.email));
    await fan.open(link);
    await fan.press('登録をつづける');
    await fan.page.waitForURL(/join\/profile/);
    await fan.open(link);
    await fan.see('このリンクは使用済みです');
    await fan.open(`${link.slice(0, -6)}`);
    await fan.see('このリンクは使えません');
  });

  it('works in English without a word of Japanese in the frame', async () => {
    const fan = await arrive('desktop');
    await fan.go('/doto/en/join');
    const main = await fan.page.locator('main').innerText();
    expect(main).not.toMatch(/[ぁ-んァ-ヶ]/);
    const person = somebody();
    await fan.page.fill('input[name=email]', person.email);
    await fan.page.locator('main button[type=submit]').click();
    await fan.page.waitForURL(/\/en\/join\/sent/);
    expect((await fan.mail.next(person.email)).subject).not.toMatch(/[ぁ-んァ-ヶ]/);
  });

  it('works before any script has loaded', async () => {
    const fan = await arrive('phone', false);
    await fan.go('/doto/join');
    await fan.page.fill('input[name=email]', somebody().email);
    await fan.press('確認メールを送る');
    await fan.page.waitForURL(/join\/sent/);
    await fan.see('メールをご確認ください');
  });
});
