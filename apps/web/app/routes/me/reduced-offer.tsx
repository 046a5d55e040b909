import { day, money, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import type { MyMembershipQuery } from '../../gql/public/graphql.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Notice } from '../../parts/page.tsx';

type Offer = NonNullable<MyMembershipQuery['myMembership']['reducedOffer']>;

/** A lower price of the own plan that came about after it was ordered; it is taken on a confirmation page of its own. */
export function ReducedOffer({ offer, planKey }: { offer: Offer; planKey: string }) {
  const t = useTranslations('reduced');
  const plans = useTranslations('plans');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const { kind, below, interval, amount, on } = offer;
  const price = `${money(amount, locale)}${interval === 'month' ? plans('perMonth') : plans('perYear')}`;
  return (
    <Notice title={t(`offerTitle.${kind}`, { below: below ?? 0 })}>
      <p>{t('offerLead', { date: day(on, locale), price })}</p>
      <ButtonLink to={to(`/me/change?plan=${planKey}&interval=${interval}`)} quiet>
        {t('offerAct')}
      </ButtonLink>
    </Notice>
  );
}
