import { signInAtDesk } from './desk-staff.ts';
import { somebody, stack, useBrowser, type Visitor } from './visitor.ts';

jest.setTimeout(240_000);

const arrive = useBrowser();

/** A letter from the desk to the people who asked for it, and out again. */
describe('a letter', () => {
  const fan = somebody({ familyName: '標', givenName: '津子' });
  const other = somebody();
  const subject = `流氷の便り ${fan.email.slice(0, 6)}`;
  let cookies: Awaited<ReturnType<Visitor['context']['cookies']>> = [];
  let stop = '';
  let web = '';

  beforeAll(async () => {
    await (await arrive()).joinFree(other);
    const reader = await arrive();
    await reader.joinFree(fan);
    cookies = await reader.context.cookies();
    await wantLetters();
  }, 240_000);

  it('may be about topics that a member chooses on their page', async () => {
    const reader = await arrive();
    await reader.context.addCookies(cookies);
    await reader.go('/doto/me');
    await reader.page.getByLabel('食・特産品').check();
    const saved = reader.page.waitForResponse((response) => response.request().method() === 'POST');
    await reader.press('話題を保存する');
    await saved;
    await reader.page.reload();
    expect(await reader.page.getByLabel('食・特産品').isChecked()).toBe(true);
    expect(await reader.page.getByLabel('文化・祭り').isChecked()).toBe(false);
    await reader.picture('my-topics');
    expect(reader.faults).toEqual([]);
  });

  it('is written, tried on oneself, and sent to those who ticked the box, once each', async () => {
    const staff = await arrive('desktop');
    await signInAtDesk(staff);
    await staff.go('/doto/desk/outreach/sender');
    await staff.page.fill('[name=senderName]', '一般社団法人ドットみちのひがし（デモ）');
    await staff.page.fill('[name=postalAddress]', '〒085-0018 北海道釧路市黒金町（デモ）');
    await staff.page.fill('[name=contact]', 'higashi@example.jp');
    await staff.press('保存する');
    await staff.see('保存しました。');
    await staff.go('/doto/desk/outreach/letters/new');
    await staff.press('保存して確認へ進む');
    await staff.see('この項目を入力してください');
    await staff.page.fill('[name=subjectJa]', subject);
    await staff.page.fill('[name=bodyJa]', '## 集まり\n\n2月8日に網走で。[申込み](https://example.jp/ice)');
    await staff.page.getByLabel('食・特産品').check();
    await staff.picture('letter-topics');
    await staff.press('保存して確認へ進む');
    await staff.see('いま送ると届く人数');
    const letter = staff.page.url();
    await staff.press('自分にテスト送信する');
    await staff.see('テストを送りました');
    expect((await staff.mail.next('tamura@example.jp', /流氷の便り/)).subject).toBe(`【テスト】${subject}`);
    await staff.press(/人に送信する/);
    await staff.see('いつ送るかを選んでください');
    await staff.page.locator('input[value=now]').check();
    await staff.press(/人に送信する/);
    await staff.page.getByText('送信済み').first().waitFor();
    expect(staff.faults).toEqual([]);
    web = letter.replace('/desk/outreach', '').replace('/sending', '');
    const mail = await staff.mail.next(fan.email, /流氷の便り/);
    expect(mail.text).toContain('申込み ( https://example.jp/ice )');
    expect(mail.text).toContain('〒085-0018');
    stop = /https?:\S+\/unsubscribe\/\S+/.exec(mail.text)?.[0] ?? '';
    expect((await staff.mail.all(fan.email)).filter((each) => each.subject === subject)).toHaveLength(1);
    expect((await staff.mail.all(other.email)).filter((each) => each.subject === subject)).toEqual([]);
  });

  it('can be read on the web by everybody', async () => {
    const visitor = await arrive();
    await visitor.page.goto(web);
    await visitor.see('2月8日に網走で。');
    await visitor.go('/doto/en/letters');
    await visitor.see(subject);
  });

  it('is stopped without signing in, by a press and not by opening the link', async () => {
    const stranger = await arrive();
    await stranger.open(stop);
    await stranger.see('お便りの配信を停止しますか');
    expect(await myPage()).toContain('受け取りをやめる');
    await stranger.press('配信を停止する');
    await stranger.see('配信を停止しました');
    expect(await myPage()).not.toContain('受け取りをやめる');
  });

  it('is stopped by the one press that mail programs make themselves (RFC 8058), and comes back only by the member’s own', async () => {
    await wantLetters();
    const pressed = await fetch(new URL(new URL(stop).pathname, stack().web), {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    });
    expect(pressed.status).toBe(200);
    expect(await myPage()).not.toContain('受け取りをやめる');
  });

  async function reader(): Promise<Visitor> {
    const back = await arrive();
    await back.context.addCookies(cookies);
    await back.go('/doto/me');
    return back;
  }

  async function wantLetters(): Promise<void> {
    const back = await reader();
    await back.page.getByRole('button', { name: '受け取る', exact: true }).click();
    await back.see('受け取りをやめる');
  }

  const myPage = async (): Promise<string> => (await reader()).reads();
});
