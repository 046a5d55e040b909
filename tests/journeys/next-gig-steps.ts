import { addDays, tokyoDateOf } from '@enishi/kernel';
import { writeCourse } from './course-steps.ts';
import { pageFaults } from './page-faults.ts';
import { lookInto } from './stack-database.ts';
import type { Visitor } from './visitor.ts';

type Cast = { fan: Visitor; staff: Visitor };
/** The address of the person, and by which word their name is known. */
type Of = { email: string; name: string };
/** By which title a gig is still open on another day. */
type Gigs = { title: string };

/** Three accepted works of earlier weeks, of two hours and thirty-five minutes each: with the one of 135 minutes that is done today they come to ten hours. */
export async function hasWorkedBefore(gigId: string, email: string): Promise<void> {
  await lookInto(
    `insert into talent.skill_evidence (id, community_id, member_id, giver_id, kind, source_ref, occasion_ref, skill_id, company_id,
       own_company, what_ja, what_en, role, minutes, occurred_on, recorded_at)
     select gen_random_uuid(), g.community_id, m.id, m.id, 'gig', gen_random_uuid(), gen_random_uuid(), g.skill_id, g.company_id,
            false, g.title, g.title, 'gig', 155, now()::date - n * 7, now()
       from work.gig g join membership.member m on m.community_id = g.community_id and m.email = $2, generate_series(1, 3) n
      where g.id = $1`,
    [gigId, email],
  );
}

/** J8, its end: at ten hours the person is told, a course is recommended that the desk has linked to the skill, and their coordinator suggests the next gig, which they take or leave. */
export async function goOnToNext({ fan, staff }: Cast, { email, name }: Of, gigs: Gigs): Promise<void> {
  const told = await fan.mail.next(email, /「受付」がレベル1/);
  expect(told.text).toContain('合計10時間になりました');
  expect(told.text).not.toContain('講座');
  await fan.go('/doto/me/gigs');
  await fan.see('あなたの記録が一歩進みました');
  await fan.see('いまは、この技能の次の講座はありません');
  await fan.picture('next-step-none');

  const course = `受付の学校 ${gigs.title.slice(-8)}`;
  await writeCourse(staff, course);
  await staff.go('/doto/desk/talent');
  await staff.press('技能と講座を結びつける');
  await staff.see('まだありません。');
  await staff.press('結びつける');
  await staff.see('一覧が新しくなりました');
  await staff.page.selectOption('[name=skillId]', { label: '受付' });
  await staff.page.selectOption('[name=leadsTo]', { label: 'レベル2' });
  const [option] = await staff.page.locator('[name=eventId] option', { hasText: course }).all();
  await staff.page.selectOption('[name=eventId]', (await option!.getAttribute('value'))!);
  await staff.press('結びつける');
  await staff.page.waitForURL(/said=linked/);
  await staff.see(`受付 → ${course}`);
  await staff.picture('skill-courses');
  await fan.reload();
  await fan.page.getByRole('link', { name: course }).waitFor();
  await fan.picture('next-step-course');
  expect(await pageFaults(fan)).toEqual([]);

  await suggest({ fan, staff }, { email, name }, gigs);
  await fan.press('「受付」のお知らせを閉じる');
  await fan.page.getByText('あなたの記録が一歩進みました').waitFor({ state: 'detached' });
  await staff.go('/doto/desk/talent/courses');
  await staff.press('外す');
  await staff.page.waitForURL(/said=unlinked/);
}

async function suggest({ fan, staff }: Cast, { email, name }: Of, { title }: Gigs): Promise<void> {
  await staff.go('/doto/desk/cases');
  const naming = staff.page.locator('summary', { hasText: 'わたしの名前と連絡先' });
  if ((await naming.count()) > 0) await naming.click();
  await staff.page.fill('[name=name]', '河野');
  await staff.page.fill('[name=reach]', '0154-00-0000（平日9時から17時）');
  await staff.press('名前と連絡先を保存する');
  await staff.see('名前と連絡先を保存しました');
  await fan.go('/doto/me/support');
  await fan.page.fill('[name=wish]', '受付の仕事を続けたい');
  const asking = fan.page.locator('form', { has: fan.page.locator('[name=wish]') });
  await asking.locator('[name=agreed]').check();
  await fan.press('伴走してほしい');
  await fan.see('コーディネーターがご一緒できます');
  // The tray names nobody, and no wish of a person.
  const [asked] = await lookInto<{ id: string }>(
    `select c.id from work.support_case c join membership.member m on m.id = c.member_id where m.email = $1`,
    [email],
  );
  await staff.go(`/doto/desk/cases/${asked!.id}`);
  await staff.page.selectOption('[name=mainId]', { label: '河野' });
  await staff.page.fill('[name=what]', '次のしごとを勧める');
  await staff.page.fill('[name=dueOn]', addDays(tokyoDateOf(new Date()), 3));
  await staff.press('担当を決める');
  await staff.see('担当を決めました');
  await staff.see('次のしごとの提案');
  await staff.press('提案する');
  await staff.see('ひとことを書いてください');
  await staff.picture('suggest-refused');
  const [option] = await staff.page.locator('[name=gigId] option', { hasText: title }).all();
  await staff.page.selectOption('[name=gigId]', (await option!.getAttribute('value'))!);
  await staff.page.fill('[name=word]', '受付が続いて10時間になりましたね。次はこれはいかがですか。');
  await staff.press('提案する');
  await staff.page.waitForURL(/said=suggest/);
  await staff.see('返事を待っています');
  await staff.picture('suggest');

  expect((await fan.mail.next(email, /次のしごとの提案です/)).text).toContain('河野からのひとこと');
  await fan.go('/doto/me/gigs');
  await fan.see('担当コーディネーターからの提案');
  await fan.picture('suggested');
  expect(await pageFaults(fan)).toEqual([]);
  await fan.press(`提案された「${title}」の条件を見る`);
  await fan.page.waitForURL(/\/gigs\/[0-9a-f-]{36}$/);
  await fan.see('このしごとを引き受ける');
  await staff.reload();
  await staff.see('条件を見ることを選びました');
  expect(await staff.reads()).toContain(name);
  await fan.go('/doto/me/gigs');
  expect(await fan.reads()).not.toContain('担当コーディネーターからの提案');
  const places = await lookInto(
    `select from work.assignment a join membership.member m on m.id = a.member_id where m.email = $1 and a.state = 'taken'`,
    [email],
  );
  expect(places).toEqual([]);
}
