import { addDays, tokyoDateOf } from '@enishi/kernel';
import { comeAsClerk, enterCompany } from './come-as-clerk.ts';
import { signInAtDesk } from './desk-staff.ts';
import { workThrough } from './gig-day-steps.ts';
import { employThrough } from './gig-employment-steps.ts';
import { payFor } from './gig-pay-steps.ts';
import { reportAsCompany } from './company-incident-steps.ts';
import { reportIncident } from './incident-steps.ts';
import { bringTogether } from './matching-steps.ts';
import { employYoung } from './minor-steps.ts';
import { goOnToNext, hasWorkedBefore } from './next-gig-steps.ts';
import { cutByTemplate, lookAtGuide, tickBusyWeeks } from './remake-steps.ts';
import { takeTogether } from './team-steps.ts';
import { sayWords } from './word-steps.ts';
import { offerSkills } from './talent-steps.ts';
import { moveForRain } from './weather-steps.ts';
import { lookForSigns } from './sign-steps.ts';
import { somebody, useBrowser } from './visitor.ts';

jest.setTimeout(480_000);

const arrive = useBrowser();

/** J8: a company asks, the desk cuts and publishes, a member takes a place on a phone and has the terms, gives it back, takes it again and does it. */
describe('しごとコンビニ', () => {
  it('leads from what a company asks for to a place with its terms, and to work that is accepted', async () => {
    const today = tokyoDateOf(new Date());
    const [from, to] = [addDays(today, 20), addDays(today, 27)];
    const name = `やまなみ${somebody().email.slice(0, 8)}`;
    const clerk = await arrive('desktop');
    const email = somebody().email;
    await comeAsClerk(clerk, email);
    await enterCompany(clerk, {
      ...{ name: `株式会社${name}`, kana: 'ヤマナミ', registrationNumber: 'T9999999999999' },
      ...{ postalCode: '085-0015', address: '釧路市北大通', employees: '12' },
      ...{ department: '総務部', contactName: '高橋 誠' },
    });
    await clerk.see('法人会員のお申し込み内容の確認');
    const companyId = /company\/([0-9a-f-]{36})/.exec(clerk.page.url())![1]!;
    await clerk.go(`/doto/company/${companyId}/help`);
    await clerk.see('まだ頼んだ仕事はありません');
    for (const [field, value] of Object.entries({
      ...{ title: '年末の客室準備', what: 'シーツ交換と配膳の準備です。', fromDay: from, toDay: to },
      ...{ hours: '０', place: '本館', contact: 'フロントの佐藤' },
    }))
      await clerk.page.fill(`[name=${field}]`, value);
    await clerk.press('事務局に頼む');
    await clerk.see('全部でかかる時間を、1〜1000の数字で');
    await clerk.page.fill('[name=hours]', '４０時間');
    await clerk.picture('work-company-refused');
    await clerk.press('事務局に頼む');
    await clerk.page.waitForURL(/said=asked/);
    await clerk.see('切り分け待ち');

    const staff = await arrive('desktop');
    await signInAtDesk(staff);
    await offerSkills(staff);
    await staff.go('/doto/desk/work');
    await staff.picture('work-desk-list');
    await staff.page.locator('li', { hasText: name }).getByRole('link').first().click();
    await staff.page.waitForURL(/work\/[0-9a-f-]+$/);
    const request = staff.page.url();
    await staff.page.fill('[name=title]', `シーツ交換 ${name}`);
    await staff.page.fill('[name=steps]', '古いシーツを外す\n新しいシーツを張る');
    await staff.page.selectOption('[name=skillId]', { label: '受付' });
    await staff.page.selectOption('[name=area]', { label: '釧路市' });
    await staff.page.fill('[name=days]', '2');
    await staff.page.fill('[name=to]', '21:30');
    await staff.page.fill('[name=reward]', '2,000');
    await staff.press('下書きを作る');
    await staff.see('1つのしごとは1〜4時間です');
    await staff.page.fill('[name=to]', '11:30');
    await staff.picture('work-desk-refused');
    await staff.page.selectOption('[name=rewardKind]', 'design');
    await staff.press('下書きを作る');
    await staff.see('しごとコンビニは源泉徴収をしないため');
    await staff.page.selectOption('[name=rewardKind]', 'other');
    await staff.press('下書きを作る');
    await staff.page.waitForURL(/said=cut/);
    await staff.see('で計算した2,688円を下回っています');
    await staff.press('下書き2件を公開する');
    await staff.see('けがへの備え（保険）を選んでから公開してください');
    await staff.picture('work-desk-uninsured');
    await staff.page.selectOption('[name=insuranceKind]', 'by_company');
    await staff.page.fill('[name=insuranceNote]', '行事保険、けがの治療費');
    await staff.press('下書き2件を公開する');
    await staff.see('最低賃金で計算した2,688円を下回ります');
    await staff.picture('work-desk-below-wage');
    await staff.page.fill('[name=justification]', '見学を兼ねた体験のため');
    await lookForSigns(staff);
    await staff.press('下書き2件を公開する');
    await staff.page.waitForURL(/said=publish/);
    await staff.see('掲示板に公開しました');

    const person = somebody({ familyName: '標茶', givenName: '実' });
    const fan = await arrive('phone');
    await fan.go(`/doto/gigs?day=${from}`);
    await fan.see(`シーツ交換 ${name}`);
    await fan.picture('work-board');
    await fan.press(`シーツ交換 ${name}`);
    await fan.see('引き受けられるのは、会員の方です');
    const gig = fan.page.url();
    await fan.joinFree(person);
    await fan.open(gig);
    await fan.see('古いシーツを外す');
    await fan.press('このしごとを引き受ける');
    await fan.see('取引条件をお読みのうえ');
    await fan.page.check('[name=agreed]');
    await fan.picture('work-gig');
    await fan.press('このしごとを引き受ける');
    await fan.page.waitForURL(/said=taken/);
    await fan.see('引き受けました');
    const told = await fan.mail.next(person.email, /取引条件/);
    expect(told.text).toContain('標茶');
    await fan.page.locator('summary', { hasText: '取引条件を見る' }).click();
    await fan.see('業務委託（雇用ではありません）');
    await fan.picture('work-taken');
    const pdf = await fan.page.getByRole('link', { name: '取引条件のPDFを開く' }).getAttribute('href');
    expect((await fan.context.request.get(new URL(pdf!, gig).href)).headers()['content-type']).toBe(
      'application/pdf',
    );
    const entry = await fan.page.getByRole('link', { name: 'カレンダーに入れる' }).getAttribute('href');
    expect(await (await fan.context.request.get(new URL(entry!, gig).href)).text()).toMatch(
      /BEGIN:VEVENT[^]+TZID=Asia\/Tokyo[^]+STATUS:CONFIRMED/,
    );

    await staff.reload();
    await staff.see('標茶');
    await staff.picture('work-desk-request');
    await clerk.reload();
    expect(await clerk.reads()).toMatch(/1\/1人/);
    expect(await clerk.reads()).not.toContain('標茶');
    await clerk.picture('work-company-list');

    await fan.page.locator('summary', { hasText: /^やめる$/ }).click();
    await fan.page.fill('[name=reason]', '熱が出たため');
    await fan.press(`「シーツ交換 ${name}」をやめる`);
    await fan.page.waitForURL(/said=back/);
    await fan.see('お金はかかりません');
    const gigId = /gigs\/([0-9a-f-]{36})/.exec(gig)![1]!;
    const at = staff.page.url();
    await bringTogether({ fan, staff }, { gigId, title: `シーツ交換 ${name}`, email: person.email });
    await staff.open(at);
    await fan.open(gig.replace('/doto/', '/doto/en/'));
    await fan.see('Take this gig');
    await fan.picture('work-gig-en');
    await fan.open(gig);
    await fan.page.check('[name=agreed]');
    await fan.press('このしごとを引き受ける');
    await fan.page.waitForURL(/said=taken/);
    await hasWorkedBefore(gigId, person.email);
    await workThrough({ fan, clerk, staff }, { companyId, gigId, name: '標茶' });
    const hurt = { companyId, gigId, title: `シーツ交換 ${name}`, name: '標茶', email };
    await reportIncident({ fan, clerk, staff }, hurt);
    await reportAsCompany({ clerk, staff }, hurt);
    await payFor({ fan, staff }, '標茶');
    await goOnToNext({ fan, staff }, { email: person.email, name: '標茶' }, { title: `シーツ交換 ${name}` });
    const other = somebody({ familyName: '鶴居', givenName: '舞' });
    const fellow = await arrive('phone');
    await fellow.joinFree(other);
    await sayWords({ fan, fellow }, { gigId, name: '標茶', email: other.email });
    const outside = { request, title: `配膳 ${name}`, substituteDay: addDays(from, 2) };
    await takeTogether({ fan, fellow, staff }, outside);
    await moveForRain({ fellow, staff }, { ...outside, email: other.email });
    await staff.open(request);
    await cutByTemplate(staff, { companyName: name, from, to });
    await lookAtGuide(fan, { companyName: name, from });
    await tickBusyWeeks({ clerk, staff }, { companyId, companyName: name });
    const employed = { companyId, request, day: from, title: `配膳の準備 ${name}`, name: '標茶' };
    await employThrough({ fan, clerk, staff }, employed, person.email);
    const young = await arrive('phone');
    await employYoung({ young, clerk, staff }, employed);
    expect([...young.faults, ...fan.faults, ...fellow.faults, ...clerk.faults, ...staff.faults]).toEqual([]);
  });
});
