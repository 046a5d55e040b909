import { day, money, type UiLocale } from '@enishi/ui';
import { useState } from 'react';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { FieldLabel, TextField } from '../../forms/fields.tsx';
import { LongTextField } from '../../forms/long-text-field.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useText } from '../../frame.ts';
import type { GiftOptionsQuery } from '../../gql/public/graphql.ts';
import { giftFields } from './gift-form.ts';
import { Choice } from './gift-choice.tsx';
import styles from './gifts.module.css';

type Props = { options: GiftOptionsQuery['giftOptions']; returned?: Returned };

/** What, for whom, from whom, and how it gets there. What is wrong is told by the API, which has the last word. */
export function GiftForm({ options, returned }: Props) {
  const t = useTranslations('gift');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const values = returned?.values ?? {};
  const [way, setWay] = useState(values.way === 'hand' ? 'hand' : 'mail');
  const { problemOf: problem, wrongAmong } = useReturnedProblems(returned);
  const wrong = wrongAmong(Object.fromEntries(giftFields.map((name) => [name, t(name)])));
  const field = (name: (typeof giftFields)[number], typed = '') => ({
    ...{ name, id: `field-${name}`, label: t(name), error: problem(name) },
    defaultValue: values[name] ?? typed,
  });
  return (
    <Form method="post" noValidate className={styles.form}>
      <ProblemSummary wrong={wrong} refusal={returned?.refusal} />
      <fieldset className={styles.group} id="field-months">
        <legend>
          <FieldLabel label={t('months')} />
        </legend>
        <div className={styles.choices}>
          {options.choices.map(({ planKey, planName, months, length, amount }, index) => (
            <Choice
              key={`${planKey}:${months}`}
              name="choice"
              value={`${planKey}:${months}`}
              chosen={values.choice ? values.choice === `${planKey}:${months}` : index === 0}
              title={`${text(planName)} ${text(length)}`}
              aside={money(amount, locale)}
            />
          ))}
        </div>
        {problem('months') ? <p className={styles.problem}>{problem('months')}</p> : null}
        <p className="small quiet">{t('onceOnly')}</p>
      </fieldset>
      <TextField {...field('recipientName')} maxLength={60} description={t('recipientNameHint')} />
      <TextField {...field('giverName', options.giverName)} maxLength={60} description={t('giverNameHint')} />
      <LongTextField {...field('message')} optional rows={4} maxLength={300} description={t('messageHint')} />
      <fieldset className={styles.group}>
        <legend>
          <FieldLabel label={t('way')} />
        </legend>
        <div className={styles.choices}>
          <Choice
            {...{ name: 'way', value: 'mail', chosen: way === 'mail', onChoose: setWay }}
            title={t('wayMail')}
            aside={t('wayMailHint')}
          />
          <div className={styles.mailed}>
            <TextField
              {...field('recipientEmail')}
              {...{ optional: way === 'hand', type: 'email', inputMode: 'email', autoComplete: 'off' }}
              description={t('recipientEmailHint')}
            />
            <TextField
              {...field('sendOn', options.today)}
              {...{ optional: way === 'hand', type: 'date', min: options.today, max: options.lastSendDay }}
              description={t('sendOnHint', { date: day(options.lastSendDay, locale) })}
            />
          </div>
          <Choice
            {...{ name: 'way', value: 'hand', chosen: way === 'hand', onChoose: setWay }}
            title={t('wayHand')}
            aside={t('wayHandHint')}
          />
        </div>
      </fieldset>
      <p className="small quiet">{t('receivable', { date: day(options.receivableUntil, locale) })}</p>
      <SubmitButton name="act" value="review" mih={48}>
        {t('toReview')}
      </SubmitButton>
    </Form>
  );
}
