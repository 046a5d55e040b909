import { day, money, shortDay, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import type { MemberPauseReviewQuery } from '../../gql/desk/graphql.ts';
import choice from '../../routes/me/leave.module.css';
import styles from '../parts/desk-form.module.css';

/** The lengths with their days and the charge that follows; what was shown travels with the press. */
export function PauseForm({ review }: { review: MemberPauseReviewQuery['memberPauseReview'] }) {
  const t = useTranslations('desk.pause');
  const locale = useLocale() as UiLocale;
  return (
    <Form method="post" className={styles.form}>
      <fieldset className={choice.choice}>
        <legend>{t('length')}</legend>
        {review.choices.map(({ months, from, lastDay, chargeOn, fingerprint }) => (
          <label key={months}>
            <input
              type="radio"
              name="choice"
              value={`${months}:${fingerprint}`}
              defaultChecked={months === 1}
            />
            <span>
              <strong>{t('choice', { months })}</strong>{' '}
              <span className="small quiet figures">
                {t('choiceDays', {
                  from: shortDay(from, locale),
                  until: shortDay(lastDay, locale),
                  charge: day(chargeOn, locale),
                  price: money(review.amount, locale),
                })}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <div className={styles.acts}>
        <SubmitButton name="intent" value="pause">
          {t('submit')}
        </SubmitButton>
        <p className="small quiet">{t('submitHint')}</p>
      </div>
    </Form>
  );
}
