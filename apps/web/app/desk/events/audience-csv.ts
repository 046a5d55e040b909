import { inLocale } from '@enishi/ui';
import type { LoaderFunctionArgs } from 'react-router';
import type { ShownAreaCountsFragment } from '../../gql/desk/graphql.ts';
import { DeskApi } from '../desk-api.ts';
import { csvFile } from '../revenue/csv-file.ts';
import { en } from '../words/en.ts';
import { ja } from '../words/ja.ts';
import { EventAudienceDocument } from './result-questions.ts';

/** The sheet of an event as a file: its figures, then the table. Hidden counts are hidden here as well. */
export async function loader({ request }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const eventId = new URL(request.url).searchParams.get('event') ?? '';
  const { eventAudience } = await api.load(EventAudienceDocument, { eventId });
  const { locale } = api.place;
  const words = (locale === 'en' ? en : ja).eventResult;
  const shown = (people: number | null | undefined) => people ?? words.hidden;
  const { titleJa, day, tickets, came, newcomers, bands, areas, all } = eventAudience;
  const row = ({ name, people, total }: ShownAreaCountsFragment) => [
    ...[inLocale(name, locale), ...people.map(shown), shown(total)],
  ];
  return csvFile(request, `audience-${day}`, [
    [titleJa, day],
    [words.ticketsGood, shown(tickets)],
    [words.came, shown(came)],
    [words.members, shown(all.total)],
    [words.newcomers, shown(newcomers)],
    [],
    [words.area, ...bands.map((band) => words.bands[band]), words.total],
    ...[...areas, all].map(row),
    [words.hiddenMeans],
  ]);
}
