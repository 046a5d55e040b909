import { shortDay, type UiLocale } from '@enishi/ui';
import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../../api/api.ts';
import { useLinks } from '../../../frame.ts';
import { ButtonLink } from '../../../parts/button-link.tsx';
import { Acts, Page, Section } from '../../../parts/page.tsx';
import styles from '../me.module.css';
import { MyPagesNav } from '../my-pages.tsx';
import { MyRightsRequestsDocument } from './questions.ts';

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { myRightsRequests } = await api.load(MyRightsRequestsDocument);
  return api.answer(myRightsRequests);
}

/** What somebody asked about their data, where each stands, and the way to ask for something. */
export default function MyRightsRequests() {
  const { terms, requests } = useLoaderData<typeof loader>();
  const t = useTranslations('rightsRequests');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  return (
    <Page title={t('title')} lead={t('lead', { days: terms.dueDays })}>
      <MyPagesNav />
      <Acts>
        <ButtonLink to={to('/me/requests/new')}>{t('new')}</ButtonLink>
        <ButtonLink to={to('/me/data')} quiet>
          {t('copyLink')}
        </ButtonLink>
      </Acts>
      <Section title={t('listTitle')}>
        {requests.length === 0 ? (
          <p className="quiet">{t('none')}</p>
        ) : (
          <ul className={styles.list}>
            {requests.map(({ id, kind, state, receivedOn, dueOn, outcome }) => (
              <li key={id}>
                <div className={styles.row}>
                  <Link to={to(`/me/requests/${id}`)} className={styles.target}>
                    {t(`kinds.${kind}`)}
                  </Link>
                  <span>
                    {t(`states.${state}`)}
                    {outcome ? `（${t(`outcomes.${outcome}`)}）` : ''}
                  </span>
                </div>
                <p className="small quiet">
                  {t('line', { received: shortDay(receivedOn, locale), due: shortDay(dueOn, locale) })}
                </p>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </Page>
  );
}
