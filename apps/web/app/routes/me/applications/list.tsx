import { moment, shortDay, type UiLocale } from '@enishi/ui';
import { tokyoDateOf } from '@enishi/kernel';
import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../../api/api.ts';
import { textOf } from '../../../forms/read-form.ts';
import { SubmitButton } from '../../../forms/submit-button.tsx';
import { useLinks } from '../../../frame.ts';
import type { MyApplicationsQuery } from '../../../gql/public/graphql.ts';
import { RequestsPage } from '../requests/requests-page.tsx';
import styles from '../requests/requests.module.css';
import { EmailConsent } from './email-consent.tsx';
import {
  MyApplicationsDocument,
  ShowApplicationEmailDocument,
  WithdrawApplicationDocument,
} from './questions.ts';

const said = ['applied', 'withdrawn', 'shown', 'hidden'] as const;

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { myApplications } = await api.load(MyApplicationsDocument);
  const query = new URL(request.url).searchParams.get('said');
  return api.answer({ rows: myApplications, done: said.find((one) => one === query) ?? null });
}

export async function action({ request }: ActionFunctionArgs) {
  const api = new Api(request);
  const { id = '', act, agreedTo = '' } = await textOf(request);
  if (act === 'email') {
    const shown = await api.send(ShowApplicationEmailDocument, { id, agreedTo: agreedTo || null });
    if (shown.ok) return api.redirect(`/me/applications?said=${agreedTo ? 'shown' : 'hidden'}`);
    return api.answer({ refusal: shown.refusal.message }, 409);
  }
  const outcome = await api.send(WithdrawApplicationDocument, { id });
  if (outcome.ok) return api.redirect('/me/applications?said=withdrawn');
  return api.answer({ refusal: outcome.refusal.message }, 409);
}

/** What the viewer applied for, how far it is, and each look of the company. */
export default function MyApplications() {
  const { rows, done } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('myApplications');
  const articles = useTranslations('articles');
  const to = useLinks();
  const shown = (some: Row[]) => some.map((row) => <OneApplication key={row.id} row={row} />);
  return (
    <RequestsPage
      title={t('title')}
      lead={t('lead')}
      said={done && !returned ? t(`said.${done}`) : null}
      refusal={returned?.refusal}
      empty={{ title: t('empty'), lead: t('emptyLead'), toward: '/postings', label: t('toBoard') }}
      groups={[
        { title: t('liveTitle'), requests: shown(rows.filter(({ live }) => live)) },
        { title: t('overTitle'), requests: shown(rows.filter(({ live }) => !live)) },
      ]}
    >
      {rows.length > 0 ? (
        <p>
          <Link to={to('/postings')}>{t('toBoard')}</Link>
        </p>
      ) : null}
      <p>
        <Link to={to('/me/articles')}>{articles('nav')}</Link>
      </p>
    </RequestsPage>
  );
}

type Row = MyApplicationsQuery['myApplications'][number];

function OneApplication({ row }: { row: Row }) {
  const { id, postingId, title, company, state, endedBy, reason, message, wording, appliedAt, live, looks } =
    row;
  const { emailShown, emailWording } = row;
  const t = useTranslations('myApplications');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  return (
    <li>
      <p className={styles.head}>
        <Link to={to(`/postings/${postingId}`)}>{title}</Link>
      </p>
      <p className="small quiet figures">
        {company} · {t('appliedOn', { date: shortDay(tokyoDateOf(new Date(appliedAt)), locale) })}
      </p>
      <p className={styles.state}>
        {endedBy === 'departed' || endedBy === 'merged' ? t(`ended.${endedBy}`) : t(`states.${state}`)}
      </p>
      {reason ? <p className={`small ${styles.note}`}>{t('reasonWas', { reason })}</p> : null}
      <EmailConsent {...{ id, emailShown, emailWording }} />
      <details>
        <summary>{t('looks')}</summary>
        {looks.length === 0 ? <p className="small quiet">{t('noLooks')}</p> : null}
        <ul className="small figures">
          {looks.map(({ at, reader }) => (
            <li key={at}>{t('look', { at: moment(at, locale), reader: reader ?? t('readerGone') })}</li>
          ))}
        </ul>
      </details>
      <details>
        <summary>{t('wording')}</summary>
        <p className="small">{wording}</p>
        {message ? <p className={`small ${styles.note}`}>{`${t('message')}: ${message}`}</p> : null}
      </details>
      {live ? (
        <details>
          <summary>{t('withdraw')}</summary>
          <Form method="post" className={styles.answer}>
            <input type="hidden" name="id" value={id} />
            <p className="small">{t('withdrawLead')}</p>
            <SubmitButton quiet mih={48} aria-label={t('withdrawOf', { title })}>
              {t('withdraw')}
            </SubmitButton>
          </Form>
        </details>
      ) : null}
    </li>
  );
}
