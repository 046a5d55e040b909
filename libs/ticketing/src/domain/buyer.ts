/** Who orders tickets: a member, or a guest, who has no account and is known for one purchase. An id names one of them alone. */
export type BuyerRef = { readonly kind: 'member' | 'guest'; readonly id: string };

/**
 * A buyer who chooses, with all that counts for what one person may have: `person` names them in locks, `ids` are those under which
 * they ordered at the event. A member is one entry; a guest is every purchase with the same e-mail address.
 */
export type ChoosingBuyer = BuyerRef & { readonly person: string; readonly ids: readonly string[] };

export const choosingMember = (id: string): ChoosingBuyer => ({ kind: 'member', id, person: id, ids: [id] });

/** The member who chooses; null for a guest, who has no membership. */
export const memberIdOf = ({ kind, id }: BuyerRef): string | null => (kind === 'member' ? id : null);

/** Whose a hold or an order is, as its row says it: one of the two is there, never both. */
export type OwnedBy = { readonly memberId: string | null; readonly guestId: string | null };

export const ownedBy = ({ kind, id }: BuyerRef): OwnedBy => ({
  memberId: kind === 'member' ? id : null,
  guestId: kind === 'guest' ? id : null,
});

export const buyerOf = ({ memberId, guestId }: OwnedBy): BuyerRef =>
  guestId === null ? { kind: 'member', id: memberId! } : { kind: 'guest', id: guestId };

/** Who has pressed the button, and pays or has paid, whoever has the order by now. */
export const payerOf = ({
  orderedAs: kind,
  orderedBy: id,
}: {
  readonly orderedAs: BuyerRef['kind'];
  readonly orderedBy: string;
}): BuyerRef => ({ kind, id });
