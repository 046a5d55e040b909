import type { Tx } from '@enishi/platform';

import { payersSeen } from '../billing.events.ts';
import type { SubjectRef } from '../domain/offer.ts';

/** Who at the desk looks. */
export type PayerReader = { readonly accountId: string; readonly role: string };

/**
 * Tells which members, and how many guests, somebody at the desk is shown as payers, by name or with their account; where there are none, nothing.
 * Companies are no persons.
 */
export async function tellOfPayers(
  tx: Tx,
  { accountId, role }: PayerReader,
  payers: readonly (SubjectRef | null)[],
): Promise<void> {
  const idsOf = (kind: SubjectRef['kind']): string[] => [
    ...new Set(payers.flatMap((payer) => (payer?.kind === kind ? [payer.id] : []))),
  ];
  const [memberIds, others] = [idsOf('member'), idsOf('guest').length];
  if (memberIds.length + others > 0) await tx.emit(payersSeen, { accountId, role, memberIds, others });
}
