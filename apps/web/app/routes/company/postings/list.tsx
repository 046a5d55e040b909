import { shortDay, type UiLocale } from '@enishi/ui';
import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../../api/api.ts';
import { useLinks } from '../../../frame.ts';
import { ButtonLink } from '../../../parts/button-link.tsx';
import { Acts, Page } from '../../../parts/page.tsx';
import styles from '../talent/talent.module.css';
import { CompanyPostingsDocument } from './questions.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const companyId = params.companyId ?? '';
  const { companyPostings } = await api.load(CompanyPostingsDocument, { companyId });
  return api.answer({ companyId, rows: companyPostings });
}

/** A company's own postings, where each stands and how many have applied. */
export default function CompanyPostings() {
  const { companyId, rows } = useLoaderData<typeof loader>();
  const t = useTranslations('companyPostings');
  const postings = useTranslations('postings');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const page = `/company/${companyId}/postings`;
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Acts>
        <ButtonLink to={to(`${page}/new`)}>{t('new')}</ButtonLink>
      </Acts>
      {rows.length === 0 ? <p className="quiet">{t('empty')}</p> : null}
      <ul className={styles.found}>
        {rows.map(({ posting: { id, title, contract, places, lastDay, phase }, counts, confirmBy }) => (
          <li key={id}>
            <p className={styles.head}>
              <Link to={to(`${page}/${id}`)}>{title}</Link>
              <span className="small">{t(`phases.${phase}`)}</span>
            </p>
            <p className="small quiet figures">
              {postings(`contracts.${contract}`)} · {postings('lastDay')} {shortDay(lastDay, locale)}
            </p>
            <p className="small figures">{t('counts', { live: counts.live, hired: counts.hired, places })}</p>
            {confirmBy ? (
              <p className="small">{t('confirmBy', { date: shortDay(confirmBy, locale) })}</p>
            ) : null}
          </li>
        ))}
      </ul>
      <Acts>
        <ButtonLink quiet to={to(`/company/${companyId}`)}>
          {t('backToCompany')}
        </ButtonLink>
      </Acts>
    </Page>
  );
}
