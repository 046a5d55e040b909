import { readCompanyName } from '@enishi/japan';
import { tokyoDateOf } from '@enishi/kernel';
import { shortDay, type UiLocale } from '@enishi/ui';
import { Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks, useText } from '../../frame.ts';
import type { CompanyDirectoryQuery, NextHostedQuery } from '../../gql/public/graphql.ts';
import { useWhereAndWhat } from './company-view.tsx';
import { areaOf, industryName, type Municipalities } from './place-names.ts';
import styles from './companies.module.css';

type Company = CompanyDirectoryQuery['companyDirectory']['items'][number];

/** A company in the directory: its first photo where it has one, its name, where it is, how it begins, and the next event that names it. */
export function CompanyCard({
  company,
  municipalities,
  next,
}: {
  company: Company;
  municipalities: Municipalities;
  next?: NextHostedQuery['nextHostedEvents'][number];
}) {
  const t = useTranslations('hosting');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const to = useLinks();
  const whereAndWhat = useWhereAndWhat();
  const { companyId, title, purpose, language, photos, industry } = company;
  const [photo] = photos;
  return (
    <article className={styles.card}>
      {photo ? (
        <img src={photo.url} width={photo.width} height={photo.height} alt="" loading="lazy" />
      ) : (
        <span className={styles.noPhoto} aria-hidden="true">
          {[...readCompanyName(title).name][0]}
        </span>
      )}
      <div>
        <h2>
          <Link to={to(`/companies/${companyId}`)}>{title}</Link>
        </h2>
        <p className="small quiet">{whereAndWhat(areaOf(company, municipalities), industryName(industry))}</p>
        <p className={styles.beginning} lang={language}>
          {purpose.replace(/\s+/g, ' ')}
        </p>
        {next ? (
          <p className={`small figures ${styles.next}`}>
            {t('next', {
              day: shortDay(tokyoDateOf(new Date(next.startsAt)), locale),
              title: text(next.title),
            })}
          </p>
        ) : null}
      </div>
    </article>
  );
}
