import { moment, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import type { CompanyQuery } from '../../gql/public/graphql.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Notice } from '../../parts/page.tsx';

type Props = { companyId: string; change: NonNullable<CompanyQuery['awaitedCompanyChange']>; plan: string };

/** A change that waits for the card company's question to be answered, or was dropped as nobody did. */
export function AwaitedCompanyChange({ companyId, change, plan }: Props) {
  const t = useTranslations('companyChange');
  const shared = useTranslations('change');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const { id, state, planKey, interval, confirmBy } = change;
  const home = `/company/${companyId}/change`;
  if (state === 'failed')
    return (
      <Notice title={t('lapsed', { plan })}>
        <p>{t('lapsedLead')}</p>
        <Acts>
          <ButtonLink to={to(`${home}?plan=${planKey}&interval=${interval}`)} quiet>
            {shared('again')}
          </ButtonLink>
        </Acts>
      </Notice>
    );
  return (
    <Notice tone="warn" title={t('waits', { plan })}>
      {confirmBy ? <p>{shared('meWaitsLead', { moment: moment(confirmBy, locale) })}</p> : null}
      <Acts>
        <ButtonLink to={to(`${home}/${id}`)}>{t('waitsOpen')}</ButtonLink>
      </Acts>
    </Notice>
  );
}
