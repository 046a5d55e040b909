import { signInAtDesk } from './desk-staff.ts';
import { pageFaults } from './page-faults.ts';
import {
  CARDS,
  answerBank,
  enterCard,
  goToPayment,
  moveSandboxClock,
  payByCard,
  waitUntilPaid,
} from './paying.ts';
import { lookInto } from './stack-database.ts';
import { somebody, useBrowser, type Person, type Visitor } from './visitor.ts';

jest.setTimeout(240_000);

const arrive = useBrowser();

async function payer(interval = 'month'): Promise<{ fan: Visitor; person: Person }> {
  const fan = await arrive('phone');
  const person = somebody();
  await fan.joinFree(person);
  await payByCard(fan, 'ind_standard', interval);
  return { fan, person };
}

/** From my page: 休会する, a length, the details, the button. */
async function pause(fan: Visitor, months: number): Promise<string> {
  await fan.go('/doto/me');
  await fan.press('休会する');
  await fan.page.waitForURL(/me\/pause/);
  await fan.picture('pause-length');
  await fan.page.locator(`input[name=months][value="${months}"]`).check();
  await fan.press('内容を確認する');
  await fan.see('休会の内容の確認');
  const shown = await fan.reads();
  await fan.picture('pause-confirm');
  await fan.press('この内容で休会する');
  await fan.see('から休会します');
  return shown;
}

const paymentsOf = async (email: string): Promise<number[]> => {
  const rows = await lookInto<{ amount: number }>(
    `select p.amount from billing.payment p join billing.customer c on c.id = p.customer_id
       join membership.member m on m.id = c.subject_id where m.email = $1 and p.state = 'paid'`,
    [email],
  );
  return rows.map(({ amount }) => amount);
};

describe('pausing a plan and coming back', () => {
  // An order is refused while Stripe's clock is ahead of ours: its page would have expired.
  afterEach(() => moveSandboxClock({ follow: 'system' }));

  it('is charged nothing for the month of the pause and goes on by itself with the charge that was shown', async () => {
    const { fan, person } = await payer();
    const shown = await pause(fan, 1);
    expect(shown).toMatch(/再開と次回のお支払い\s*\d{4}年\d{1,2}月\d{1,2}日[^\n]*に1,100円（税込）/);
    expect(shown).toMatch(/本日のお支払い\s*0円/);
    await fan.picture('pause-planned');
    await fan.mail.next(person.email, /休会の手続きを承りました/);
    await moveSandboxClock({ advance: '33d' });
    await fan.untilItSays(/スタンダード会員は休会中です/, '/doto/me');
    await fan.picture('pause-running');
    expect(await paymentsOf(person.email)).toEqual([1_100]);
    await moveSandboxClock({ advance: '31d' });
    await fan.mail.next(person.email, /「スタンダード会員」を再開しました/);
    await fan.untilItSays(/次回のお支払い/, '/doto/me');
    expect(await fan.reads()).not.toContain('休会中です');
    expect(await paymentsOf(person.email)).toEqual([1_100, 1_100]);
    expect(fan.faults).toEqual([]);
  });

  it('can be taken back, and ended early for exactly the yen on the button', async () => {
    const { fan, person } = await payer();
    await pause(fan, 6);
    await fan.press('休会を取り消す');
    await fan.page.getByText('休会を取り消す').waitFor({ state: 'detached' });
    await pause(fan, 6);
    await moveSandboxClock({ advance: '33d' });
    await fan.untilItSays(/スタンダード会員は休会中です/, '/doto/me');
    await fan.press('今すぐ再開する');
    await fan.see('再開の内容の確認');
    expect(await fan.page.locator('[data-legal]').count()).toBe(6);
    await fan.picture('resume');
    expect(await pageFaults(fan)).toEqual([]);
    await fan.press('再開して1,100円を支払う');
    await fan.see('再開しました');
    await fan.see('1,100円をお支払いいただきました。');
    await fan.picture('resumed');
    await fan.go('/doto/me');
    await fan.see('次回のお支払い');
    expect(await paymentsOf(person.email)).toEqual([1_100, 1_100]);
    expect(fan.faults).toEqual([]);
  });

  it('ended early with a card whose bank asks, goes on until it is confirmed there', async () => {
    const fan = await arrive('phone');
    const person = somebody();
    await fan.joinFree(person);
    await goToPayment(fan);
    await enterCard(fan, CARDS.secure);
    await answerBank(fan, '認証を完了する');
    await waitUntilPaid(fan);
    await pause(fan, 6);
    await moveSandboxClock({ advance: '33d' });
    await fan.untilItSays(/スタンダード会員は休会中です/, '/doto/me');
    await fan.press('今すぐ再開する');
    await fan.press('再開して1,100円を支払う');
    await answerBank(fan, '認証に失敗する');
    await fan.see('休会のままで、お金は動いていません。');
    expect(await pageFaults(fan)).toEqual([]);
    await fan.picture('resume-to-confirm');
    await fan.go('/doto/me');
    await fan.see('スタンダード会員の再開は、本人認証待ちです（1,100円）');
    await fan.see('スタンダード会員は休会中です');
    await fan.picture('resume-waits');
    await fan.press('認証へ進む・取りやめる');
    await fan.press('本人認証へ進む');
    await answerBank(fan, '認証を完了する');
    await fan.see('再開しました');
    expect(await paymentsOf(person.email)).toEqual([1_100, 1_100]);
    await fan.go('/doto/me');
    expect(await fan.reads()).not.toMatch(/本人認証待ち|休会中です/);
  });

  it('is refused for what is paid by the year, with what can be done instead; English pages speak English', async () => {
    const { fan } = await payer('year');
    await fan.go('/doto/me');
    await fan.press('休会する');
    await fan.see('年払いの会員は休会できません');
    await fan.picture('pause-yearly');
    await fan.go('/doto/en/me/pause');
    await fan.see('A yearly membership cannot be paused');
    await fan.press('Change to monthly');
    await fan.page.waitForURL(/me\/change\?/);
    expect(fan.faults).toEqual([]);
  });

  it('is done at the desk for a member who asks by phone, under the name of whoever did it', async () => {
    const { person } = await payer();
    const [row] = await lookInto<{ id: string }>('select id from membership.member where email = $1', [
      person.email,
    ]);
    const staff = await arrive('desktop');
    await signInAtDesk(staff);
    await staff.go(`/doto/desk/members/${row!.id}`);
    await staff.press('休会にする');
    await staff.see('休会の手続き');
    await staff.picture('desk-pause');
    await staff.page.locator('input[name=choice]').nth(1).check();
    await staff.page.locator('button[value=pause]').click();
    await staff.page.waitForURL(new RegExp(`members/${row!.id}$`));
    await staff.see('から休会、');
    await staff.picture('desk-member-paused');
    expect(await staff.reads()).toMatch(/「スタンダード会員」の休会[\s\S]*tamura@example\.jp/);
    await staff.press('休会の予定');
    await staff.press('休会を取り消す');
    await staff.see('休会を取り消しました');
    expect(staff.faults).toEqual([]);
  });
});
