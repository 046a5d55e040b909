import { shortDay, type UiLocale } from '@enishi/ui';
import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks } from '../frame.ts';
import { ButtonLink } from '../parts/button-link.tsx';
import { DeskApi } from './desk-api.ts';
import choices from './parts/choices.module.css';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import { WaitingComplaints } from './postings/complaint-rows.tsx';
import { ComplaintsDocument, DeskPostingsDocument } from './postings/questions.ts';
import styles from './talent/talent.module.css';

const states = ['review', 'open', 'closed', 'expired'] as const;
const perPage = 30;

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const query = new URL(request.url).searchParams;
  const state = states.find((one) => one === query.get('state')) ?? null;
  const asked = { state, first: perPage, after: query.get('after') };
  const [{ deskPostings }, { complaints }] = await Promise.all([
    api.load(DeskPostingsDocument, asked),
    api.load(ComplaintsDocument, { postingId: null }),
  ]);
  return api.answer({
    ...deskPostings,
    state,
    waiting: complaints.filter(({ answeredAt }) => answeredAt === null),
    report: `/files/${api.place.community}/desk/postings/report.csv`,
  });
}

/** Postings that companies have handed in, by state; with numbers, and never who. */
export default function DeskPostings() {
  const { items, endCursor, hasNext, state, waiting, report } = useLoaderData<typeof loader>();
  const t = useTranslations('desk.postings');
  const names = useTranslations('postings');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  return (
    <div className={styles.page}>
      <DeskTitle title={t('title')}>
        <ButtonLink quiet to={to('/desk/work')}>
          {t('toWork')}
        </ButtonLink>
      </DeskTitle>
      <p className="quiet">
        {t('lead')}{' '}
        <a href={report} download>
          {t('toReport')}
        </a>
      </p>
      <WaitingComplaints complaints={waiting} />
      <nav className={choices.choices} aria-label={t('byState')}>
        {[null, ...states].map((one) => (
          <Link
            key={one ?? 'all'}
            to={to(one ? `/desk/postings?state=${one}` : '/desk/postings')}
            aria-current={one === state ? 'page' : undefined}
          >
            {one ? t(`states.${one}`) : t('all')}
          </Link>
        ))}
      </nav>
      {items.length === 0 ? (
        <section className={panels.empty}>
          <h2>{t('emptyTitle')}</h2>
          <p className="quiet">{t('emptyLead')}</p>
        </section>
      ) : null}
      <ul className={styles.crew}>
        {items.map(({ posting: { id, title, company, contract, lastDay, places }, counts, ...row }) => (
          <li key={id}>
            <p className={styles.head}>
              <Link to={to(`/desk/postings/${id}`)}>{title}</Link>
              {row.state === 'draft' ? null : <span className={panels.tag}>{t(`states.${row.state}`)}</span>}
            </p>
            <p className="small figures">
              {company} · {names(`contracts.${contract}`)} · {names('lastDay')} {shortDay(lastDay, locale)}
            </p>
            {row.state === 'review' ? null : (
              <p className="small figures">{t('counts', { ...counts, places })}</p>
            )}
          </li>
        ))}
      </ul>
      {hasNext && endCursor ? (
        <p>
          <Link to={`?${new URLSearchParams({ ...(state ? { state } : {}), after: endCursor }).toString()}`}>
            {t('older')}
          </Link>
        </p>
      ) : null}
    </div>
  );
}
