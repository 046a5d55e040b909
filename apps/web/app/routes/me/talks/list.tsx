import { moment, type UiLocale } from '@enishi/ui';
import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../../api/api.ts';
import { useLinks } from '../../../frame.ts';
import type { MyTalksQuery } from '../../../gql/public/graphql.ts';
import { MyTalksDocument } from '../../talks/questions.ts';
import { RequestsPage } from '../requests/requests-page.tsx';
import styles from '../requests/requests.module.css';

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  return api.answer(await api.load(MyTalksDocument));
}

/** What the viewer and companies write to each other, the latest first; those that are over stay to be read. */
export default function MyTalks() {
  const { myTalks } = useLoaderData<typeof loader>();
  const t = useTranslations('talks');
  const to = useLinks();
  const linesOf = (open: boolean) =>
    myTalks.filter((talk) => talk.open === open).map((talk) => <Row key={talk.id} talk={talk} />);
  return (
    <RequestsPage
      title={t('title')}
      lead={t('lead')}
      said={null}
      refusal={undefined}
      empty={{ title: t('empty'), lead: t('emptyLead'), toward: '/me/scouts', label: t('toScouts') }}
      groups={[
        { title: t('openTitle'), requests: linesOf(true) },
        { title: t('closedTitle'), requests: linesOf(false) },
      ]}
    >
      <p>
        <Link to={to('/me/consents')}>{t('toConsents')}</Link>
      </p>
    </RequestsPage>
  );
}

function Row({ talk: { id, company, unread, lastAt } }: { talk: MyTalksQuery['myTalks'][number] }) {
  const t = useTranslations('talks');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  return (
    <li>
      <p className={styles.head}>
        <Link to={to(`/me/talks/${id}`)}>{company || t('goneCompany')}</Link>
        {unread > 0 ? <span className={styles.role}>{t('unread', { count: unread })}</span> : null}
      </p>
      <p className="small figures">
        {lastAt ? t('lastAt', { date: moment(lastAt, locale) }) : t('nothingYet')}
      </p>
    </li>
  );
}
