import type { Tx } from '@enishi/platform';

import { payersSeen } from '../billing.events.ts';

/** Who at the desk looks. */
export type PayerReader = { readonly accountId: string; readonly role: string };

/** Tells which members somebody at the desk is shown as payers, by name or with their account; where there are none, nothing. */
export async function tellOfPayers(
  tx: Tx,
  { accountId, role }: PayerReader,
  memberIds: readonly (string | null)[],
): Promise<void> {
  const seen = [...new Set(memberIds.filter((id) => id !== null))];
  if (seen.length > 0) await tx.emit(payersSeen, { accountId, role, memberIds: seen });
}
