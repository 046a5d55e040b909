import { addDays, tokyoDateOf } from '@enishi/kernel';
import { askStudent, isNamedNoMore } from './article-steps.ts';
import { comeAsClerk, enterCompany } from './come-as-clerk.ts';
import { enterPlacementNumber, signInAtDesk } from './desk-staff.ts';
import { writeBeforeAddresses } from './applicant-talk-steps.ts';
import { findNoMore, findPostings } from './find-postings-steps.ts';
import { enterWageFigure } from './wage-figure-steps.ts';
import { somebody, useBrowser } from './visitor.ts';
import type { Visitor } from './visitor.ts';

jest.setTimeout(240_000);

const arrive = useBrowser();

/** J9: a posting that says with whom, what and what for before its conditions; what the law wants named stands in its way until it is written. */
describe('purpose-first postings', () => {
  let staff: Visitor;
  beforeEach(async () => {
    staff = await arrive('desktop');
    await signInAtDesk(staff);
    await enterPlacementNumber(staff, '');
  });
  afterEach(() => enterPlacementNumber(staff, ''));

  it('lead from a draft with holes to somebody who is hired, and to nothing that is paid for it', async () => {
    const name = `こむぎ${somebody().email.slice(0, 8)}`;
    const title = `道東の小麦でパンをつくる ${name}`;
    const clerk = await arrive('desktop');
    await comeAsClerk(clerk, somebody().email);
    await enterCompany(clerk, {
      ...{ name: `株式会社${name}`, kana: 'コムギ', registrationNumber: 'T9999999999999' },
      ...{ postalCode: '085-0015', address: '釧路市北大通', employees: '5' },
      ...{ department: '店', contactName: '森 あかり' },
    });
    await clerk.see('法人会員のお申し込み内容の確認');
    const companyId = /company\/([0-9a-f-]{36})/.exec(clerk.page.url())![1]!;
    await clerk.go(`/doto/company/${companyId}/postings`);
    await clerk.see('まだ募集はありません');
    await clerk.press('新しい募集を書く');
    await clerk.page.waitForURL(/postings\/new/);
    const fill = async (fields: Record<string, string>) => {
      for (const [field, value] of Object.entries(fields)) await clerk.page.fill(`[name=${field}]`, value);
    };
    await fill({ title, why: '「地元の麦で地元の朝をつくる」', whoWith: '店長の森さんと3人のパン職人' });
    await fill({ what: '製パンと通販。35歳以下の方', growth: '製パンの技', places: '１人' });
    await clerk.press('下書きを保存する');
    await clerk.see('掲載の最後の日は、今日から90日以内');
    await clerk.picture('posting-form-refused');
    await fill({ lastDay: addDays(tokyoDateOf(new Date()), 60) });
    await clerk.page.selectOption('[name=contract]', 'fixed_term');
    await clerk.page.selectOption('[name=area]', { label: '釧路市' });
    await clerk.page.selectOption('[name=payUnit]', 'hour');
    await fill({ payYen: '1,000' });
    await clerk.press('下書きを保存する');
    await clerk.page.waitForURL(/said=saved/);
    for (const words of [
      ...['特定募集情報等提供事業の届出', '業務の変更の範囲', '就業場所の変更の範囲', '更新の基準と'],
      ...['最低賃金1075円を下回っています', '年齢で限ることは', '2024年4月1日から'],
    ])
      await clerk.see(words);
    expect(await clerk.page.getByRole('button', { name: '事務局の確認に出す' }).count()).toBe(0);
    await clerk.picture('posting-problems');

    await enterPlacementNumber(staff, '51-募-000123');

    await clerk.press('書き直す');
    await clerk.page.waitForURL(/edit$/);
    await fill({ duty_now: '製造・通販', duty_range: '当社業務全般', place_now: '釧路市本店' });
    await fill({
      place_range: '変更なし',
      term: '1年',
      renewal: '勤務成績と業務量による。通算4年まで',
      trial: 'なし',
    });
    await fill({ hours: '5:00〜14:00', breaks: '60分', holidays: '日・月', overtime: '月5時間ほど' });
    await fill({ insurance: '健康・厚生年金・労災・雇用', recruiter: `株式会社${name}`, smoke: '屋内禁煙' });
    await fill({ what: '製パンと通販', payYen: '1,200' });
    await clerk.press('下書きを保存する');
    await clerk.page.waitForURL(/said=saved/);
    await clerk.see('足りないものはありません');
    const student = await arrive('phone');
    await askStudent({ clerk, student }, { title, company: name });
    await clerk.see('足りないものはありません');
    await clerk.press('事務局の確認に出す');
    await clerk.page.waitForURL(/said=submit/);

    await enterWageFigure(staff, tokyoDateOf(new Date()));
    await staff.go('/doto/desk/postings?state=review');
    await staff.picture('posting-desk-list');
    await staff.press(title);
    await staff.see('店長の森さんと、朝の四人');
    await staff.see('蓮');
    await staff.picture('posting-desk');
    await staff.press('読みました。公開する');
    await staff.page.waitForURL(/said=publish/);

    const fan = await arrive('phone');
    const person = somebody({ familyName: '斜里', givenName: '麦' });
    await fan.go('/doto/postings');
    await fan.see('届出番号 51-募-000123');
    await fan.see('苦情・ご相談の窓口');
    await fan.picture('postings');
    const id = /postings\/([0-9a-f-]{36})/.exec(clerk.page.url())![1]!;
    await findPostings(fan, { title, words: name, id });
    await fan.press(title);
    await fan.see('一緒に書いた人: 田中 蓮（北の大学）');
    await fan.picture('posting');
    const posting = fan.page.url();
    await isNamedNoMore({ student, fan });
    const structured = await fan.page.locator('script[type="application/ld+json"]').textContent();
    expect(JSON.parse(structured ?? '{}')).toMatchObject({ '@type': 'JobPosting', title });
    await fan.press('この募集の内容が正しくない・気になるとき');
    await fan.page.waitForURL(/wrong$/);
    await fan.page.selectOption('[name=kind]', 'other');
    await fan.press('事務局に知らせる');
    await fan.see('内容を入力してください');
    await fan.picture('posting-wrong');
    await fan.page.fill('[name=words]', '電話がつながりませんでした。');
    await fan.press('事務局に知らせる');
    await fan.see('お知らせを受け取りました');
    await fan.press('募集の画面へ戻る');
    await staff.go('/doto/desk/postings');
    await staff.see('確かめるお知らせがあります');
    await staff.press(title);
    await staff.see('電話がつながりませんでした。');
    await staff.picture('posting-complaint');
    await staff.page.fill('[name=answer]', '会社に確かめ、番号を直してもらった');
    await staff.press('記録する');
    await staff.page.waitForURL(/said=answer/);
    await staff.see('確認済み');
    await fan.press('会員登録（無料）して応募する');
    await fan.page.waitForURL(/join/);
    await fan.joinFree(person, fan.page.url());
    await fan.press('見ていた募集へ戻る');
    await fan.page.waitForURL(posting);
    await fan.page.fill('[name=message]', '麦を育てる家で育ちました。パンの仕事がしたいです。');
    await fan.press('応募する');
    await fan.see('会社に見せるものをお読みのうえ');
    await fan.page.check('[name=agreed]');
    await fan.picture('posting-apply');
    await fan.press('応募する');
    await fan.page.waitForURL(/said=applied/);
    await fan.page.locator('summary', { hasText: '会社が見た記録' }).click();
    await fan.see('まだ、会社の誰も開いていません');

    await clerk.reload();
    expect(await clerk.reads()).not.toContain('斜里');
    await clerk.press('開いて見る');
    await clerk.see('斜里');
    await writeBeforeAddresses({ fan, clerk, email: person.email, posting: clerk.page.url() });
    for (const [act, then] of [
      ...[['お話を始める', 'お話し中'] as const, ['申し出をする', '申し出中'] as const],
      ['採用（契約）を記録する', '締め切りました'] as const,
    ]) {
      await clerk.press(act);
      await clerk.see(then);
    }
    await clerk.see('記録して、応募した方にメールでお知らせしました');
    expect(await clerk.page.getByRole('button', { name: '見送る' }).count()).toBe(0);
    const told = await fan.mail.next(person.email, /への応募について/);
    expect(told.text).toContain(title);
    // The footer of every page names the number once the communities are read again, which are kept for half a minute.
    await fan.untilItSays('特定募集情報等提供事業 届出番号 51-募-000123', '/doto/me/applications');
    await fan.see('採用（契約）が決まりました');
    await fan.page.locator('summary', { hasText: '会社が見た記録' }).click();
    expect(await fan.reads()).toContain('•••@');
    await fan.picture('posting-mine');
    await fan.open(posting.replace('/doto/', '/doto/en/'));
    await fan.see('You have applied for this');
    await findNoMore(fan, { title, words: name, id });
    await staff.reload();
    await staff.see('採用 1/1');
    expect(await staff.reads()).not.toContain('斜里');
    expect([...fan.faults, ...clerk.faults, ...staff.faults, ...student.faults]).toEqual([]);
  });
});
