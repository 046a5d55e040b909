import type { HostCompany } from './host-steps.ts';
import type { Visitor } from './visitor.ts';

type People = { fan: Visitor; clerk: Visitor; staff: Visitor };

/** The desk has looked at the address of a company, and says in which municipality it is. */
async function confirmArea(staff: Visitor, { home }: HostCompany, area: string): Promise<void> {
  await staff.open(home.replace('/company/', '/desk/companies/'));
  await staff.page.selectOption('#field-confirmed-area', { label: area });
  await staff.press('所在を保存する');
  await staff.see('所在の市町村を保存しました。');
}

/** The member chooses which companies see the card, reads how many that are, and agrees to the sentence about them. */
async function showTo(fan: Visitor, to: string, sentence: string): Promise<void> {
  await fan.page.selectOption('#field-to', to);
  await fan.press('この相手にする');
  await fan.page.waitForURL(/to=/);
  await fan.see(sentence);
  await fan.picture(`recipient-${to.replace(':', '-')}`);
  await fan.press('同意して会社に見せる');
  await fan.page.waitForURL(/said=shared/);
  await fan.see('会社に見せています');
}

/**
 * J7, step 1 and 4: a member shows a card to the companies of one municipality; a company that is confirmed to be in another one does not see it, and those of that one do. The
 * person ends up showing it to the companies of the municipality in which the company is.
 */
export async function showToCompaniesNearby(
  { fan, clerk, staff }: People,
  company: HostCompany,
): Promise<void> {
  await clerk.reload();
  await clerk.see('所在の市町村は、まだ事務局が確かめていません');
  await confirmArea(staff, company, '釧路市');
  await staff.picture('recipient-desk');
  await showTo(fan, 'area:01665', '弟子屈町にあると事務局が確かめた会社だけが見つけられます');
  await fan.see('見せている相手: 弟子屈町の会社');
  await clerk.reload();
  await clerk.see('釧路市の会社');
  await clerk.see('合うカードはありませんでした');
  await clerk.picture('recipient-elsewhere');
  await fan.press('見せるのをやめる');
  await fan.page.waitForURL(/said=stopped/);
  await fan.see('どの会社にも見せていません');
  await showTo(fan, 'area:01206', '釧路市にあると事務局が確かめた会社だけが見つけられます');
  await fan.see('見せている相手: 釧路市の会社');
}
