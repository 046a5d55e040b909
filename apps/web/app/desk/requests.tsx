import { day, moment, type UiLocale } from '@enishi/ui';
import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks } from '../frame.ts';
import { ButtonLink } from '../parts/button-link.tsx';
import { DeskApi } from './desk-api.ts';
import { BackLink } from './parts/back-link.tsx';
import choices from './parts/choices.module.css';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import { RightsRequestsDocument } from './requests/questions.ts';
import styles from './requests/requests.module.css';

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const closed = new URL(request.url).searchParams.has('closed');
  const { rightsRequests } = await api.load(RightsRequestsDocument, { closed });
  return api.answer({ ...rightsRequests, closed });
}

/** The tray: what people asked about their data, the first due first, or what is closed. */
export default function DeskRightsRequests() {
  const { requests, more, closed } = useLoaderData<typeof loader>();
  const t = useTranslations('desk.requests');
  const lifeLine = useTranslations('desk.lifeLine');
  const to = useLinks();
  return (
    <>
      <BackLink to="/desk/members">{t('back')}</BackLink>
      <DeskTitle title={t('title')}>
        <ButtonLink to={to('/desk/requests/new')}>{t('new')}</ButtonLink>
      </DeskTitle>
      <p className="quiet">{t('lead')}</p>
      <p className={choices.choices}>
        <Link to={to('/desk/requests')} aria-current={closed ? undefined : 'true'}>
          {t('open')}
        </Link>
        <Link to={to('/desk/requests?closed=1')} aria-current={closed ? 'true' : undefined}>
          {t('closed')}
        </Link>
      </p>
      {requests.length === 0 ? (
        <section className={panels.empty}>
          <h2>{closed ? t('noneClosed') : t('noneTitle')}</h2>
          {closed ? null : <p>{t('noneLead')}</p>}
        </section>
      ) : (
        <ul className={styles.tray}>
          {requests.map((one) => (
            <Line key={one.id} one={one} />
          ))}
        </ul>
      )}
      <p>
        <Link to={to('/desk/requests/life')}>{lifeLine('contestedLink')}</Link>
      </p>
      {more ? <p className="small quiet">{t('more')}</p> : null}
      <p className="small quiet">{t('logged')}</p>
    </>
  );
}

type Listed = ReturnType<typeof useLoaderData<typeof loader>>['requests'][number];

function Line({ one }: { one: Listed }) {
  const t = useTranslations('desk.requests');
  const kinds = useTranslations('rightsRequests.kinds');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const { id, name, number, kind, channel, state, dueOn, late, closedAt } = one;
  return (
    <li className={panels.panel}>
      <h2 className={styles.name}>
        <Link to={to(`/desk/requests/${id}`)}>{name || t('erased')}</Link>{' '}
        <span className="small quiet">{number ?? t('nobody')}</span>
      </h2>
      <p className={styles.line}>
        <span>{kinds(kind)}</span>
        <span className={panels.tag}>{t(`channels.${channel}`)}</span>
        <strong>{t(`states.${state}`)}</strong>
        {closedAt ? (
          <span className="quiet">{moment(closedAt, locale)}</span>
        ) : (
          <span className={late ? styles.late : undefined}>
            {t('columns.due')} {day(dueOn, locale)}
            {late ? `・${t('late')}` : ''}
          </span>
        )}
      </p>
    </li>
  );
}
