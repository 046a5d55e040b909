import { useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import type { ShownAttemptFragment } from '../../gql/public/graphql.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Notice, Page } from '../../parts/page.tsx';

/** Where whoever pays goes on: this page, their own one with what it is called, receipts that lie elsewhere, the order once more. */
export type PaymentPlaces = {
  here: string;
  home: string;
  homeName: string;
  /** What their own page is called within a sentence. */
  page: string;
  receipts: string | null;
  again: string;
  /** What was left to pay this first, once it is paid: a whole address, and what is said of it. */
  goOn?: { to: string; name: string } | null;
};

type Props = { attempt: ShownAttemptFragment; planName: string | null; places: PaymentPlaces };

/** How a payment ended: each ending says whether money moved and what to do next. */
export function CheckoutEnd({ attempt, planName, places }: Props) {
  const t = useTranslations('checkout');
  const to = useLinks();
  const shop = useTranslations('konbini');
  const { state, moneyMoved, means } = attempt;
  const byShop = means === 'konbini';
  const words = {
    paid: [t('paidTitle'), t('paidLead', { plan: planName ?? '' })],
    expired: byShop ? [shop('expiredTitle'), shop('expiredLead')] : [t('expiredTitle'), t('expiredLead')],
    failed: [t('failedTitle'), byShop ? shop('failedLead', { page: places.page }) : t('failedLead')],
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
            {places.goOn ? <ButtonLink to={places.goOn.to}>{places.goOn.name}</ButtonLink> : null}
            <ButtonLink to={to(places.home)} quiet={Boolean(places.goOn)}>
              {places.homeName}
            </ButtonLink>
            {places.receipts ? (
              <ButtonLink to={to(places.receipts)} quiet>
                {t('paidReceipts')}
              </ButtonLink>
            ) : null}
          </>
        ) : (
          <>
            {state === 'unknown' ? null : <ButtonLink to={to(places.again)}>{t('again')}</ButtonLink>}
            <ButtonLink to={to(places.home)} quiet>
              {places.homeName}
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
