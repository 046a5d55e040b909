import { signInAtDesk } from './desk-staff.ts';
import { somebody } from './visitor.ts';
import type { Visitor } from './visitor.ts';

/** The desk publishes an event of which one kind is for members of a plan and one for members; answers with its address. */
export async function publishForMembers(staff: Visitor, title: string): Promise<string> {
  await signInAtDesk(staff);
  await staff.go('/doto/desk/events');
  await staff.press('体験');
  await staff.see('どなたのチケットか');
  await staff.page.fill('[name=titleJa]', title);
  await staff.page.fill('[name=placeJa]', '釧路市見本町1-2 みんなの家');
  await staff.page.fill('[name=bodyJa]', '会員の集まりです。');
  await staff.page.fill('[name="date-0-day"]', '2027-12-11');
  await staff.page.fill('[name="type-0-price"]', '0');
  await staff.page.fill('[name="type-1-price"]', '0');
  await staff.page.selectOption('[name="type-0-audience"]', 'plans');
  await staff.page.selectOption('[name="type-1-audience"]', 'members');
  await staff.press('下書きを保存する');
  await staff.see('いま提供しているプランから1つ以上選んでください');
  await staff.page.check('[name="type-0-plan-ind_standard"]');
  await staff.picture('event-audience-editor');
  await staff.press('下書きを保存する');
  await staff.see('保存しました。');
  await staff.press('公開する');
  await staff.see('申し込みを受け付けています');
  expect(staff.faults).toEqual([]);
  return new URL(staff.page.url()).pathname.replace('/desk', '');
}

/** A stranger reads for whom it is and how to come in; a free member chooses what is for members, and is told the way to the rest. */
export async function meetMembersOnly(visitor: Visitor, address: string): Promise<void> {
  const kinds = visitor.page.locator('select[name^="quantity-"]');
  await visitor.go(address);
  await visitor.see('会員限定のイベントです');
  await visitor.see('スタンダード会員に入ると申し込めます');
  await visitor.picture('event-members-stranger');
  expect(await kinds.count()).toBe(0);
  await visitor.go(address.replace('/doto/', '/doto/en/'));
  await visitor.see('This event is for members only');
  await visitor.joinFree(somebody());
  await visitor.go(address);
  await visitor.see('会員の方のチケットがあります');
  await visitor.picture('event-members-free');
  expect(await kinds.count()).toBe(1);
  await kinds.first().selectOption('1');
  await visitor.press('申し込む（無料）');
  await visitor.see('お申し込みを承りました');
  expect(visitor.faults).toEqual([]);
}
