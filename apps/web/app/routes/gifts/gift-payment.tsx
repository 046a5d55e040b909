import { useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import type { GivenGiftQuery } from '../../gql/public/graphql.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Notice, Page } from '../../parts/page.tsx';
import { Waiting } from '../me/waiting.tsx';

type Props = { gift: GivenGiftQuery['givenGift']; leaving: boolean; slow: boolean };

/** Where the payment of a gift stands; every ending says whether money moved. */
export function GiftPayment({ gift, leaving, slow }: Props) {
  const t = useTranslations('checkout');
  const own = useTranslations('gift');
  const to = useLinks();
  const state = gift.payment?.state;
  if (state === 'expired' || state === 'failed') {
    return (
      <Page
        title={t(state === 'expired' ? 'expiredTitle' : 'failedTitle')}
        lead={t(state === 'expired' ? 'expiredLead' : 'failedLead')}
      >
        <Notice>
          <p>{t('moneyNotMoved')}</p>
        </Notice>
        <Acts>
          <ButtonLink to={to('/me/gifts/new')}>{own('orderAgain')}</ButtonLink>
          <ButtonLink to={to('/me/gifts')} quiet>
            {own('givenTitle')}
          </ButtonLink>
        </Acts>
      </Page>
    );
  }
  if (state === 'open' && slow) {
    return (
      <Page title={t('openTitle')} lead={t('openLead')}>
        <Acts>
          <ButtonLink to={to(`/me/gifts/${gift.id}?go=1`)}>{t('openAct')}</ButtonLink>
          <ButtonLink to={to('/me/gifts')} quiet>
            {own('givenTitle')}
          </ButtonLink>
        </Acts>
      </Page>
    );
  }
  const title = leaving ? t('openingTitle') : t('confirmingTitle');
  return (
    <Page title={title} lead={leaving ? t('openingLead') : t('confirmingLead')}>
      <Waiting>{title}</Waiting>
      {slow ? <Notice tone="warn">{t('slow')}</Notice> : null}
      <p className="small quiet figures">
        {t('attempt')} {gift.payment?.id}
      </p>
    </Page>
  );
}
