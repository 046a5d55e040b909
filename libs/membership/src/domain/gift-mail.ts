/** A letter of a gift: to which of its addresses it goes is told by how often its code was made anew. */
export type GiftMail = { readonly id: string; readonly serial: number };

/** What a letter is about, as its mail carries it. */
export const aboutGift = ({ id, serial }: GiftMail): string => `gift:${id}:${serial}`;

/** The gift that such a mail is about; null for any other mail. */
export function giftOfMail(about: string): GiftMail | null {
  const [kind, id, serial] = about.split(':');
  return kind === 'gift' && id && serial ? { id, serial: Number(serial) } : null;
}
