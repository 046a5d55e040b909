import { addDays, tokyoDateOf } from '@enishi/kernel';
import { signInAtDesk } from './desk-staff.ts';
import { faultsOnBothSizes } from './page-faults.ts';
import { moveSandboxClock, payByCard } from './paying.ts';
import { lookInto } from './stack-database.ts';
import { somebody, useBrowser, type Person, type Visitor } from './visitor.ts';

jest.setTimeout(360_000);

const arrive = useBrowser();
const mark = `${Date.now() % 100_000}`;
const key = `ind_young_${mark}`;

/** Somebody whose 29th birthday is so many days from today. */
function turning29In(days: number): Person {
  const [year, month, day] = addDays(tokyoDateOf(new Date()), days).split('-').map(Number) as [
    number,
    number,
    number,
  ];
  // A 29 February is not in every year; the day after it is as good.
  const isLeapDay = month === 2 && day === 29;
  return somebody({ born: [`${year - 29}`, `${isLeapDay ? 3 : month}`, `${isLeapDay ? 1 : day}`] });
}

const paymentsOf = async (email: string): Promise<number[]> => {
  const rows = await lookInto<{ amount: number }>(
    `select p.amount from billing.payment p join billing.customer c on c.id = p.customer_id
       join membership.member m on m.id = c.subject_id where m.email = $1 and p.state = 'paid' order by p.period_start`,
    [email],
  );
  return rows.map(({ amount }) => amount);
};

/** The form that a field of the page stands in. */
const formOf = ({ page }: Visitor, field: string) => page.locator(`form:has([id="${field}"])`);

/** The day that a page names for the first charge at the regular price. */
async function regularFrom(fan: Visitor): Promise<string> {
  const [, day] =
    /(\d{4}年\d{1,2}月\d{1,2}日)[^\n]*のお支払いから、通常の1,000円／月/.exec(await fan.reads()) ?? [];
  if (!day) throw new Error(`No day of the regular price:\n${await fan.reads()}`);
  return day;
}

/** The secretariat makes a plan with a price for people under 29; a fan pays it until the renewal after the birthday. */
describe('a price for people under 29', () => {
  afterAll(() => moveSandboxClock({ follow: 'system' }));

  it('is set at the desk, where a price that is none is told, and shown to everybody', async () => {
    const staff = await arrive('desktop');
    await signInAtDesk(staff);
    await staff.go('/doto/desk/settings/plans');
    await staff.press('新しいプラン');
    await staff.page.waitForURL(/drafts\/[0-9a-f-]{36}/);
    const words = {
      ...{
        nameJa: `若葉会員${mark}`,
        nameEn: `Young ${mark}`,
        summaryJa: '学びながら関わる',
        summaryEn: 'Learn and join in',
      },
      ...{ monthly: '1000', underMonthly: '1000' },
    };
    for (const [field, text] of Object.entries(words)) await staff.page.fill(`#field-${field}`, text);
    expect(await staff.page.inputValue('#field-underAge')).toBe('29');
    await staff.page.check('input[name=b-newsletter]');
    await staff.press('保存して確認へ進む');
    await staff.see('通常の会費より低い金額にしてください');
    await staff.press('下書きに戻る');
    await staff.page.locator('#field-underMonthly').waitFor();
    await staff.picture('reduced-draft');
    await staff.page.fill('#field-underMonthly', '400');
    await staff.press('保存して確認へ進む');
    await staff.see('必要な項目はそろっています。');
    expect(await staff.page.locator('[inert]').innerText()).toMatch(/29歳未満の方は\s*400円／月/);
    await staff.picture('reduced-publish');
    await staff.page.fill('#field-reason', '若い方が関わりやすい会費にするため');
    await staff.page.getByRole('button', { name: '公開する' }).click();
    await staff.page.waitForURL(new RegExp(`plans/${key}$`));
    await staff.see('公開（第1版）');
    expect(await staff.reads()).toMatch(/400円／月\s*29歳未満/);
    expect(staff.faults).toEqual([]);
  });

  it('is ordered knowing what follows, told by mail, and charged in full from that renewal on', async () => {
    const fan = await arrive('phone');
    const person = turning29In(20);
    await fan.joinFree(person);
    await fan.go('/doto/plans');
    expect(await fan.reads()).toMatch(/29歳未満の方は\s*400円／月/);
    await fan.picture('reduced-plans');
    await fan.go(`/doto/me/upgrade?plan=${key}&interval=month`);
    const shown = await fan.reads();
    expect(shown).toMatch(/29歳未満の方の料金\s*400円／月/);
    expect(shown).toMatch(/29歳の誕生日（[^）]*）を過ぎると通常の料金になります/);
    const told = await regularFrom(fan);
    await fan.picture('reduced-order');
    await fan.go(`/doto/en/me/upgrade?plan=${key}&interval=month`);
    await fan.see('Price for people under 29');
    await fan.picture('reduced-order-en');
    await payByCard(fan, key, 'month');
    await fan.mail.next(person.email, /会費が.*から通常の料金になります/);
    await fan.untilItSays(/から会費が変わります/, '/doto/me');
    expect(await regularFrom(fan)).toBe(told);
    await fan.picture('reduced-me');
    expect(await paymentsOf(person.email)).toEqual([400]);

    const staff = await arrive('desktop');
    await signInAtDesk(staff);
    const [member] = await lookInto<{ id: string }>('select id from membership.member where email = $1', [
      person.email,
    ]);
    await staff.go(`/doto/desk/members/${member!.id}`);
    expect(await staff.reads()).toMatch(/29歳未満：400円／月。[^\n]*のお支払いから通常の1,000円／月/);
    await staff.picture('reduced-desk');

    for (let months = 0; months < 3 && (await paymentsOf(person.email)).at(-1) === 400; months += 1) {
      await moveSandboxClock({ advance: '33d' });
      await fan.page.waitForTimeout(3_000);
    }
    await fan.untilItSays(/1,000円／月/, '/doto/me');
    const paid = await paymentsOf(person.email);
    expect(paid.slice(0, -1).every((amount) => amount === 400)).toBe(true);
    expect(paid.at(-1)).toBe(1_000);
    await fan.go('/doto/me');
    expect(await fan.reads()).not.toContain('29歳未満');
    await fan.picture('reduced-over');
    expect([fan.faults, staff.faults]).toEqual([[], []]);
  });

  it('is the regular price for whoever is old enough', async () => {
    const fan = await arrive('phone');
    await moveSandboxClock({ follow: 'system' });
    await fan.joinFree(somebody());
    await fan.go(`/doto/me/upgrade?plan=${key}&interval=month`);
    const shown = await fan.reads();
    expect(shown).toMatch(/本日のお支払い\s*1,000円/);
    expect(shown).not.toContain('29歳未満の方の料金');
  });
});

/** A fan says to be a student; the secretariat declines once with a reason, then confirms; the price is the fan's. */
describe('a price for students', () => {
  it('is declared, declined with a reason, declared again, confirmed up to a day, and charged', async () => {
    const staff = await arrive('desktop');
    await signInAtDesk(staff);
    await staff.go(`/doto/desk/settings/plans/${key}`);
    await staff.press(/新しい版を作る|下書きを開く/);
    await staff.page.locator('#field-studentMonthly').waitFor();
    await staff.page.fill('#field-studentMonthly', '300');
    await staff.press('保存して確認へ進む');
    await staff.see('必要な項目はそろっています。');
    await staff.page.fill('#field-reason', '学生からの希望が多いため');
    await staff.page.getByRole('button', { name: '新しい版を公開する' }).click();
    await staff.see('新しい版を公開（第2版）');

    const fan = await arrive('phone');
    const person = somebody();
    await fan.joinFree(person);
    await fan.go('/doto/me');
    await fan.press('学生の料金について');
    await fan.page.waitForURL(/me\/student/);
    await fan.page.fill('#field-school', '北見工業大学 工学部');
    await fan.press('届け出る');
    await fan.see('卒業・修了の予定の年月を選んでください');
    const month = addDays(tokyoDateOf(new Date()), 500).slice(0, 7);
    await fan.page.fill('#field-graduatesIn', month);
    await fan.press('届け出る');
    await fan.see('事務局の確認をお待ちしています');
    await fan.picture('student-waiting');
    await fan.go(`/doto/me/upgrade?plan=${key}&interval=month`);
    expect(await fan.reads()).toMatch(/本日のお支払い\s*1,000円/);

    await staff.go('/doto/desk');
    await staff.press('学生の届け出');
    await staff.page.waitForURL(/members\/students/);
    const [declared] = await lookInto<{ id: string }>(
      `select d.id from membership.student_declaration d join membership.member m on m.id = d.member_id
        where m.email = $1 and d.state = 'waiting'`,
      [person.email],
    );
    await staff.picture('student-desk');
    await staff.page.fill(`[id="reason-${declared!.id}"]`, '学生証の写しを事務局にお送りください。');
    await formOf(staff, `reason-${declared!.id}`).getByRole('button').click();
    await staff.see('会費は変わらず、お金は動いていません');
    await fan.mail.next(person.email, /学生であることを確認できませんでした/);
    await fan.go('/doto/me/student');
    await fan.see('学生証の写しを事務局にお送りください。');
    await fan.picture('student-declined');
    await fan.press('もう一度届け出る');
    await fan.see('事務局の確認をお待ちしています');

    await staff.go('/doto/desk/members/students');
    const [again] = await lookInto<{ id: string }>(
      `select d.id from membership.student_declaration d join membership.member m on m.id = d.member_id
        where m.email = $1 and d.state = 'waiting'`,
      [person.email],
    );
    await formOf(staff, `lastDay-${again!.id}`).getByRole('button').click();
    await staff.see('確認しました。本人にメールでお知らせします。');
    await fan.mail.next(person.email, /学生の料金をお使いいただけます/);
    await fan.go(`/doto/me/upgrade?plan=${key}&interval=month`);
    const shown = await fan.reads();
    expect(shown).toMatch(/学生の料金\s*300円／月/);
    expect(shown).toMatch(/確認された学生の期間（[^）]*まで）が終わると通常の料金になります/);
    await payByCard(fan, key, 'month');
    await fan.untilItSays(/学生の料金\s*300円／月/, '/doto/me');
    await fan.picture('student-me');
    expect(await paymentsOf(person.email)).toEqual([300]);
    await fan.go('/doto/en/me/student');
    await fan.see('Confirmed until');
    await fan.picture('student-confirmed-en');
    expect([fan.faults, staff.faults]).toEqual([[], []]);
  });

  it('is theirs at once where the owner decides at the desk to take their word', async () => {
    const staff = await arrive('desktop');
    await signInAtDesk(staff);
    const decide = async (ground: 'proof' | 'word'): Promise<void> => {
      await staff.go('/doto/desk/settings/students');
      await staff.page.locator(`input[name=ground][value=${ground}]`).check();
      await staff.press('保存する');
      await staff.see('保存しました。これからの届け出に使います。');
    };
    await staff.go('/doto/desk/settings/students');
    await staff.page.fill('#field-asksForJa', '学生証の写し');
    await staff.page.fill('#field-asksForEn', '');
    await staff.press('保存する');
    await staff.see('日本語と英語の両方を入力するか、両方を空欄にしてください');
    await staff.page.fill('#field-asksForEn', 'A copy of your student card');
    await staff.press('保存する');
    await staff.see('保存しました。');
    expect(await faultsOnBothSizes(staff)).toEqual([]);
    await staff.picture('student-rule-desk');

    const fan = await arrive('phone');
    const person = somebody();
    await fan.joinFree(person);
    await fan.go('/doto/me/student');
    await fan.see('確認に必要なもの：学生証の写し');
    await decide('word');
    try {
      await fan.go('/doto/me/student');
      await fan.see('書類は要りません');
      await fan.page.fill('#field-school', '北見工業大学 工学部');
      await fan.page.fill('#field-graduatesIn', addDays(tokyoDateOf(new Date()), 500).slice(0, 7));
      await fan.press('届け出る');
      await fan.see('まで学生の料金をお使いいただけます');
      await fan.picture('student-on-word');
      await fan.mail.next(person.email, /学生の料金をお使いいただけます/);
      await fan.go(`/doto/me/upgrade?plan=${key}&interval=month`);
      expect(await fan.reads()).toMatch(/本日のお支払い\s*300円/);
    } finally {
      await decide('proof');
    }
    expect([fan.faults, staff.faults]).toEqual([[], []]);
  });
});
