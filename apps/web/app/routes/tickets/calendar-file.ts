import type { UiLocale } from '@enishi/ui';
import { type EventWish, wishParams } from '../events/event-filter.ts';

/** The calendar file of an order's date, for whoever ordered it or has one of its tickets. */
export const ticketCalendarFile = (community: string, id: string, locale: UiLocale): string =>
  `/files/${community}/me/calendar/${id}.ics?locale=${locale}`;

/** That of an event with all its dates. */
export const eventCalendarFile = (community: string, id: string, locale: UiLocale): string =>
  `/files/${community}/events/${id}.ics?locale=${locale}`;

/**
 * The calendar of a community's events, to be subscribed to: of all, or of a kind, an area or a way to take part. A month is not asked for, as nothing would
 * ever come to such a calendar again.
 */
export function communityCalendar(
  community: string,
  locale: UiLocale,
  { kind, area, mode }: Omit<EventWish, 'month'>,
): string {
  const params = wishParams({ kind, area, mode, month: null });
  params.set('locale', locale);
  return `/files/${community}/calendar.ics?${params.toString()}`;
}
