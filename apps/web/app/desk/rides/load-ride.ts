import type { LoaderFunctionArgs } from 'react-router';
import { DeskApi } from '../desk-api.ts';
import { RideDatesDocument, RideDocument } from './questions.ts';

/** What a page about those who travel on a date begins with: the date that the address names, or the first, with who has which place. */
export async function loadRide({ request, params }: Pick<LoaderFunctionArgs, 'request' | 'params'>) {
  const api = new DeskApi(request);
  const eventId = params.id ?? '';
  const { searchParams } = new URL(request.url);
  const { event } = await api.load(RideDatesDocument, { id: eventId });
  const date = event.dates.find(({ id }) => id === searchParams.get('date')) ?? event.dates[0]!;
  const { ride } = await api.load(RideDocument, { occurrenceId: date.id });
  const who = ride.travellers.find(({ ticketId }) => ticketId === searchParams.get('who')) ?? null;
  return { api, searchParams, page: { eventId, event, date, ride, who, placed: searchParams.get('placed') } };
}

export type RidePage = Awaited<ReturnType<typeof loadRide>>['page'];
