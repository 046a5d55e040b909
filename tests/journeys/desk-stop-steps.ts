import { faultsOnBothSizes } from './page-faults.ts';
import { lookInto } from './stack-database.ts';
import type { Person, Visitor } from './visitor.ts';

/** A member who lets the secretariat mail them about gigs calls to have it stopped; the desk, signed in, stops it while they are on the telephone. */
export async function stopOnTheirWord({
  fan,
  staff,
  person,
}: {
  fan: Visitor;
  staff: Visitor;
  person: Person;
}): Promise<void> {
  await fan.go('/doto/me/gigs/wishes');
  await fan.page.locator('[name=agreed]').check();
  await fan.press('保存する');
  await fan.page.waitForURL(/said=saved/);
  const [row] = await lookInto<{ id: string }>('select id from membership.member where email = $1', [
    person.email,
  ]);
  await staff.go(`/doto/desk/members/${row!.id}`);
  await staff.press('見せている相手（お申し出で止める）');
  await staff.see('見せているもの');
  await staff.page.locator('summary', { hasText: '事務局に見せるのをやめる' }).click();
  await staff.page.selectOption('[name=proof]', 'called_back');
  expect(await faultsOnBothSizes(staff)).toEqual([]);
  await staff.press('いますぐ止める');
  await staff.see('お申し出の内容を入力してください');
  await staff.page.fill('[name=reason]', 'メールが多いので止めてほしい');
  await staff.picture('desk-stop');
  await staff.press('いますぐ止める');
  await staff.see('止めました。相手は、もう何も見られません');
  expect(await faultsOnBothSizes(staff)).toEqual([]);
  await staff.picture('desk-stopped');
  const told = await fan.mail.next(person.email, /事務局に見せるのをやめました/);
  expect(told.text).toContain('メールが多いので止めてほしい');
  await fan.go('/doto/me/consents');
  await fan.see('事務局がお電話でお申し出を受けて止めました');
  await fan.picture('consents-stopped-at-desk');
}
