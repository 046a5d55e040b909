import type { LoaderFunctionArgs } from 'react-router';
import type { ShownSurveyCountFragment } from '../../gql/desk/graphql.ts';
import { DeskApi } from '../desk-api.ts';
import { csvFile } from '../revenue/csv-file.ts';
import { en } from '../words/en.ts';
import { ja } from '../words/ja.ts';
import { EventSurveyDocument } from './survey-questions.ts';

/** What those who came said, as a file: what is hidden on the page is hidden here as well. */
export async function loader({ request }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const eventId = new URL(request.url).searchParams.get('event') ?? '';
  const { eventSurvey } = await api.load(EventSurveyDocument, { eventId });
  const words = (api.place.locale === 'en' ? en : ja).eventSurvey;
  const { titleJa, asked, answered, satisfaction, recommend, again, own, said } = eventSurvey;
  const counted = (title: string, counts: readonly ShownSurveyCountFragment[] | null | undefined) =>
    counts
      ? counts.map(({ choice, count }) => [title, words.would[choice as 'yes'] ?? choice, count])
      : [[title, words.hidden]];
  const texts = (title: string, all: readonly string[] | null | undefined) =>
    (all ?? [words.hidden]).map((text) => [title, text]);
  return csvFile(request, `survey-${eventId.slice(0, 8)}`, [
    [titleJa],
    [words.mailed.replace('{n}', String(asked))],
    [words.answers, answered ?? words.hidden],
    [words.satisfaction, satisfaction?.toFixed(2) ?? words.hidden],
    ['NPS', recommend?.score ?? words.hidden],
    [],
    ...counted(words.satisfaction, eventSurvey.satisfactions),
    ...counted(words.recommend, eventSurvey.recommends),
    ...again.flatMap(({ intention, counts }) => counted(words.again[intention], counts)),
    ...own.flatMap(({ labelJa, kind, ...one }) =>
      kind === 'choice' ? counted(labelJa, one.counts) : texts(labelJa, one.texts),
    ),
    ...texts(words.said, said),
  ]);
}
