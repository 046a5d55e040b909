import type { UiLocale } from '@enishi/ui';
import { createContext, type ReactNode, useContext } from 'react';
import { useLocale } from 'use-intl';
import { useFrame } from '../../frame.ts';
import { eventCalendarFile, ticketCalendarFile } from './calendar-file.ts';
import { ticketPaper } from './ticket-paper.ts';

/** Somebody without an account, at the secret address of their order. */
export type GuestDoor = {
  code: string;
  receipts: { id: string; number: string }[];
  /** Secrets of what stands together with it: of the tickets, and of add-ons that were ordered later. */
  tickets: string | null;
  later: string[];
  /** What stands below the tickets. */
  below: ReactNode;
};

const Door = createContext<GuestDoor | null>(null);

/** Around the pages of a purchase that was opened by its secret address instead of a member's own pages. */
export const OpenedByCode = Door.Provider;

export const guestPage = (code: string): string => `/orders/${encodeURIComponent(code)}`;

const ownPage = (id: string): string => `/me/tickets/${id}`;

/** Where the pages and files of a purchase stand: among a member's own, or at its secret address. */
export function usePurchaseDoor({ id, eventId }: { id: string; eventId: string }) {
  const guest = useContext(Door);
  const locale = useLocale() as UiLocale;
  const { slug } = useFrame().community;
  const page = guest ? guestPage(guest.code) : ownPage(id);
  const files = guest ? `/files/${slug}/orders/${encodeURIComponent(guest.code)}` : '';
  return {
    ...{ guest, page, names: `${page}/names` },
    paper: (wanted: string): string =>
      guest ? `${files}/tickets/${wanted}.pdf?locale=${locale}` : ticketPaper(slug, wanted, locale),
    receipt: (receiptId: string): string => `${files}/receipts/${receiptId}.pdf`,
    calendar: guest ? eventCalendarFile(slug, eventId, locale) : ticketCalendarFile(slug, id, locale),
    /** What stands beside it: all of a member's tickets, or the event. */
    around: guest ? `/events/${eventId}` : '/me/tickets',
  };
}

type Group = { besideId: string | null; laterIds: string[] };

/** Pages of the tickets beside which a purchase stands, and of add-ons that were ordered later beside it. */
export function usePagesBeside({ besideId, laterIds }: Group): { tickets: string | null; later: string[] } {
  const guest = useContext(Door);
  return guest
    ? { tickets: guest.tickets && guestPage(guest.tickets), later: guest.later.map(guestPage) }
    : { tickets: besideId && ownPage(besideId), later: laterIds.map(ownPage) };
}
