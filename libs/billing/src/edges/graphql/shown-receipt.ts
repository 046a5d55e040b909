import type { ReceiptView } from '../../actions/receipt-view.ts';
import { receiptAddress } from './receipt-address.ts';
import type { ReceiptType } from './receipt.type.ts';

/** A receipt as the desk is shown it, with the address of its PDF. */
export function receiptAtDesk({ replaces, ...view }: ReceiptView, communitySlug: string): ReceiptType {
  return {
    ...view,
    replaces: replaces && {
      ...replaces,
      part: replaces.part?.index ?? null,
      parts: replaces.part?.of ?? null,
    },
    downloadUrl: receiptAddress(communitySlug, view.id),
  };
}

/** The same for whoever paid: that the secretariat did something, but not who there, nor what was noted about it. */
export function receiptForOwner(view: ReceiptView, communitySlug: string): ReceiptType {
  const turns = view.turns.map((turn) => ({ ...turn, actorName: null, reason: null }));
  return receiptAtDesk({ ...view, turns }, communitySlug);
}
