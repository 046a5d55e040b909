import { money, moment, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import type { MyMembershipQuery } from '../../gql/public/graphql.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Notice } from '../../parts/page.tsx';
import styles from './me.module.css';

type Props = { change: NonNullable<MyMembershipQuery['awaitedPlanChange']>; planName: string };

/** A change that waits for the card company's question to be answered, or was dropped because nobody did. */
export function AwaitedChangeNotice({ change, planName: plan }: Props) {
  const t = useTranslations('change');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const { id, state, planKey, interval, charge, confirmBy } = change;
  if (state === 'failed') {
    return (
      <Notice title={t('meLapsedTitle', { plan })}>
        <p>{t('meLapsedLead')}</p>
        <div className={styles.noticeActs}>
          <ButtonLink to={to(`/me/change?plan=${planKey}&interval=${interval}`)} quiet>
            {t('meLapsedAgain')}
          </ButtonLink>
        </div>
      </Notice>
    );
  }
  return (
    <Notice tone="warn" title={t('meWaitsTitle', { plan, price: money(charge, locale) })}>
      {confirmBy ? <p>{t('meWaitsLead', { moment: moment(confirmBy, locale) })}</p> : null}
      <div className={styles.noticeActs}>
        <ButtonLink to={to(`/me/change/${id}`)}>{t('meWaitsOpen')}</ButtonLink>
      </div>
    </Notice>
  );
}
