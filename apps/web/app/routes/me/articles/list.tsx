import { moment, type UiLocale } from '@enishi/ui';
import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../../api/api.ts';
import { useLinks } from '../../../frame.ts';
import type { MyArticlesQuery } from '../../../gql/public/graphql.ts';
import { RequestsPage } from '../requests/requests-page.tsx';
import styles from '../requests/requests.module.css';
import { MyArticlesDocument } from './questions.ts';

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  return api.answer({ rows: (await api.load(MyArticlesDocument)).myArticles });
}

type Row = MyArticlesQuery['myArticles'][number];
const live: readonly Row['phase'][] = ['writing', 'handed_in', 'given_back'];

/** What the viewer writes, or has written, for postings of companies. */
export default function MyArticles() {
  const { rows } = useLoaderData<typeof loader>();
  const t = useTranslations('articles');
  const shown = (some: Row[]) => some.map((row) => <OneArticle key={row.id} row={row} />);
  return (
    <RequestsPage
      title={t('title')}
      lead={t('lead')}
      said={null}
      refusal={undefined}
      empty={{ title: t('empty'), lead: t('emptyLead'), toward: '/postings', label: t('toBoard') }}
      groups={[
        { title: t('liveTitle'), requests: shown(rows.filter(({ phase }) => live.includes(phase))) },
        { title: t('overTitle'), requests: shown(rows.filter(({ phase }) => !live.includes(phase))) },
      ]}
    />
  );
}

function OneArticle({ row: { id, phase, title, company, postingId, turnedAt } }: { row: Row }) {
  const t = useTranslations('articles');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  return (
    <li>
      <p className={styles.head}>
        <Link to={to(`/me/articles/${id}`)}>{title}</Link>
      </p>
      <p className="small quiet figures">
        {company} · {t('turned', { at: moment(turnedAt, locale) })}
      </p>
      <p className={styles.state}>{t(`phases.${phase}`)}</p>
      {postingId ? (
        <p>
          <Link to={to(`/postings/${postingId}`)}>{t('published')}</Link>
        </p>
      ) : null}
    </li>
  );
}
