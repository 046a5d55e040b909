import { useTranslations } from 'use-intl';
import { useText } from '../../frame.ts';
import type { ShownCompanyPageFragment } from '../../gql/public/graphql.ts';
import { Section } from '../../parts/page.tsx';
import styles from './companies.module.css';

/** Addresses that companies typed are not vouched for by us: hence nofollow, and noopener. */
const foreign = 'nofollow noreferrer noopener ugc';

/** What a company says of itself; parts of which there is nothing are left out. */
export function CompanyView({ page }: { page: ShownCompanyPageFragment }) {
  const t = useTranslations('companies');
  const { photos, people, openings, purpose, website, language } = page;
  return (
    <>
      <Photos photos={photos} />
      <div lang={language} className={styles.purpose}>
        {purpose.split('\n\n').map((paragraph, at) => (
          <p key={at}>{paragraph}</p>
        ))}
      </div>
      {website ? (
        <p className={styles.website}>
          <span className="small quiet">{t('website')}</span>{' '}
          <a href={website} rel={foreign}>
            {website.replace(/^https:\/\//, '').replace(/\/$/, '')}
          </a>
        </p>
      ) : null}
      {people.length > 0 ? (
        <Section title={t('people')}>
          <ul className={styles.people} lang={language}>
            {people.map(({ name, role }, at) => (
              <li key={at}>
                <p className={styles.person}>{name}</p>
                {role ? <p className="small quiet">{role}</p> : null}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {openings.length > 0 ? (
        <Section title={t('openings')}>
          <ul className={styles.openings} lang={language}>
            {openings.map(({ title, link }, at) => (
              <li key={at}>
                {link ? (
                  <a href={link} rel={foreign}>
                    {title}
                  </a>
                ) : (
                  title
                )}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}

function Photos({ photos }: { photos: ShownCompanyPageFragment['photos'] }) {
  if (photos.length === 0) return null;
  return (
    <ul className={styles.photos} data-count={photos.length}>
      {photos.map(({ id, url, width, height, alt }, at) => (
        <li key={id}>
          <img {...{ src: url, width, height, alt }} loading={at === 0 ? 'eager' : 'lazy'} decoding="async" />
        </li>
      ))}
    </ul>
  );
}

/** Area and industry in one line above the name. */
export function useWhereAndWhat(): (
  where: { ja: string; en: string } | null,
  what: { ja: string; en: string } | null,
) => string {
  const text = useText();
  return (where, what) => [where, what].flatMap((each) => (each ? [text(each)] : [])).join(' · ');
}
