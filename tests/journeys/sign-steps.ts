import type { Visitor } from './visitor.ts';

/** Gigs of 業務委託 do not go up before somebody has looked for signs of employment; two of command stop them. */
export async function lookForSigns(staff: Visitor): Promise<void> {
  const publish = () => staff.press('下書き2件を公開する');
  await publish();
  await staff.see('「確かめました」にチェックを入れてください');
  await staff.page.check('[name=signsChecked]');
  await staff.page.check('[name=sign_ordered]');
  await staff.page.check('[name=sign_mixed]');
  await publish();
  await staff.see('「雇用」を選んで切り出し直すか');
  await staff.picture('signs-decisive');
  await staff.page.uncheck('[name=sign_mixed]');
  await publish();
  await staff.see('それでも業務委託である理由を');
  await staff.page.fill('[name=signsReason]', '手順は依頼の内容として決めたもので、当日は指示しないため');
}
