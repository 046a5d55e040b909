import { day, money, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks, useText } from '../../frame.ts';
import type { PauseReviewQuery } from '../../gql/public/graphql.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { OrderTotal } from '../../parts/order-total.tsx';
import { Acts, Fact, Facts, Page } from '../../parts/page.tsx';
import { lastDayBefore } from './last-day-before.ts';
import { TwoLists } from './two-lists.tsx';
import order from './upgrade.module.css';

type Review = PauseReviewQuery['pauseReview'];
type Props = { review: Review; chosen: Review['choices'][number]; refusal?: string | undefined };

/** The last page: the days, what is charged when (nothing today), what rests and what stays, then the button. */
export function ConfirmPause({ review, chosen, refusal }: Props) {
  const t = useTranslations('pause');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const text = useText();
  const { months, from, lastDay, chargeOn, fingerprint } = chosen;
  return (
    <Page title={t('confirmTitle')} lead={t('confirmLead')} eyebrow={text(review.planName)}>
      <ProblemSummary wrong={[]} refusal={refusal} />
      <section className={order.order}>
        <Facts>
          <Fact name={t('lastDay')}>{day(lastDayBefore(from), locale)}</Fact>
          <Fact name={t('days')}>
            {t('daysValue', { from: day(from, locale), until: day(lastDay, locale), months })}
          </Fact>
          <Fact name={t('nextCharge')}>
            {t('nextChargeValue', { date: day(chargeOn, locale), price: money(review.amount, locale) })}
          </Fact>
          <Fact name={t('money')}>{text(review.money)}</Fact>
        </Facts>
        <OrderTotal label={t('totalToday')} sum={0} />
      </section>
      <TwoLists
        goes={{ title: t('restsTitle'), items: review.whatRests }}
        stays={{ title: t('staysTitle'), items: review.whatStays }}
      />
      <Form method="post" className={order.confirm}>
        <input type="hidden" name="months" value={months} />
        <input type="hidden" name="fingerprint" value={fingerprint} />
        <p className="small quiet">{t('revocable')}</p>
        <Acts>
          <SubmitButton size="lg">{t('act')}</SubmitButton>
          <ButtonLink to={to('/me/pause')} quiet>
            {t('again')}
          </ButtonLink>
        </Acts>
      </Form>
    </Page>
  );
}
