import { tokyoDateOf } from '@enishi/kernel';
import { inLocale, siteWords } from '@enishi/ui';
import type { LoaderFunctionArgs } from 'react-router';
import { Api } from '../../api/api.ts';
import { xmlAnswer } from '../../parts/xml.ts';
import { feedText } from './feed-text.ts';
import { askedFilter, filterIn, wishParams } from './posting-filter.ts';
import { ListedPostingsDocument } from './questions.ts';

/** The newest fifty postings for readers of feeds, narrowed as the list is by the same address. */
export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { origin, searchParams } = new URL(request.url);
  const wish = filterIn(searchParams);
  const { postings, community } = await api.load(ListedPostingsDocument, {
    ...{ first: 50, after: null, filter: askedFilter(wish) },
  });
  const { base, locale } = api.place;
  const said = wishParams(wish).toString();
  const at = (path: string) => `${origin}${base}${path}${said ? `?${said}` : ''}`;
  const name = inLocale(community.name, locale);
  const feed = feedText({
    ...{ address: at('/postings.atom'), page: at('/postings'), author: name, locale },
    ...{ title: `${siteWords(locale).postings.title} | ${name}`, today: tokyoDateOf(new Date()) },
    entries: postings.items.map(({ id, title, company, why, whoWith, publishedOn }) => ({
      ...{ address: `${origin}${base}/postings/${id}`, title, company },
      ...{
        told: [whoWith, why].filter(Boolean).join('\n'),
        publishedOn: publishedOn ?? tokyoDateOf(new Date()),
      },
    })),
  });
  return xmlAnswer(feed, 'application/atom+xml');
}
