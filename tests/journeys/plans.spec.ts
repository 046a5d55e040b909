import { signInAtDesk } from './desk-staff.ts';
import { moveSandboxClock, payByCard } from './paying.ts';
import { somebody, useBrowser, type Visitor } from './visitor.ts';

jest.setTimeout(360_000);

const arrive = useBrowser();
const plans = '/doto/desk/settings/plans';

/** The secretariat makes a plan, fans join it, its price rises for newcomers, then for everybody by letter. */
describe('a plan from its first draft to its third price', () => {
  afterAll(() => moveSandboxClock({ follow: 'system' }));

  it('is written, checked as visitors see it, published, joined, and changed without surprising anybody', async () => {
    const staff = await arrive('desktop');
    await signInAtDesk(staff);
    await staff.go(plans);
    await staff.press('新しいプラン');
    await staff.page.waitForURL(/drafts\/[0-9a-f-]{36}/);
    await staff.press('保存して確認へ進む');
    await staff.page.waitForURL(/publish$/);
    await staff.see('公開の前に（あと6件）');
    await staff.press('下書きに戻る');
    await staff.page.locator('#field-nameJa').waitFor();
    const mark = `${Date.now() % 100_000}`;
    for (const [field, words] of Object.entries({
      ...{ nameJa: `応援会員${mark}`, nameEn: `Friend ${mark}` },
      ...{
        summaryJa: '道東をゆるやかに応援する',
        summaryEn: 'Stand by eastern Hokkaido',
        monthly: '８００円',
      },
    }))
      await staff.page.fill(`#field-${field}`, words);
    await staff.page.check('input[name=b-newsletter]');
    await staff.page.check('input[name=b-member_posts]');
    await staff.press('保存して確認へ進む');
    await staff.page.waitForURL(/publish$/);
    await staff.see('必要な項目はそろっています。');
    const preview = staff.page.locator('[inert]');
    expect(await preview.innerText()).toMatch(new RegExp(`応援会員${mark}[\\s\\S]*800円`));
    await staff.press('公開する');
    await staff.see('理由を入力してください');
    await staff.page.fill('#field-reason', '気軽に続けられる会費がほしいという声に応えて');
    await staff.page.getByRole('button', { name: '公開する' }).click();
    const key = `ind_friend_${mark}`;
    await staff.page.waitForURL(new RegExp(`plans/${key}$`));
    await staff.see('公開（第1版）：気軽に続けられる会費がほしいという声に応えて');

    const [early, earlyMail] = await payer(arrive, key);
    await publishFee(staff, key, '900', null);
    const [late] = await payer(arrive, key);
    await late.go('/doto/me');
    expect(await late.reads()).toContain('900円／月');
    await early.go('/doto/me');
    expect(await early.reads()).toContain('800円／月');
    await staff.go(`${plans}/${key}`);
    expect(await staff.reads()).toMatch(/800円／月（第1版）：1名[\s\S]*900円／月（第2版）：1名/);

    await early.mail.skip(earlyMail);
    const people = await publishFee(staff, key, '1000', 'move');
    expect(people).toMatch(/800円／月\s*1\s*1,000円／月\s*\+2,400円/);
    expect(people).toMatch(/900円／月\s*1\s*1,000円／月\s*\+1,200円/);
    const letter = await early.mail.next(earlyMail, /会費が.*から変わります/);
    expect(letter.text).toContain('月額1,000円');
    expect(letter.text).toContain('解約に手数料はかからず');
    await early.go('/doto/me');
    expect(await early.reads()).toMatch(/から会費が変わります[\s\S]*1,000円／月/);

    for (let month = 1; month <= 3; month += 1) {
      await moveSandboxClock({ advance: '31d' });
      await early.page.waitForTimeout(4_000);
    }
    expect(await feesOf(early)).toMatch(/^1,000円( 1,000円)*( 800円){1,2}$/);
    await early.go('/doto/me');
    expect(await early.reads()).not.toContain('から会費が変わります');
    expect([early.faults, late.faults, staff.faults]).toEqual([[], [], []]);
  });

  it('is told to the second of two who write one draft', async () => {
    const first = await arrive('desktop');
    await signInAtDesk(first);
    await first.go(plans);
    await first.press('新しいプラン');
    await first.page.waitForURL(/drafts\/[0-9a-f-]{36}/);
    await first.page.fill('#field-nameJa', '二人で書く会員');
    await first.press('下書きを保存');
    await first.see('下書きを保存しました');
    const second = await first.context.newPage();
    await second.goto(first.page.url(), { waitUntil: 'networkidle' });
    await first.page.fill('#field-nameJa', '一人目の名前');
    await first.press('下書きを保存');
    await first.page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[name=revision]')?.value === '2',
    );
    await second.fill('#field-nameJa', '二人目の名前');
    await second.getByRole('button', { name: '下書きを保存' }).click();
    await second.getByText('この下書きを保存しました。あなたの変更はまだ保存されていません').waitFor();
    expect(await second.inputValue('#field-nameJa')).toBe('二人目の名前');
    await second.getByRole('link', { name: '保存された下書きを開き直す' }).click();
    await second.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#field-nameJa')?.value === '一人目の名前',
    );
    await second.getByRole('button', { name: '下書きを破棄' }).click();
    await second.waitForURL(/plans$/);
  });

  it('moves in the order by the keyboard, and goes to the archive without leaving anybody', async () => {
    const staff = await arrive('desktop');
    await signInAtDesk(staff);
    await staff.go(plans);
    const order = () =>
      staff.page
        .locator('[data-plan]')
        .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-plan')));
    const before = await order();
    await staff.page.getByRole('button', { name: '「サポーター会員」を上へ' }).press('Enter');
    await staff.page.waitForFunction(
      (was) => document.querySelectorAll('[data-plan]')[1]?.getAttribute('data-plan') !== was,
      before[1],
    );
    expect(await order()).toEqual(['ind_free', 'ind_supporter', 'ind_standard', ...before.slice(3)]);
    await staff.page.getByRole('button', { name: '「サポーター会員」を下へ' }).press('Enter');
    await staff.page.waitForFunction(
      (was) => document.querySelectorAll('[data-plan]')[1]?.getAttribute('data-plan') === was,
      before[1],
    );
    await staff.go(`${plans}/assoc`);
    await staff.page.fill('#field-reason', '見直しのため');
    await staff.press('保管する');
    await staff.see('保管：見直しのため');
    const fan = await arrive('phone');
    await fan.go('/doto/plans');
    expect(await fan.reads()).not.toContain('賛助会員');
    for (const [act, said] of [
      ['保管から戻す（停止中にする）', '募集を停止：戻します'],
      ['募集を始める', '募集を開始：戻します'],
    ] as const) {
      await staff.page.fill('#field-reason', '戻します');
      await staff.press(act);
      await staff.see(said);
    }
    await fan.go('/doto/en/plans');
    await fan.see('Supporting member');
  });
});

describe('a plan for companies', () => {
  it('is written with bands worked out, published, offered to companies by size, and changed by a next version', async () => {
    const staff = await arrive('desktop');
    const folder = '/doto/desk/settings/company-plans';
    await signInAtDesk(staff);
    await staff.go(folder);
    await staff.see('法人ベーシック');
    await staff.picture('desk-company-plans');
    await staff.press('新しいプラン');
    await staff.page.waitForURL(/drafts\/[0-9a-f-]{36}/);
    const mark = `${Date.now() % 100_000}`;
    for (const [field, words] of Object.entries({
      ...{ nameJa: `法人フレンド${mark}`, nameEn: `Company Friend ${mark}` },
      ...{ summaryJa: '地域を応援する会社へ', summaryEn: 'For companies that stand by the region' },
      ...{ yearly: '１１，０５５円', seats: '２' },
    }))
      await staff.page.fill(`#field-${field}`, words);
    await staff.press('保存して確認へ進む');
    await staff.page.waitForURL(/publish$/);
    await staff.see('公開の前に（あと1件）');
    await staff.see('利用枠の方が使う個人のプラン');
    await staff.press('下書きに戻る');
    await staff.page.selectOption('select[name=seatPlanKey]', 'ind_standard');
    await staff.page.selectOption('select[name=q-postings-per]', 'year');
    await staff.page.fill('input[name=q-postings-n]', '3');
    await staff.picture('desk-company-plan-draft');
    await staff.press('保存して確認へ進む');
    await staff.page.waitForURL(/publish$/);
    await staff.see('必要な項目はそろっています。');
    const worked = await staff.reads();
    for (const words of ['6,600円／年', '11,000円／年', '16,500円／年', '（100円未満切り捨て）', '年3件'])
      expect(worked).toContain(words);
    await staff.picture('desk-company-plan-publish');
    await staff.page.getByRole('button', { name: '公開する' }).click();
    await staff.see('理由を入力してください');
    await staff.page.fill('#field-reason', '小さな会社の声に応えて');
    await staff.page.getByRole('button', { name: '公開する' }).click();
    const key = `corp_company_friend_${mark}`;
    await staff.page.waitForURL(new RegExp(`company-plans/${key}$`));
    await staff.see('公開（第1版）：小さな会社の声に応えて');

    const clerk = await arrive('phone');
    await clerk.go('/doto/company');
    await clerk.see(`法人フレンド${mark}`);

    await staff.press('新しい版を作る');
    await staff.page.waitForURL(/drafts\/[0-9a-f-]{36}/);
    await staff.page.fill('#field-yearly', '22000');
    await staff.page.fill('#field-seats', '1');
    await staff.press('保存して確認へ進む');
    await staff.page.waitForURL(/publish$/);
    await staff.see('年額（基準）: 11,055円 → 22,000円');
    await staff.see('利用枠: 2名 → 1名');
    await staff.picture('desk-company-plan-version');
    await staff.page.fill('#field-reason', '改定');
    await staff.page.getByRole('button', { name: /公開/ }).last().click();
    await staff.page.waitForURL(new RegExp(`company-plans/${key}$`));
    await staff.see('新しい版を公開（第2版）：改定');
    await staff.picture('desk-company-plan');
    await staff.page.fill('#field-reason', '試しの募集を終えるため');
    await staff.press('募集を止める');
    await staff.see('募集を停止：試しの募集を終えるため');
    await clerk.go('/doto/company');
    expect(await clerk.reads()).not.toContain(`法人フレンド${mark}`);
    expect([staff.faults, clerk.faults]).toEqual([[], []]);
  });
});

/** A fan who joined and pays for the plan. */
async function payer(come: typeof arrive, key: string): Promise<[Visitor, string]> {
  const fan = await come('phone');
  const person = somebody();
  await fan.joinFree(person);
  await payByCard(fan, key);
  return [fan, person.email];
}

/** Publishes the next version at another fee; answers what the page said of people and money. */
async function publishFee(staff: Visitor, key: string, fee: string, holders: 'move' | null): Promise<string> {
  await staff.go(`${plans}/${key}`);
  await staff.press('新しい版を作る');
  await staff.page.waitForURL(/drafts\/[0-9a-f-]{36}/);
  await staff.page.fill('#field-monthly', fee);
  await staff.press('保存して確認へ進む');
  await staff.page.waitForURL(/publish$/);
  await staff.see('対象の会員と金額の差');
  if (holders) await staff.page.check('input[name=holders][value=move]');
  await staff.page.fill('#field-reason', '送料の値上がり');
  const said = await staff.reads();
  await staff.press('新しい版を公開する');
  await staff.page.waitForURL(new RegExp(`plans/${key}$`));
  return said;
}

/** The sums of the receipts, newest first; the tax inside them, a tenth, is left aside. */
async function feesOf(fan: Visitor): Promise<string> {
  await fan.go('/doto/me/receipts');
  const sums = [...(await fan.reads()).matchAll(/([\d,]+)円/g)].map(([, sum = '']) => sum);
  return sums
    .filter((sum) => Number(sum.replace(',', '')) >= 800)
    .map((sum) => `${sum}円`)
    .join(' ');
}
