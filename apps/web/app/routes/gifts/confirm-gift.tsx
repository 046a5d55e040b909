import { day, money, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useText } from '../../frame.ts';
import type { GiftReviewQuery } from '../../gql/public/graphql.ts';
import { OrderTotal } from '../../parts/order-total.tsx';
import { Acts, Fact, Facts, Page } from '../../parts/page.tsx';
import { DisclosureList } from '../me/disclosure-list.tsx';
import { type GiftFields, travelling } from './gift-form.ts';
import order from '../me/upgrade.module.css';
import styles from './gifts.module.css';

type Props = { review: GiftReviewQuery['giftReview']; fields: GiftFields };

/** The final confirmation page of a gift: what, for whom, how much, all six items, and the button that says what it does. */
export function ConfirmGift({ review, fields }: Props) {
  const t = useTranslations('gift');
  const upgrade = useTranslations('upgrade');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const { amount, taxInside, recipientEmail, sendOn } = review;
  return (
    <Page title={t('confirmTitle')} lead={t('confirmLead')}>
      <section className={order.order}>
        <Facts>
          <Fact name={t('months')}>
            {text(review.planName)} {text(review.length)}
          </Fact>
          <Fact name={t('recipientName')}>{t('honoured', { name: review.recipientName })}</Fact>
          <Fact name={t('giverName')}>{review.giverName}</Fact>
          {review.message ? (
            <Fact name={t('message')}>
              <span className={styles.message}>{review.message}</span>
            </Fact>
          ) : null}
          <Fact name={t('way')}>
            {recipientEmail && sendOn
              ? t('mailedTo', { email: recipientEmail, date: day(sendOn, locale) })
              : t('wayHand')}
          </Fact>
          <Fact name={t('receivableName')}>{day(review.receivableUntil, locale)}</Fact>
        </Facts>
        <OrderTotal
          label={t('total')}
          sum={amount}
          note={
            taxInside > 0 ? upgrade('taxInside', { price: money(taxInside, locale) }) : upgrade('untaxed')
          }
        />
      </section>
      <DisclosureList blocks={review.disclosure} />
      <Form method="post" className={styles.form}>
        {travelling.map((name) => (
          <input key={name} type="hidden" name={name} value={fields[name] ?? ''} />
        ))}
        <input type="hidden" name="id" value={review.id} />
        <input type="hidden" name="fingerprint" value={review.fingerprint} />
        <p className="small quiet">{upgrade('cardNext')}</p>
        <Acts>
          <SubmitButton size="lg" name="act" value="order">
            {text(review.buttonLabel)}
          </SubmitButton>
          <SubmitButton quiet name="act" value="edit" mih={48}>
            {t('edit')}
          </SubmitButton>
        </Acts>
      </Form>
    </Page>
  );
}
