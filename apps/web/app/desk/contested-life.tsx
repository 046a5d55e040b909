import { moment, type UiLocale } from '@enishi/ui';
import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks } from '../frame.ts';
import styles from './consents/consents.module.css';
import { DeskApi } from './desk-api.ts';
import { ContestedLifeEntriesDocument } from './life/questions.ts';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  return api.answer(await api.load(ContestedLifeEntriesDocument));
}

/** What people say is wrong in their life-lines and waits for an answer. */
export default function ContestedLife() {
  const { contestedLifeEntries: rows } = useLoaderData<typeof loader>();
  const t = useTranslations('desk.lifeLine');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  return (
    <div className={styles.page}>
      <BackLink to="/desk/requests">{t('toRequests')}</BackLink>
      <DeskTitle title={t('contestedTitle')} />
      <p className="quiet">{t('contestedLead')}</p>
      {rows.length === 0 ? <p>{t('contestedEmpty')}</p> : null}
      <ul className={styles.list}>
        {rows.map(({ id, memberId, name, what, objectedAt }) => (
          <li key={id} className={panels.panel}>
            <h2>{what}</h2>
            <p className="small quiet figures">{moment(objectedAt, locale)}</p>
            <p>
              <Link to={to(`/desk/members/${memberId}/life`)}>{t('contestedOpen', { name })}</Link>
            </p>
          </li>
        ))}
      </ul>
      <p className="small quiet">{t('logged')}</p>
    </div>
  );
}
