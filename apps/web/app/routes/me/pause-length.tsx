import { day, shortDay, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks, useText } from '../../frame.ts';
import type { PauseReviewQuery } from '../../gql/public/graphql.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Page } from '../../parts/page.tsx';
import styles from './leave.module.css';

/** For how long: each length with its days, so that nobody has to count. */
export function PauseLength({ review }: { review: PauseReviewQuery['pauseReview'] }) {
  const t = useTranslations('pause');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const text = useText();
  return (
    <Page title={t('title')} lead={t('lead', { plan: text(review.planName) })}>
      <Form method="get" className={styles.form}>
        <fieldset className={styles.choice}>
          <legend>{t('lengthTitle')}</legend>
          {review.choices.map(({ months, from, lastDay, chargeOn }) => (
            <label key={months}>
              <input type="radio" name="months" value={months} defaultChecked={months === 1} />
              <span>
                <strong>{t('length', { months })}</strong>
                <br />
                <span className="small quiet figures">
                  {t('lengthDays', {
                    from: shortDay(from, locale),
                    until: shortDay(lastDay, locale),
                    charge: day(chargeOn, locale),
                  })}
                </span>
              </span>
            </label>
          ))}
        </fieldset>
        <Acts>
          <SubmitButton>{t('next')}</SubmitButton>
          <ButtonLink to={to('/me')} quiet>
            {t('keep')}
          </ButtonLink>
        </Acts>
      </Form>
    </Page>
  );
}
