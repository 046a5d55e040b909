import type { LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api.ts';
import { graphql } from '../../gql/public/index.ts';
import { xmlAnswer } from '../../parts/xml.ts';
import { ListedPostingsDocument } from '../postings/questions.ts';
import { type MappedPage, sitemapText } from './sitemap-text.ts';

const MappedEventsDocument = graphql(`
  query MappedEvents($first: Int!, $after: String) {
    events(first: $first, after: $after) {
      items {
        eventId
      }
      endCursor
      hasNext
    }
  }
`);

const perPage = 100;
/** So many pages of a list are walked; what comes after them is found by links. */
const mostPages = 20;

/** For search engines: the community's public pages, its events, and what companies look for today. What is over is not there. */
export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { origin } = new URL(request.url);
  const always = ['', '/plans', '/companies', '/events', '/gigs', '/postings'];
  const postings = await walked(async (after) => {
    const { postings: page } = await api.load(ListedPostingsDocument, { first: perPage, after });
    return page;
  });
  const events = await walked(async (after) => {
    const { events: page } = await api.load(MappedEventsDocument, { first: perPage, after });
    return page;
  });
  const pages: MappedPage[] = [
    ...always.map((path) => ({ path, changedOn: null })),
    ...postings.map(({ id, confirmedOn, publishedOn }) => ({
      ...{ path: `/postings/${id}`, changedOn: confirmedOn ?? publishedOn ?? null },
    })),
    ...events.map(({ eventId }) => ({ path: `/events/${eventId}`, changedOn: null })),
  ];
  return xmlAnswer(sitemapText(`${origin}/${api.place.community}`, pages), 'application/xml');
}

type Page<Item> = { items: Item[]; endCursor?: string | null; hasNext: boolean };

async function walked<Item>(load: (after: string | null) => Promise<Page<Item>>): Promise<Item[]> {
  const all: Item[] = [];
  let after: string | null = null;
  for (let n = 0; n < mostPages; n += 1) {
    const page: Page<Item> = await load(after);
    all.push(...page.items);
    after = page.endCursor ?? null;
    if (!page.hasNext || !after) break;
  }
  return all;
}
