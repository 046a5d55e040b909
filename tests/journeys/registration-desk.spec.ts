import { addDays, tokyoDateOf } from '@enishi/kernel';
import { callAbout, joinWithSheet, registerAtTablet } from './claim-steps.ts';
import { comeAsClerk, enterCompany } from './come-as-clerk.ts';
import { signInAtDesk } from './desk-staff.ts';
import { linkIn } from './mailbox.ts';
import { registerYoung } from './minor-steps.ts';
import { offerSkills } from './talent-steps.ts';
import { somebody, useBrowser } from './visitor.ts';
import type { Visitor } from './visitor.ts';

jest.setTimeout(240_000);

const arrive = useBrowser();

/** A gig that is on the board; answers with its title. */
async function putUpGig(clerk: Visitor, staff: Visitor, name: string): Promise<string> {
  const from = addDays(tokyoDateOf(new Date()), 20);
  await comeAsClerk(clerk, somebody().email);
  await enterCompany(clerk, {
    ...{ name: `株式会社${name}`, kana: 'ユノヤド', registrationNumber: 'T9999999999999' },
    ...{ postalCode: '085-0015', address: '釧路市北大通', employees: '12' },
    ...{ department: '総務部', contactName: '高橋 誠' },
  });
  await clerk.see('法人会員のお申し込み内容の確認');
  const companyId = /company\/([0-9a-f-]{36})/.exec(clerk.page.url())![1]!;
  await clerk.go(`/doto/company/${companyId}/help`);
  for (const [field, value] of Object.entries({
    ...{ title: '宿の手伝い', what: '配膳の準備です。', fromDay: from, toDay: addDays(from, 7) },
    ...{ hours: '40', place: '本館', contact: 'フロント' },
  }))
    await clerk.page.fill(`[name=${field}]`, value);
  await clerk.press('事務局に頼む');
  await clerk.page.waitForURL(/said=asked/);
  await offerSkills(staff);
  await staff.go('/doto/desk/work');
  await staff.page.locator('li', { hasText: name }).getByRole('link').first().click();
  await staff.page.waitForURL(/work\/[0-9a-f-]+$/);
  const title = `配膳 ${name}`;
  await staff.page.fill('[name=title]', title);
  await staff.page.fill('[name=steps]', '皿を並べる');
  await staff.page.selectOption('[name=skillId]', { label: '受付' });
  await staff.page.selectOption('[name=area]', { label: '釧路市' });
  await staff.page.fill('[name=places]', '2');
  await staff.page.fill('[name=reward]', '4,000');
  await staff.press('下書きを作る');
  await staff.page.waitForURL(/said=cut/);
  await staff.page.check('[name=signsChecked]');
  await staff.page.selectOption('[name=insuranceKind]', 'by_company');
  await staff.page.fill('[name=insuranceNote]', '行事保険、けがの治療費');
  await staff.press('下書き1件を公開する');
  await staff.see('掲示板に公開しました');
  return title;
}

/** J8, step 3 and 4: a post office registers somebody without a phone, who takes a gig by word of mouth and the entry over later. */
describe('a registration desk', () => {
  it('leads from a link and a number over five steps to a gig, a call and an entry that is taken over', async () => {
    const name = `湯宿${somebody().email.slice(0, 8)}`;
    const staff = await arrive('desktop');
    await signInAtDesk(staff);
    const gig = await putUpGig(await arrive('desktop'), staff, name);

    await staff.go('/doto/desk/work/desks');
    await staff.page.fill('[name=name]', `郵便局 ${name}`);
    await staff.page.fill('[name=place]', '1番窓口');
    await staff.page.fill('[name=lastDay]', '2020-01-01');
    await staff.press('窓口を開く');
    await staff.see('窓口を開く最後の日を、今日から366日以内');
    await staff.page.fill('[name=lastDay]', addDays(tokyoDateOf(new Date()), 90));
    await staff.press('窓口を開く');
    await staff.see('このリンクは、いま一度だけ表示されます');
    await staff.picture('desk-registration-link');
    const link = await staff.page.locator('code').innerText();
    await staff.press(`郵便局 ${name}`);
    await staff.see('担当の方のお名前');
    await staff.page.fill('[name=name]', '斉藤 恵');
    await staff.press('追加して暗証番号を作る');
    await staff.see('斉藤 恵さんの暗証番号');
    const pin = /\b\d{6}\b/.exec(await staff.page.locator('[role=status]').innerText())![0];
    const deskPage = new URL(staff.page.url()).pathname;

    const tablet = await arrive('desktop');
    await tablet.go(new URL(link).pathname);
    await tablet.page.fill('[name=pin]', pin === '000000' ? '111111' : '000000');
    await tablet.press('入る');
    await tablet.see('担当の方と暗証番号が合いません');
    await tablet.page.fill('[name=pin]', pin);
    await tablet.press('入る');
    await tablet.see('新しい方の登録を始める');
    await tablet.picture('tablet-next');
    await tablet.press('新しい方の登録を始める');
    await tablet.press('済んだので次へ');
    await tablet.see('種類だけを選び、番号は書き写さないでください');
    await tablet.page.selectOption('[name=detail]', { label: '健康保険の資格確認書' });
    await tablet.picture('tablet-step');
    await tablet.press('済んだので次へ');
    await tablet.page.selectOption('[name=detail]', { label: '冊子を読んだ' });
    await tablet.press('済んだので次へ');
    await tablet.see('わたしに電話することに同意します');
    for (const [field, value] of Object.entries({
      ...{ familyName: '井上', givenName: 'さち', familyKana: 'いのうえ', givenKana: 'サチ' },
      ...{ birthDate: '1948年5月1日', telephone: '0153-72-0001' },
    }))
      await tablet.page.fill(`[name=${field}]`, value);
    await tablet.page.selectOption('[name=prefecture]', { label: '北海道' });
    for (const tick of ['agreed', 'recordYes', 'callsYes', 'accompanyYes', 'apart'])
      await tablet.page.check(`[name=${tick}]`);
    await tablet.picture('tablet-consent');
    await tablet.press('登録する');
    await tablet.see('井上 さち 様');
    await tablet.press('用紙を作る');
    await tablet.see('登録の控え');
    const code = await tablet.page.locator('article code').innerText();
    await tablet.picture('tablet-sheet');
    await tablet.press('済んだので次へ');
    await tablet.see('登録が終わりました');
    const choice = await tablet.page.locator('[name=gigId] option', { hasText: gig }).getAttribute('value');
    await tablet.page.selectOption('[name=gigId]', choice);
    await tablet.press('引き受ける');
    await tablet.see('ご本人が言われたことを、200文字以内で書いてください');
    await tablet.page.fill('[name=word]', '午前なら行けます');
    await tablet.press('引き受ける');
    await tablet.see('取引条件（お渡しする控え）');
    await tablet.picture('tablet-terms');
    await tablet.press('次の方へ（画面を消す）');
    await tablet.see('新しい方の登録を始める');
    await tablet.page.goBack();
    expect(await tablet.page.locator('body').innerText()).not.toContain('井上');

    const elder = { givenName: '勇', givenKana: 'イサム', birthDate: '1949/06/02' };
    const sheet = await registerAtTablet(tablet, elder);
    await registerYoung({ tablet, staff });

    await staff.go('/doto/desk/work/calls');
    await staff.see('井上 さち');
    await staff.page.getByRole('button', { name: '井上 さち：またかける' }).first().click();
    await staff.see('電話の結果を記録しました');
    await staff.picture('desk-calls');
    await callAbout(staff, { gigId: choice!, name: '沢田 勇' });
    await staff.go(deskPage);
    await staff.see('健康保険の資格確認書');
    await staff.picture('desk-registration-record');
    await staff.press('いますぐ閉じる');
    await staff.see('タブレットは、もう使えません');
    await tablet.go('/doto/tablet');
    await tablet.see('この画面は終わりました');

    const fan = await arrive('phone');
    await fan.go(`/doto/claim/${code}`);
    await fan.page.fill('[name=birthDate]', '1950/05/01');
    await fan.press('引き継ぐ');
    await fan.see('用紙のコードと生年月日が合わない');
    await fan.page.fill('[name=birthDate]', '1948/05/01');
    await fan.press('引き継ぐ');
    await fan.see('引き継ぎました');
    await fan.picture('claim-address');
    await fan.go('/doto/me/consents');
    await fan.see('しごとを代わりに引き受けました');
    await fan.see('窓口で聞いた人: 斉藤 恵');
    await fan.see('理由: しごとを電話で知らせるため');
    await fan.picture('claim-diary');
    await fan.go('/doto/me/gigs');
    await fan.see(gig);
    const email = somebody().email;
    await fan.go('/doto/claim/address');
    await fan.page.fill('[name=email]', email);
    await fan.press('確認のメールを送る');
    await fan.see('届いたメールのボタンを、このスマートフォンで15分以内に');
    await fan.open(linkIn(await fan.mail.next(email)));
    await fan.press('変更する');
    await fan.page.waitForURL(/me\/security/);
    await fan.go('/doto/me/security');
    await fan.see(email);

    const member = await arrive('phone');
    await member.joinFree(somebody({ familyName: '沢田', givenName: '勇', born: ['1949', '6', '2'] }));
    await joinWithSheet(member, { code: sheet, birthDate: elder.birthDate, number: /使わなくなる番号/ });
    await member.go('/doto/me/gigs');
    await member.see(gig);
    expect([...fan.faults, ...member.faults, ...staff.faults]).toEqual([]);
  });
});
