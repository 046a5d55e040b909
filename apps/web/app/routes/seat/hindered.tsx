import { useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import type { SeatOfferQuery } from '../../gql/public/graphql.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Notice } from '../../parts/page.tsx';

type Props = { offer: SeatOfferQuery['seatOffer']; email: string; here: string };

/** Why the seat cannot be taken, and what helps; nothing has been taken. */
export function Hindered({ offer, email, here }: Props) {
  const t = useTranslations('seat');
  const to = useLinks();
  const { hindrance, invited } = offer;
  if (!hindrance) return null;
  const elsewhere = hindrance === 'other_person' || hindrance === 'other_domain';
  return (
    <>
      <Notice tone="warn" title={t(`hindrance.${hindrance}.title`)}>
        <p>{t(`hindrance.${hindrance}.lead`, { invited: invited ?? '', email })}</p>
      </Notice>
      <Acts>
        {elsewhere ? (
          <ButtonLink to={to(`/sign-in?next=${encodeURIComponent(here)}`)}>{t('signInOther')}</ButtonLink>
        ) : null}
        <ButtonLink to={to('/me')} quiet>
          {t('toMe')}
        </ButtonLink>
      </Acts>
    </>
  );
}
