import { inLocale } from '@enishi/ui';
import type { LoaderFunctionArgs } from 'react-router';
import type { ShownAreaCountsFragment, ShownPeopleFragment } from '../../gql/desk/graphql.ts';
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
  const both = ({ applied, came }: ShownPeopleFragment) => [shown(applied), shown(came)];
  const { titleJa, day, members, guests, companions, newcomers, bands, areas, all } = eventAudience;
  const { inside, outside, unsaid } = eventAudience;
  const ages = bands.map((band) => words.bands[band]);
  const row = ({ name, side, ages: people, total }: ShownAreaCountsFragment) => [
    ...[inLocale(name, locale), side ? words[side] : ''],
    ...[...people, total].flatMap(both),
  ];
  return csvFile(request, `audience-${day}`, [
    [titleJa, day],
    ['', words.applied, words.came],
    [words.everybody, ...both(all.total)],
    [words.members, ...both(members)],
    [words.guests, ...both(guests)],
    [words.companions, ...both(companions)],
    [words.inside, ...both(inside)],
    [words.outside, ...both(outside)],
    [words.unsaid, ...both(unsaid)],
    [words.newcomers, shown(newcomers)],
    [],
    [
      ...[words.area, words.fromWhere],
      ...[...ages, words.total].flatMap((name) => [`${name} ${words.applied}`, `${name} ${words.came}`]),
    ],
    ...[...areas, all].map(row),
    [words.hiddenMeans],
    [words.others],
  ]);
}
