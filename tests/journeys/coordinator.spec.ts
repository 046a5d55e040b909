import { addDays, tokyoDateOf } from '@enishi/kernel';
import { comeAsClerk, enterCompany } from './come-as-clerk.ts';
import { giveBothProofs, signInAtDesk } from './desk-staff.ts';
import { lookInto } from './stack-database.ts';
import { somebody, useBrowser } from './visitor.ts';
import type { Visitor } from './visitor.ts';

jest.setTimeout(240_000);

const arrive = useBrowser();
const inDays = (days: number) => addDays(tokyoDateOf(new Date()), days);

/** Says how somebody of the desk is called and reached, once. */
async function nameOneself(staff: Visitor, name: string): Promise<void> {
  await staff.go('/doto/desk/cases');
  const open = staff.page.locator('summary', { hasText: 'わたしの名前と連絡先' });
  if ((await open.count()) > 0) await open.click();
  await staff.page.fill('[name=name]', name);
  await staff.page.fill('[name=reach]', '0154-00-0000（平日9時から17時）');
  await staff.press('名前と連絡先を保存する');
  await staff.see('名前と連絡先を保存しました');
}

/** Opens a fold of the page and answers with its form. */
async function unfold(staff: Visitor, words: string) {
  const summary = staff.page.locator('summary', { hasText: words });
  const fold = staff.page.locator('details', { has: summary });
  if ((await fold.getAttribute('open')) === null) await summary.click();
  return fold.locator('form');
}

/** The day on which a match is asked how it goes, as if the company's case had come of one. */
async function askToday(companyId: string): Promise<void> {
  await lookInto(
    `insert into work.care_contact (id, community_id, case_id, side, day, due_on, state, asked_at, risks)
     select gen_random_uuid(), community_id, id, 'company', 7, now()::date, 'asked', now(), '{}'
       from work.support_case where company_id = $1`,
    [companyId],
  );
}

/** A person asks for a coordinator: with a consent of its own, which they stop on the same page. */
async function letOneselfBeAccompanied(fan: Visitor): Promise<void> {
  await fan.joinFree(somebody());
  await fan.go('/doto/me/support');
  await fan.page.fill('[name=wish]', '畑の仕事を知りたい');
  await fan.press('伴走してほしい');
  await fan.see('ご一緒することへの同意の欄に、チェックを入れてください');
  await fan.page
    .locator('form', { has: fan.page.locator('[name=wish]') })
    .locator('[name=agreed]')
    .check();
  await fan.picture('support-person-ask');
  await fan.press('伴走してほしい');
  await fan.see('ご希望を送りました');
  await fan.see('コーディネーターがご一緒できます');
  await fan.picture('support-person');
  await fan.press('同意を止める');
  await fan.see('もうお名前も記録も見えません');
}

describe('a coordinator', () => {
  it('is asked for, accompanies a company with one next action, hears that it goes badly, hands over and the case ends', async () => {
    const name = `旅館${somebody().email.slice(0, 8)}`;
    const clerk = await arrive('phone');
    const fan = await arrive('phone');
    await comeAsClerk(clerk, somebody().email);
    await enterCompany(clerk, {
      ...{ name: `株式会社${name}`, kana: 'リョカン', registrationNumber: 'T9999999999999' },
      ...{ postalCode: '085-0015', address: '釧路市北大通', employees: '5' },
      ...{ department: '総務', contactName: '佐藤 誠' },
    });
    await clerk.see('法人会員のお申し込み内容の確認');
    const companyId = /company\/([0-9a-f-]{36})/.exec(clerk.page.url())![1]!;
    await clerk.go(`/doto/company/${companyId}/support`);
    await clerk.see('まだ担当はいません');
    await clerk.page.fill('[name=wish]', '持病のある社員のことで');
    await clerk.press('伴走してほしい');
    await clerk.see('「持病」のような健康や家庭のことは');
    await clerk.page.fill('[name=wish]', '冬に来てくれる人を探したい');
    await clerk.press('伴走してほしい');
    await clerk.see('ご希望を送りました');
    await clerk.picture('support-company-asked');

    const mori = await arrive('desktop');
    await giveBothProofs(mori, 'mori@example.jp');
    await nameOneself(mori, '森');
    const tamura = await arrive('desktop');
    await signInAtDesk(tamura);
    await nameOneself(tamura, '田村');
    await tamura.picture('cases-desk');
    await tamura.press(new RegExp(`株式会社${name}`));
    await tamura.see('冬に来てくれる人を探したい');
    await tamura.page.selectOption('[name=mainId]', { label: '田村' });
    await tamura.page.fill('[name=what]', '旅館に会いに行く');
    await tamura.press('担当を決める');
    await tamura.see('期限は、今日から366日以内');
    await tamura.page.fill('[name=dueOn]', inDays(3));
    await tamura.press('担当を決める');
    await tamura.see('担当を決めました');
    await clerk.reload();
    await clerk.see('田村');
    await clerk.see('0154-00-0000');
    await clerk.picture('support-company');

    await tamura.page.fill('[name=note]', '去年の冬の話を聞いた');
    await tamura.press('記録を残す');
    await tamura.see('記録を残しました');
    const next = await unfold(tamura, '次の一手を終えて');
    await next.locator('[name=said]').fill('求人を一緒に書くことにした');
    await next.locator('[name=what]').fill('求人を一緒に書く');
    await next.locator('[name=dueOn]').fill(inDays(7));
    await next.locator('button[type=submit]').click();
    await tamura.see('次の一手を決めました');
    await tamura.see('求人を一緒に書くことにした');
    await tamura.picture('case');

    await askToday(companyId);
    await clerk.reload();
    await clerk.press('7日目の声かけに答える（3つ選ぶだけ）');
    await clerk.see('迎えた方はいかがですか');
    await clerk.press('答えを送る');
    await clerk.see('選んでください');
    for (const said of ['困っている', '難しいと思っている', '話したい'])
      await clerk.page.getByRole('radio', { name: said, exact: true }).check();
    await clerk.page.fill('[name=line]', '朝の人手が足りません');
    await clerk.picture('care-form');
    await clerk.press('答えを送る');
    await clerk.see('お答えは担当だけが読みます');
    expect(await clerk.reads()).not.toContain('朝の人手');

    await tamura.go('/doto/desk/cases');
    await tamura.see('うまくいっていない');
    await tamura.picture('cases-risk');
    await tamura.press(new RegExp(`株式会社${name}`));
    await tamura.see('朝の人手が足りません');
    const closing = await unfold(tamura, '伴走を終える');
    await closing.locator('[name=line]').fill('終わります');
    await closing.locator('button[type=submit]').click();
    await tamura.see('気がかりが残っています');
    const settled = await unfold(tamura, '気がかりに対応した');
    await settled.locator('[name=note]').fill('電話をかけ、朝の人を一緒に探すことにした');
    await tamura.page.locator('button[value=settle]').click();
    await tamura.see('気がかりへの対応を記録しました');

    const beside = await unfold(tamura, '副担当を決める・外す');
    await beside.locator('[name=secondId]').selectOption({ label: '森' });
    await beside.locator('button[type=submit]').click();
    await tamura.see('副担当を決めました');
    await tamura.picture('case-second');

    const handing = await unfold(tamura, '別の担当に引き継ぐ');
    await handing.locator('[name=toId]').selectOption({ label: '森' });
    await handing.locator('[name=note]').fill('求人の下書きは共有の棚にあります');
    await handing.locator('button[type=submit]').click();
    await tamura.see('引き継ぎの確認が4件残っています');
    for (const step of ['story_told', 'next_passed', 'consent_checked', 'greeting_agreed'])
      await tamura.page.locator(`[name=${step}]`).check();
    await tamura.picture('case-hand-over');
    await tamura.page.locator('button[value=hand_over]').click();
    await tamura.see('引き継ぎました');

    await mori.go('/doto/desk/cases');
    await mori.press(new RegExp(`株式会社${name}`));
    await mori.see('求人の下書きは共有の棚にあります');
    const over = await unfold(mori, '伴走を終える');
    await over.locator('[name=line]').fill('朝の人が見つかった');
    await over.locator('button[type=submit]').click();
    await mori.see('伴走を終えました');
    await clerk.go(`/doto/company/${companyId}/support`);
    await clerk.see('終わりました');
    await mori.go('/doto/en/desk/cases');
    await mori.see('Support cases');
    await letOneselfBeAccompanied(fan);
    expect([...fan.faults, ...clerk.faults, ...tamura.faults, ...mori.faults]).toEqual([]);
  });
});
