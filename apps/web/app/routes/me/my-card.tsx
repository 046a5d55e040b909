import { day, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks } from '../../frame.ts';
import type { MyMembershipQuery } from '../../gql/public/graphql.ts';
import { Notice, Section } from '../../parts/page.tsx';
import styles from './me.module.css';

/** A card as it is shown: never its number. */
export type ShownCard = NonNullable<MyMembershipQuery['myCard']>;

const brands: Record<string, string> = {
  visa: 'Visa',
  mastercard: 'Mastercard',
  jcb: 'JCB',
  amex: 'American Express',
  diners: 'Diners Club',
  discover: 'Discover',
};

/** Brand, last four digits and expiry in one line. */
export function CardLine({ card }: { card: ShownCard }) {
  const t = useTranslations('card');
  const { brand, last4, expMonth, expYear } = card;
  return (
    <p className={styles.plan}>
      <span className="figures">{t('line', { brand: brands[brand] ?? brand, last4 })}</span>
      <span className="figures quiet">
        {t('expires', { month: String(expMonth).padStart(2, '0'), year: String(expYear) })}
      </span>
    </p>
  );
}

/** What to do about a card that expires; nothing for one that does not. */
export function CardExpiry({ card }: { card: ShownCard }) {
  const t = useTranslations('card');
  const locale = useLocale() as UiLocale;
  if (card.expiry === 'valid') return null;
  return (
    <Notice tone="warn">
      <p>{card.expiry === 'expired' ? t('expired') : t('soon', { date: day(card.lastDay, locale) })}</p>
    </Notice>
  );
}

/** The button that opens the page for another card. */
export function ChangeCardButton({ quiet, action = '/me/card' }: { quiet?: boolean; action?: string }) {
  const t = useTranslations('card');
  const to = useLinks();
  return (
    <Form method="post" action={to(action)} className={styles.whole}>
      <SubmitButton quiet={quiet} mih={48}>
        {t('change')}
      </SubmitButton>
    </Form>
  );
}

/** The card on my page. `isNext` says whether changing it is what the page puts first; without it, where the card expires. */
export function MyCard({ card, action, isNext }: { card: ShownCard; action?: string; isNext?: boolean }) {
  const t = useTranslations('card');
  return (
    <Section title={t('section')}>
      <CardExpiry card={card} />
      <div className={styles.row}>
        <CardLine card={card} />
        <ChangeCardButton quiet={!(isNext ?? card.expiry !== 'valid')} action={action} />
      </div>
    </Section>
  );
}
