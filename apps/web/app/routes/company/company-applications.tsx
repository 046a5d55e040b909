import { day, type UiLocale } from '@enishi/ui';
import { tokyoDateOf } from '@enishi/kernel';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks, useText } from '../../frame.ts';
import type { CompanyQuery } from '../../gql/public/graphql.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Notice, Section } from '../../parts/page.tsx';
import styles from './company.module.css';
import type { NextAct } from './next-act.ts';

/** Wishes that the secretariat looks at first, while the company has no plan that runs. */
export function CompanyApplications({ company, next }: { company: CompanyQuery['company']; next: NextAct }) {
  const t = useTranslations('company');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const text = useText();
  const running = company.standing === 'current' || company.standing === 'grace';
  if (company.applications.length === 0 || running) return null;
  const first = company.applications.find(({ state }) => state === 'approved')?.id;
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
                <ButtonLink
                  to={to(`/company/${company.id}/order?plan=${each.planKey}&interval=year`)}
                  quiet={next !== 'order' || each.id !== first}
                >
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
