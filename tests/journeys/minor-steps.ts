import { addDays, tokyoDateOf, yearOf } from '@enishi/kernel';
import { enterPlacementNumber } from './desk-staff.ts';
import { lookInto } from './stack-database.ts';
import { somebody } from './visitor.ts';
import type { Visitor } from './visitor.ts';

/** The owner says whether people younger than eighteen are employed; other journeys begin without them. */
async function employMinors(staff: Visitor, wanted: boolean): Promise<void> {
  await staff.go('/doto/desk/settings/work');
  await staff.page.setChecked('[name=employsMinors]', wanted);
  if (wanted) await staff.picture('minor-settings');
  await staff.press('保存する');
  await staff.see('保存しました。これから引き受ける席から使います');
}

/** Born so that somebody is seventeen today, out of school for long. */
const bornYear = (): number => yearOf(tokyoDateOf(new Date())) - 17;

/** A gig that was published becomes another one: by day, or in the evening until eleven. */
async function anotherGig(title: string, day: string, [from, to]: [string, string]): Promise<string> {
  const as = `${title} ${from}`;
  const at = (clock: string) => `${day}T${clock}:00+09:00`;
  const [row] = await lookInto<{ id: string }>(
    `insert into work.gig select (jsonb_populate_record(g, jsonb_build_object('id', gen_random_uuid(), 'title', $2::text, 'state', 'open', 'reason', null,
        'day', $3::text, 'starts_at', $4::text, 'ends_at', $5::text))).* from work.gig g where g.title = $1 returning id`,
    [title, as, day, at(from), at(to)],
  );
  return row!.id;
}

/** J8, the law of young workers: who is seventeen is told why not, shows papers, takes a gig by day, and the employer reads what it has to keep to. */
export async function employYoung(
  { young, clerk, staff }: { young: Visitor; clerk: Visitor; staff: Visitor },
  { companyId, title }: { companyId: string; title: string },
): Promise<void> {
  const day = addDays(tokyoDateOf(new Date()), 9);
  await enterPlacementNumber(staff, '13-ユ-010000');
  await employMinors(staff, true);
  const [byDay, atNight] = [
    await anotherGig(title, day, ['10:00', '12:00']),
    await anotherGig(title, day, ['20:00', '23:00']),
  ];
  const person = somebody({ familyName: '白糠', givenName: '空', born: [String(bornYear()), '1', '15'] });
  await young.joinFree(person);
  await young.go(`/doto/gigs?day=${day}`);
  await young.see('18歳以上');
  await young.picture('minor-board');
  await young.go(`/doto/gigs/${atNight}`);
  await young.see('22時から5時までの時間があるためです');
  await young.picture('minor-night');
  await young.page.check('[name=agreed]');
  await young.press('このしごとを引き受ける');
  await young.see('労働基準法61条');
  await young.go(`/doto/gigs/${byDay}`);
  await young.see('住民票記載事項証明書と同意書を、事務局か登録窓口へ');
  await young.picture('minor-papers-needed');

  const [member] = await lookInto<{ id: string }>('select id from membership.member where email = $1', [
    person.email,
  ]);
  await staff.go(`/doto/desk/members/${member!.id}`);
  await staff.press('18歳未満の雇用の書類を確かめる');
  await staff.see('まだ記録はありません');
  await staff.page.selectOption('[name=certificate]', { label: '住民票記載事項証明書' });
  await staff.page.selectOption('[name=guardian]', { label: '親権者' });
  await staff.page.fill('[name=birthDate]', `${bornYear()}/01/16`);
  await staff.page.fill('[name=signedOn]', tokyoDateOf(new Date()));
  await staff.press('確かめたと記録する');
  await staff.see('名簿の生年月日と合いません');
  await staff.picture('minor-desk-refused');
  await staff.page.fill('[name=birthDate]', `${bornYear()}/01/15`);
  await staff.press('確かめたと記録する');
  await staff.see('記録しました。雇用のしごとを引き受けられます');
  await staff.picture('minor-desk-kept');

  await young.reload();
  await young.see('18歳未満であることを伝えることに同意します');
  await young.page.check('[name=agreed]');
  await young.picture('minor-gig');
  await young.press('このしごとを引き受ける');
  await young.page.waitForURL(/said=taken/);
  await clerk.go(`/doto/company/${companyId}/help/${byDay}`);
  await clerk.see('18歳未満の方です');
  await clerk.see('22時以降（5時まで）の勤務や危険な作業はできません');
  await clerk.picture('minor-company');

  await staff.page.locator('summary', { hasText: '同意の取り消しなどで終わりにする' }).click();
  await staff.page.fill('[name=reason]', '親権者が同意を取り消した');
  await staff.press('終わりにする');
  await staff.see('まだ始まっていないしごと1件をお返ししました');
  await staff.picture('minor-desk-ended');
  await employMinors(staff, false);
  await enterPlacementNumber(staff, '');
}

/** At a registration desk: without papers nobody under age is entered, with them the clerk has seen them. */
export async function registerYoung({ tablet, staff }: { tablet: Visitor; staff: Visitor }): Promise<void> {
  await employMinors(staff, true);
  await tablet.press('新しい方の登録を始める');
  await tablet.press('済んだので次へ');
  await tablet.page.selectOption('[name=detail]', { label: '健康保険の資格確認書' });
  await tablet.press('済んだので次へ');
  await tablet.page.selectOption('[name=detail]', { label: '冊子を読んだ' });
  await tablet.press('済んだので次へ');
  await tablet.see('18歳未満の方（雇用のしごとのための書類）');
  for (const [field, value] of Object.entries({
    ...{ familyName: '白糠', givenName: '海', familyKana: 'シラヌカ', givenKana: 'ウミ' },
    birthDate: `${bornYear()}/01/15`,
  }))
    await tablet.page.fill(`[name=${field}]`, value);
  await tablet.page.selectOption('[name=prefecture]', { label: '北海道' });
  for (const tick of ['agreed', 'apart']) await tablet.page.check(`[name=${tick}]`);
  await tablet.press('登録する');
  await tablet.see('年齢証明書（住民票記載事項証明書など）の種類を選んでください');
  await tablet.page.locator('summary', { hasText: '18歳未満の方' }).click();
  await tablet.page.selectOption('[name=certificate]', { label: '住民票記載事項証明書' });
  await tablet.page.selectOption('[name=guardian]', { label: '親権者' });
  await tablet.page.fill('[name=signedOn]', tokyoDateOf(new Date()));
  for (const tick of ['agreed', 'apart']) await tablet.page.check(`[name=${tick}]`);
  await tablet.picture('minor-tablet');
  await tablet.press('登録する');
  await tablet.see('白糠 海 様');
  await tablet.press('次の方へ（画面を消す）');
  await tablet.see('新しい方の登録を始める');
  await employMinors(staff, false);
}
