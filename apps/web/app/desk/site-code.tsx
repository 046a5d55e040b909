import { occasion, type UiLocale } from '@enishi/ui';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { TurningCode } from '../routes/company/help/turning-code.tsx';
import { DeskApi } from './desk-api.ts';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import { SiteCodeDocument } from './work/site-code-questions.ts';
import styles from './work/site-code.module.css';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const id = params.id ?? '';
  const { siteCode } = await api.load(SiteCodeDocument, { id });
  const arrival = `${new URL(request.url).origin}${api.place.base}/me/gigs/check-in`;
  return api.answer({ ...siteCode, id, arrival });
}

/** The code of this minute on a phone of the desk, at the site: large, and nothing beside it but who has come so far. */
export default function DeskSiteCode() {
  const { id, title, company, place, startsAt, endsAt, placed, arrived, codes, arrival } =
    useLoaderData<typeof loader>();
  const t = useTranslations('desk.siteCode');
  const locale = useLocale() as UiLocale;
  return (
    <div className={styles.site}>
      <BackLink to={`/desk/work/gigs/${id}`}>{title}</BackLink>
      <DeskTitle title={t('title')} of={title} />
      <p className="figures">
        {occasion(startsAt, endsAt, locale)} · {place} · {company}
      </p>
      {codes ? (
        <TurningCode
          address={`${arrival}?code=${encodeURIComponent(codes.picture)}`}
          digits={codes.digits}
          seconds={codes.seconds}
        />
      ) : (
        <p>{t('closed')}</p>
      )}
      <p className={`figures ${styles.arrived}`} role="status">
        {t('arrived', { arrived, placed })}
      </p>
      <p className="small quiet">{t('lead')}</p>
    </div>
  );
}
