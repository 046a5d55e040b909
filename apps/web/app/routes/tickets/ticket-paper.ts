import type { UiLocale } from '@enishi/ui';

/** The PDF of an order's tickets, or of the one that the id names. */
export const ticketPaper = (community: string, id: string, locale: UiLocale): string =>
  `/files/${community}/me/tickets/${id}.pdf?locale=${locale}`;
