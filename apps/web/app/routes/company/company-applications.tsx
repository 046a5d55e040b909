import { day, type UiLocale } from '@enishi/ui';
import { tokyoDateOf } from '@enishi/kernel';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks, useText } from '../../frame.ts';
import type { CompanyQuery } from '../../gql/public/graphql.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Notice, Section } from '../../parts/page.tsx';
import styles from './company.module.css';

/** Wishes that the secretariat looks at first, while the company has no plan that runs. */
export function CompanyApplications({ company }: { company: CompanyQuery['company'] }) {
  const t = useTranslations('company');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const text = useText();
  const running = company.standing === 'current' || company.standing === 'grace';
  if (company.applications.length === 0 || running) return null;
  return (
    <Section title={t('applicationsTitle')}>
      <div className={styles.applications}>
        {company.applications.map((each) => (
          <Notice
            key={each.id}
            tone={each.state === 'approved' ? 'good' : 'calm'}
            title={text(each.planName)}
          >
            <p>{t(`application.${each.state}`)}</p>
            {each.reason ? <p>{each.reason}</p> : null}
            <p className="small quiet">
              {t('askedOn', { date: day(tokyoDateOf(new Date(each.askedAt)), locale) })}
            </p>
            {each.state === 'approved' ? (
              <Acts>
                <ButtonLink to={to(`/company/${company.id}/order?plan=${each.planKey}&interval=year`)}>
                  {t('toOrder')}
                </ButtonLink>
              </Acts>
            ) : null}
          </Notice>
        ))}
      </div>
    </Section>
  );
}
