import { shortDay, type UiLocale } from '@enishi/ui';
import { Link, type LoaderFunctionArgs, type MetaDescriptor, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { useLinks, useText } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { municipalitiesOf } from '../../parts/municipalities.ts';
import { Acts, Notice, Page } from '../../parts/page.tsx';
import { placeName } from '../companies/place-names.ts';
import events from '../events/events.module.css';
import { askedFilter, filterIn, wishParams } from './posting-filter.ts';
import { PostingFilterForm } from './posting-filter-form.tsx';
import { PostingRules } from './posting-rules.tsx';
import styles from './postings.module.css';
import { PostingsDocument } from './questions.ts';
import { usePay } from './use-pay.ts';

const perPage = 20;

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const query = new URL(request.url).searchParams;
  const wish = filterIn(query);
  const { postings } = await api.load(PostingsDocument, {
    ...{ first: perPage, after: query.get('after'), filter: askedFilter(wish) },
  });
  const said = wishParams(wish).toString();
  const feed = `${api.place.base}/postings.atom${said ? `?${said}` : ''}`;
  return api.answer({ ...postings, wish, feed, areas: await municipalitiesOf(request) });
}

type Loaded = Awaited<ReturnType<typeof loader>>['data'];

/** Readers of feeds find theirs, narrowed as the list is. */
export function meta({ loaderData }: { loaderData?: Loaded }): MetaDescriptor[] {
  if (!loaderData) return [];
  return [
    { tagName: 'link', rel: 'alternate', type: 'application/atom+xml', href: loaderData.feed },
    ...(wishParams(loaderData.wish).size > 0 ? [{ name: 'robots', content: 'noindex, follow' }] : []),
  ];
}

/** What companies are looking for, the newest first: what for and with whom before what is paid. */
export default function Postings() {
  const { items, rules, found, counts, hasNext, endCursor, areas, wish, feed } =
    useLoaderData<typeof loader>();
  const t = useTranslations('postings');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const text = useText();
  const pay = usePay();
  const params = wishParams(wish);
  const narrowed = params.size > 0;
  if (endCursor) params.set('after', endCursor);
  return (
    <Page title={t('title')} lead={t('lead')}>
      {items.length > 0 || narrowed ? (
        <details className={styles.find}>
          <summary>{narrowed ? t('find.change') : t('find.open')}</summary>
          <PostingFilterForm {...{ wish, counts, areas }} />
        </details>
      ) : null}
      {items.length > 0 ? <p className="figures">{t('find.found', { found })}</p> : null}
      {items.length === 0 ? (
        <Notice title={narrowed ? t('find.nothing') : t('empty')}>
          <p>{narrowed ? t('find.nothingLead') : t('emptyLead')}</p>
          {narrowed ? (
            <Acts>
              <ButtonLink to={to('/postings')} quiet>
                {t('find.all')}
              </ButtonLink>
            </Acts>
          ) : null}
        </Notice>
      ) : null}
      <ul className={events.list} hidden={items.length === 0}>
        {items.map(({ id, title, company, why, whoWith, contract, way, area, lastDay, ...posting }) => (
          <li key={id}>
            <p className="small quiet">
              {[company, text(placeName(area, areas) ?? { ja: '', en: '' })].filter(Boolean).join(' · ')}
            </p>
            <Link to={to(`/postings/${id}`)} className={events.title}>
              {title}
            </Link>
            <p className={styles.told}>
              <span className={events.tag}>{t('whoWith')}</span> {shortened(whoWith)}
            </p>
            <p className={styles.told}>
              <span className={events.tag}>{t('why')}</span> {shortened(why)}
            </p>
            <p className="small figures">
              {[t(`contracts.${contract}`), way && t(`ways.${way}`), pay(posting)]
                .filter(Boolean)
                .join(' · ')}
              {` · ${t('lastDay')} ${shortDay(lastDay, locale)}`}
            </p>
          </li>
        ))}
      </ul>
      {hasNext && endCursor ? (
        <p>
          <Link to={`?${params.toString()}`}>{t('older')}</Link>
        </p>
      ) : null}
      {narrowed && items.length > 0 ? (
        <p>
          <Link to={to('/postings')}>{t('find.all')}</Link>
        </p>
      ) : null}
      <PostingRules rules={rules} />
      <p className="small">
        <a href={feed}>{narrowed ? t('find.feedOfThese') : t('find.feed')}</a>
      </p>
    </Page>
  );
}

/** The beginning of what a company tells, in one line. */
function shortened(told: string): string {
  const line = told.replace(/\s+/g, ' ');
  return [...line].length > 90 ? `${[...line].slice(0, 90).join('')}…` : line;
}
