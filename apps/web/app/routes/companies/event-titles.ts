import type { Api } from '../../api/api.ts';
import { graphql } from '../../gql/public/index.ts';

const EventTitleDocument = graphql(`
  query EventTitle($id: ID!) {
    event(id: $id) {
      title {
        ja
        en
      }
    }
  }
`);

/** Titles of events, by id, in both languages. */
export type EventTitles = Record<string, { ja: string; en: string }>;

/** What the events that led to cards are called; of those that are not on the site (any more) nothing. */
export async function titlesOfEvents(
  api: Api,
  ids: readonly (string | null | undefined)[],
): Promise<EventTitles> {
  const wanted = [...new Set(ids)].flatMap((id) => (id ? [id] : []));
  const found = await Promise.all(
    wanted.map(async (id) => ({ id, event: (await api.find(EventTitleDocument, { id }))?.event })),
  );
  return Object.fromEntries(found.flatMap(({ id, event }) => (event ? [[id, event.title]] : [])));
}
