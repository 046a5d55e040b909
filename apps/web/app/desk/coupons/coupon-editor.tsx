import type { ReactNode } from 'react';
import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { SelectField, TextField, TickField } from '../../forms/fields.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useText } from '../../frame.ts';
import type { CouponPlansQuery } from '../../gql/desk/graphql.ts';
import styles from '../plans/plans.module.css';
import choices from '../refund/refund.module.css';
import { couponFields, couponIntervals, couponSpans, nameOf } from './coupon-form.ts';

type Props = { plans: CouponPlansQuery['plans']; id: string; today: string; returned?: Returned };

/** Everything that a coupon is, on one page; it cannot be changed afterwards. */
export function CouponEditor({ plans, id, today, returned }: Props) {
  const t = useTranslations('desk.coupons');
  const text = useText();
  const { problemOf: problem, wrongAmong } = useReturnedProblems(returned);
  const wrong = wrongAmong(Object.fromEntries(couponFields.map((field) => [nameOf(field), t(field)])));
  const { values } = returned ?? { values: {} as Record<string, string> };
  const typed = (name: string) => ({
    ...{ id: `field-${name}`, name, autoComplete: 'off', error: problem(name) },
    defaultValue: values[name],
  });
  const isTicked = (name: string, first: boolean) => (returned ? values[name] !== undefined : first);
  return (
    <>
      <ProblemSummary wrong={wrong} refusal={returned?.refusal} />
      <Form method="post" noValidate className={styles.form}>
        <input type="hidden" name="id" value={values.id ?? id} />
        <TextField
          {...typed('word')}
          label={t('code')}
          description={t('codeHint')}
          maxLength={40}
          autoCapitalize="characters"
          spellCheck={false}
        />
        <div className={styles.pair}>
          <SelectField
            id="field-takes"
            name="takes"
            label={t('takes')}
            defaultValue={values.takes ?? 'yen'}
            data={[
              { value: 'yen', label: t('takesYen') },
              { value: 'percent', label: t('takesPercent') },
            ]}
          />
          <TextField {...typed('amount')} label={t('amount')} inputMode="numeric" />
        </div>
        <p className="small quiet">{t('amountHint')}</p>
        <Group name="planKeys" title={t('planKeys')} wrong={problem('planKeys')}>
          {plans.map((plan) => (
            <TickField
              key={plan.key}
              name={`plan:${plan.key}`}
              label={text(plan.name)}
              defaultChecked={isTicked(`plan:${plan.key}`, false)}
            />
          ))}
        </Group>
        <Group name="intervals" title={t('intervals')} wrong={problem('intervals')}>
          {couponIntervals.map((interval) => (
            <TickField
              key={interval}
              name={`interval:${interval}`}
              label={t(interval)}
              defaultChecked={isTicked(`interval:${interval}`, interval === 'month')}
            />
          ))}
        </Group>
        <fieldset className={choices.choice}>
          <legend>
            <strong>{t('span')}</strong>
          </legend>
          {couponSpans.map((span) => (
            <label key={span} className={choices.option}>
              <input
                type="radio"
                name="span"
                value={span}
                defaultChecked={(values.span ?? 'once') === span}
              />
              <span>{t(`spanChoices.${span}`)}</span>
            </label>
          ))}
          <TextField
            {...typed('months')}
            label={t('months')}
            description={t('monthsHint')}
            optional
            inputMode="numeric"
          />
        </fieldset>
        <div className={styles.pair}>
          <TextField
            {...typed('fromDay')}
            type="date"
            label={t('fromDay')}
            defaultValue={values.fromDay ?? today}
          />
          <TextField
            {...typed('untilDay')}
            type="date"
            label={t('untilDay')}
            description={t('untilHint')}
            optional
          />
        </div>
        <TextField
          {...typed('useLimit')}
          label={t('useLimit')}
          description={t('useLimitHint')}
          optional
          inputMode="numeric"
        />
        <div className={styles.choices}>
          <TickField
            name="oncePerMember"
            label={t('oncePerMember')}
            defaultChecked={isTicked('oncePerMember', true)}
          />
          <TickField
            name="newcomersOnly"
            label={t('newcomersOnly')}
            defaultChecked={isTicked('newcomersOnly', false)}
          />
        </div>
        <div className={styles.acts}>
          <SubmitButton>{t('submit')}</SubmitButton>
        </div>
      </Form>
    </>
  );
}

type GroupProps = { name: string; title: string; wrong: string | undefined; children: ReactNode };

/** Ticks that belong together, with what is wrong with them below their title. */
function Group({ name, title, wrong, children }: GroupProps) {
  return (
    <fieldset className={styles.group} id={`field-${name}`} tabIndex={-1}>
      <legend>{title}</legend>
      {wrong ? <p style={{ color: 'var(--bad)' }}>{wrong}</p> : null}
      <div className={styles.choices}>{children}</div>
    </fieldset>
  );
}
