import type { UiLocale } from '@enishi/ui';

/** The calendar file of an order's date, for whoever ordered it or has one of its tickets. */
export const ticketCalendarFile = (community: string, id: string, locale: UiLocale): string =>
  `/files/${community}/me/calendar/${id}.ics?locale=${locale}`;

/** That of an event with all its dates. */
export const eventCalendarFile = (community: string, id: string, locale: UiLocale): string =>
  `/files/${community}/events/${id}.ics?locale=${locale}`;

/** The calendar of all events of a community, to be subscribed to. */
export const communityCalendar = (community: string, locale: UiLocale): string =>
  `/files/${community}/calendar.ics?locale=${locale}`;
