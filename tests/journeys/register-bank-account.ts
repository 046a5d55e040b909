import type { Visitor } from './visitor.ts';

/** An account of the community as a clerk types it. */
type TypedAccount = { name: string; bankCode: string; branchCode: string; number: string };

/** Fills in an account on the page of transfers, also where others are there already, and presses the button. */
export async function registerBankAccount(staff: Visitor, account: TypedAccount): Promise<void> {
  await staff.page.locator('[name=bankCode]').waitFor({ state: 'attached' });
  const another = staff.page.getByText('口座を追加する');
  if (await another.isVisible()) await another.click();
  for (const [name, value] of Object.entries(account)) await staff.page.fill(`[name=${name}]`, value);
  await staff.press('口座を登録する');
}
