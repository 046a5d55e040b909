import { useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import type { CheckoutAttemptQuery } from '../../gql/public/graphql.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Notice, Page } from '../../parts/page.tsx';

type Props = { attempt: CheckoutAttemptQuery['checkoutAttempt']; planName: string | null };

/** How a payment ended: each ending says whether money moved and what to do next. */
export function CheckoutEnd({ attempt, planName }: Props) {
  const t = useTranslations('checkout');
  const to = useLinks();
  const shop = useTranslations('konbini');
  const { state, moneyMoved, planKey, means } = attempt;
  const byShop = means === 'konbini';
  const again = `/me/upgrade?plan=${planKey}${byShop ? '&interval=year&means=konbini' : ''}`;
  const words = {
    paid: [t('paidTitle'), t('paidLead', { plan: planName ?? '' })],
    expired: byShop ? [shop('expiredTitle'), shop('expiredLead')] : [t('expiredTitle'), t('expiredLead')],
    failed: [t('failedTitle'), byShop ? shop('failedLead') : t('failedLead')],
    unknown: [t('unknownTitle'), t('unknownLead')],
    requested: ['', ''],
    open: ['', ''],
    confirming: ['', ''],
    waiting: ['', ''],
  }[state] as [string, string];
  return (
    <Page title={words[0]} lead={words[1]}>
      {state === 'unknown' ? null : (
        <Notice tone={state === 'paid' ? 'good' : 'calm'}>
          <p>{moneyMoved ? t('moneyMoved') : t('moneyNotMoved')}</p>
        </Notice>
      )}
      <Acts>
        {state === 'paid' ? (
          <>
            <ButtonLink to={to('/me')}>{t('paidMe')}</ButtonLink>
            <ButtonLink to={to('/me/receipts')} quiet>
              {t('paidReceipts')}
            </ButtonLink>
          </>
        ) : (
          <>
            {state === 'unknown' ? null : <ButtonLink to={to(again)}>{t('again')}</ButtonLink>}
            <ButtonLink to={to('/me')} quiet>
              {t('paidMe')}
            </ButtonLink>
          </>
        )}
      </Acts>
      <p className="small quiet figures">
        {t('attempt')} {attempt.id}
      </p>
    </Page>
  );
}
