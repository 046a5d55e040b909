import { comeAsClerk, enterCompany } from './come-as-clerk.ts';
import { signInAtDesk } from './desk-staff.ts';
import { linkIn } from './mailbox.ts';
import { CARDS, enterCard, payByCard } from './paying.ts';
import { somebody, useBrowser, type Visitor } from './visitor.ts';

jest.setTimeout(300_000);

const arrive = useBrowser();

const company = {
  name: '株式会社せきのした',
  kana: 'セキノシタ',
  postalCode: '085-0015',
  address: '釧路市北大通',
  employees: '3',
  department: '総務部',
  contactName: '高橋 誠',
};

/** A clerk who is no member enters a company and pays for its first month; answers with the address of its seats. */
async function payAsCompany(clerk: Visitor): Promise<string> {
  const { page } = clerk;
  const { email } = somebody();
  await comeAsClerk(clerk, email);
  await enterCompany(clerk, company);
  await clerk.see('法人会員のお申し込み内容の確認');
  await clerk.press('法人会員に申し込む（有料）');
  await enterCard(clerk, CARDS.pays);
  await page.waitForURL(/company\/[0-9a-f-]+\/checkout\//);
  await clerk.see('お支払いを確認しました');
  await clerk.press('会社のページへ');
  await page.waitForURL(/company\/[0-9a-f-]+$/);
  await clerk.press('利用枠を管理する');
  await page.waitForURL(/company\/[0-9a-f-]+\/seats$/);
  return page.url();
}

async function invite(clerk: Visitor, emails: string[]): Promise<void> {
  await clerk.page.fill('textarea[name=emails]', emails.join('\n'));
  await clerk.press('招待メールを送る');
  await clerk.see('招待メールを送りました');
}

const invitation = async (visitor: Visitor, email: string): Promise<string> =>
  linkIn(await visitor.mail.next(email, /利用枠への招待/));

/** Opens the invitation as a member and takes the seat. */
async function take(visitor: Visitor, link: string): Promise<void> {
  await visitor.open(link);
  await visitor.press('同意して利用枠を受け取る');
  await visitor.see('利用枠をご利用中です');
}

describe('a company and its seats', () => {
  it('three are invited: one joins for it, one pays already, one passes it on; the last seat is taken once', async () => {
    const clerk = await arrive('desktop');
    const seats = await payAsCompany(clerk);
    const [joining, paying, leaving, next] = [somebody(), somebody(), somebody(), somebody()];
    await clerk.page.fill('textarea[name=emails]', `${joining.email}\n高橋`);
    await clerk.press('招待メールを送る');
    await clerk.see('2番目の「高橋」はメールアドレスとして読み取れません');
    await invite(clerk, [joining.email, paying.email, leaving.email]);
    await clerk.picture('seats-invited');

    const employee = await arrive('phone');
    const link = await invitation(employee, joining.email);
    await employee.open(link);
    await employee.see('株式会社せきのしたの利用枠への招待');
    await employee.picture('seat-offer');
    await employee.joinFree(joining);
    await take(employee, link);
    await employee.picture('seat-own');
    await employee.go('/doto/me');
    await employee.see('スタンダード');
    await employee.see('会社に見える情報');
    await employee.picture('seat-my-page');

    const fan = await arrive('phone');
    const own = await invitation(fan, paying.email);
    await fan.joinFree(paying);
    await payByCard(fan, 'ind_standard', 'year');
    await fan.open(link);
    await fan.see('この招待は使われています');
    await fan.open(own);
    await fan.see('次のお支払いは');
    await fan.see('返金を受ける');
    await fan.picture('seat-own-plan');
    await fan.press('同意して利用枠を受け取る');
    await fan.see('利用枠をご利用中です');

    const third = await arrive('desktop');
    const thirds = await invitation(third, leaving.email);
    await third.joinFree(leaving);
    await take(third, thirds);
    await clerk.open(seats);
    await clerk.see('0名');
    await clerk.page.locator('summary[aria-label*="外す"]').last().click();
    await clerk.page.locator('input[name=successor]').last().fill(next.email);
    await clerk.picture('seats-take-away');
    await clerk.page.locator('button[value=take_away]').last().click();
    await clerk.see('利用枠を外し、ご本人にメールで知らせました');
    await third.mail.next(leaving.email, /株式会社せきのしたの利用枠が終わりました/);

    const rival = somebody();
    await invite(clerk, [rival.email]);
    const [one, other] = [await arrive('phone'), await arrive('desktop')];
    const links = [await invitation(one, next.email), await invitation(other, rival.email)];
    await one.joinFree(next);
    await other.joinFree(rival);
    await one.open(links[0]!);
    await other.open(links[1]!);
    await one.press('同意して利用枠を受け取る');
    await one.see('利用枠をご利用中です');
    await other.press('同意して利用枠を受け取る');
    await other.see('利用枠はすべて埋まっています');
    await other.picture('seat-none-left');

    const phone = await arrive('phone');
    await phone.context.addCookies(await clerk.context.cookies());
    await phone.open(seats);
    await phone.see('利用している方');
    await phone.picture('seats-phone');

    const staff = await arrive('desktop');
    await signInAtDesk(staff);
    const id = /company\/([0-9a-f-]+)/.exec(seats)![1]!;
    await staff.go(`/doto/desk/companies/${id}`);
    await staff.see('3名中3名が利用（空き0名）');
    await staff.picture('desk-seats');

    await employee.go('/doto/me');
    await employee.page.locator('summary', { hasText: '利用枠を返却する' }).click();
    await employee.press('返却する');
    await employee.mail.next(joining.email, /利用枠が終わりました/);
    for (const { faults } of [clerk, employee, fan, third, one, phone, staff]) expect(faults).toEqual([]);
  });
});
