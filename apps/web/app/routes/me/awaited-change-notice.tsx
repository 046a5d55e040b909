import { money, moment, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import type { MyMembershipQuery } from '../../gql/public/graphql.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Notice } from '../../parts/page.tsx';
import styles from './me.module.css';

type Props = { change: NonNullable<MyMembershipQuery['awaitedPlanChange']>; planName: string };

/** A change, or the early end of a pause, that waits for the card company's question to be answered, or was dropped as nobody did. */
export function AwaitedChangeNotice({ change, planName: plan }: Props) {
  const t = useTranslations('change');
  const resume = useTranslations('resume');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const { id, state, planKey, interval, charge, confirmBy, resuming } = change;
  const facts = { plan, price: money(charge, locale) };
  const until = confirmBy ? { moment: moment(confirmBy, locale) } : null;
  if (state === 'failed') {
    return (
      <Notice title={resuming ? resume('meLapsedTitle', { plan }) : t('meLapsedTitle', { plan })}>
        <p>{resuming ? resume('meLapsedLead') : t('meLapsedLead')}</p>
        <div className={styles.noticeActs}>
          <ButtonLink
            to={to(resuming ? '/me/resume' : `/me/change?plan=${planKey}&interval=${interval}`)}
            quiet
          >
            {resuming ? resume('again') : t('meLapsedAgain')}
          </ButtonLink>
        </div>
      </Notice>
    );
  }
  return (
    <Notice tone="warn" title={resuming ? resume('meWaitsTitle', facts) : t('meWaitsTitle', facts)}>
      {until ? <p>{resuming ? resume('meWaitsLead', until) : t('meWaitsLead', until)}</p> : null}
      <div className={styles.noticeActs}>
        <ButtonLink to={to(`/me/change/${id}`)}>{t('meWaitsOpen')}</ButtonLink>
      </div>
    </Notice>
  );
}
