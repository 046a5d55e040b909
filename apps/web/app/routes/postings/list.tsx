import { shortDay, type UiLocale } from '@enishi/ui';
import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { useLinks, useText } from '../../frame.ts';
import { municipalitiesOf } from '../../parts/municipalities.ts';
import { Notice, Page } from '../../parts/page.tsx';
import { placeName } from '../companies/place-names.ts';
import events from '../events/events.module.css';
import { PostingRules } from './posting-rules.tsx';
import styles from './postings.module.css';
import { PostingsDocument } from './questions.ts';
import { usePay } from './use-pay.ts';

const perPage = 20;

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const after = new URL(request.url).searchParams.get('after');
  const { postings } = await api.load(PostingsDocument, { first: perPage, after });
  return api.answer({ ...postings, areas: await municipalitiesOf(request) });
}

/** What companies are looking for, the newest first: what for and with whom before what is paid. */
export default function Postings() {
  const { items, rules, hasNext, endCursor, areas } = useLoaderData<typeof loader>();
  const t = useTranslations('postings');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const text = useText();
  const pay = usePay();
  return (
    <Page title={t('title')} lead={t('lead')}>
      {items.length === 0 ? (
        <Notice title={t('empty')}>
          <p>{t('emptyLead')}</p>
        </Notice>
      ) : null}
      <ul className={events.list} hidden={items.length === 0}>
        {items.map(({ id, title, company, why, whoWith, contract, area, lastDay, ...posting }) => (
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
              {t(`contracts.${contract}`)} · {pay(posting)} · {t('lastDay')} {shortDay(lastDay, locale)}
            </p>
          </li>
        ))}
      </ul>
      {hasNext && endCursor ? (
        <p>
          <Link to={`?after=${encodeURIComponent(endCursor)}`}>{t('older')}</Link>
        </p>
      ) : null}
      <PostingRules rules={rules} />
    </Page>
  );
}

/** The beginning of what a company tells, in one line. */
function shortened(told: string): string {
  const line = told.replace(/\s+/g, ' ');
  return [...line].length > 90 ? `${[...line].slice(0, 90).join('')}…` : line;
}
