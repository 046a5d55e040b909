import { enterPlacementNumber } from './desk-staff.ts';
import { searchByEqualWords } from './equal-words-steps.ts';
import type { HostCompany } from './host-steps.ts';
import { findByCareer, openNeeds, sayNeeds, writeCareers } from './profile-steps.ts';
import { findTalkClosed, writeToEachOther } from './talk-steps.ts';
import { showToCompaniesNearby } from './recipient-steps.ts';
import { offerSkills, writeRecord } from './talent-steps.ts';
import { somebody, type Visitor } from './visitor.ts';

type People = { fan: Visitor; clerk: Visitor; staff: Visitor };

/** The secretariat enters its number, and gives the company a month of searching and one scout. */
async function letCompaniesSearch(staff: Visitor, { home }: HostCompany): Promise<void> {
  await staff.go('/doto/desk/settings/disclosure');
  await staff.page.fill('[name=placementNumber]', '届出済');
  await staff.page.fill('[name=leastAge]', '40');
  await staff.press('この内容で保存する');
  await staff.see('届出や許可の通知書のとおりに');
  await staff.see('年齢は15〜20の数字で');
  await staff.picture('scout-desk-wrong');
  await staff.page.fill('[name=leastAge]', '18');
  await staff.page.fill('[name=placementNumber]', '５１－募－０００１２３');
  await staff.press('この内容で保存する');
  await staff.see('保存しました。');
  await staff.see('なし（会社は検索できません）');
  await staff.picture('scout-desk-licence');
  await staff.open(`${home.replace('/company/', '/desk/companies/')}/benefits`);
  for (const kind of ['talent_search', 'scouts']) {
    await staff.page.selectOption('#field-granted-kind', { value: kind });
    await staff.page.fill('#field-granted-amount', '1');
    await staff.page.fill('#field-granted-reason', 'お試し');
    await staff.press('追加枠を渡す');
    await staff.see('追加枠を渡しました');
    await staff.open(`${home.replace('/company/', '/desk/companies/')}/benefits`);
  }
}

/**
 * J7: a member shows a card without a name on a phone, the company finds it, asks to talk, and reads the name once the member has accepted; after the stop it reads
 * nothing, and once it is blocked it finds nothing. It finds the card by a style of work and by a career as well; what the person needs to live here is the secretariat's to read, and no company's. Before the secretariat has its number, or without the plan, it finds nothing either.
 */
export async function talkToSomebody({ fan, clerk, staff }: People, company: HostCompany): Promise<void> {
  const { name, home, email: clerkEmail } = company;
  const person = somebody({ familyName: '標津', givenName: '渚', familyKana: 'しべつ', givenKana: 'なぎさ' });
  await clerk.open(`${home}/talent`);
  await clerk.see('会社による人材バンクの検索を行っていません');
  await letCompaniesSearch(staff, company);
  await offerSkills(staff);
  await fan.joinFree(person);
  await writeRecord(fan, '水曜の午前');
  await writeCareers(fan);
  await sayNeeds(fan);
  await fan.go('/doto/me/talent');
  await fan.press('会社に見せるカードを決める');
  await fan.page.waitForURL(/talent\/companies$/);
  await fan.see('どの会社にも見せていません');
  await fan.picture('scout-card-hidden');
  await clerk.reload();
  await clerk.see('あと1か月分を使えます');
  await clerk.picture('scout-month');
  await clerk.press('1か月分を使って、今日から探す');
  await clerk.page.waitForURL(/said=month/);
  await clerk.see('あと0か月分を使えます');
  await clerk.see('合うカードはありませんでした');
  await clerk.open(`${home}/talent`);
  await showToCompaniesNearby({ fan, clerk, staff }, company);
  await fan.picture('scout-card-shown');

  await clerk.reload();
  await clerk.see('カード');
  await clerk.see('見つかったカードは5枚未満です');
  await clerk.picture('scout-found');
  expect(await clerk.reads()).toContain('（5人未満）');
  await searchByEqualWords({ staff, clerk }, `${home}/talent`);
  await findByCareer(clerk, `${home}/talent`);
  await clerk.press(/^カード.+を開く$/);
  await clerk.page.waitForURL(/talent\/[0-9a-f-]+$/);
  await clerk.see('水曜の午前');
  await clerk.see('ご本人が「釧路市の会社」に見せることを選びました');
  for (const hidden of ['標津', '渚', person.email]) expect(await clerk.reads()).not.toContain(hidden);
  await clerk.press('話を聞きたいと伝える');
  await clerk.see('なぜ話を聞きたいのかを入力してください');
  await clerk.page.fill('[name=why]', '秋の本まつりの準備について、お話を聞かせてください。');
  await clerk.picture('scout-card');
  await clerk.press('話を聞きたいと伝える');
  await clerk.page.waitForURL(/said=asked/);
  await clerk.see('お返事待ち');
  await clerk.picture('scout-asked');

  const asked = await fan.mail.next(person.email, /話を聞きたいそうです/);
  expect(asked.text).toContain('秋の本まつりの準備');
  await fan.go('/doto/me/scouts');
  await fan.see('お返事をお待ちしています');
  await fan.picture('scout-request');
  await fan.press(`「株式会社${name}」を承諾する`);
  await fan.page.waitForURL(/said=accepted/);
  await fan.see('承諾しました');
  await clerk.reload();
  await clerk.press('興味カードを開く');
  await clerk.page.waitForURL(/cards\/[0-9a-f-]+$/);
  await clerk.see('標津　渚 様');
  expect(await clerk.reads()).not.toContain(person.email);
  const card = clerk.page.url();
  const told = { email: person.email, company: `株式会社${name}`, clerkEmail };
  const talk = await writeToEachOther({ fan, clerk }, told);

  await openNeeds(staff, fan, '標津');
  await fan.go('/doto/me/consents');
  await fan.see('釧路市の会社（名前のないカード）');
  await fan.see('「釧路市の会社」として見ました');
  await fan.see('話を聞いてほしい人を探すため');
  await fan.picture('scout-diary');
  await fan.press(`株式会社${name}に見せるのをやめる`);
  await fan.page.waitForURL(/said=stopped/);
  await fan.see('もう何も見られません');
  expect((await clerk.page.goto(card))?.status()).toBe(404);
  await findTalkClosed({ fan, clerk }, talk);
  await fan.go('/doto/me/talent/companies');
  await fan.page.getByLabel(`株式会社${name}`).check();
  await fan.press('見せない会社を保存する');
  await fan.page.waitForURL(/said=blocked/);
  await fan.see('見せない会社を保存しました');
  await clerk.open(`${home}/talent`);
  await clerk.see('合うカードはありませんでした');
  await fan.go('/doto/en/me/talent/companies');
  await fan.see('Companies see your card');
  await fan.picture('scout-card-en');
  await enterPlacementNumber(staff, '');
  expect(fan.faults).toEqual([]);
}
