import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { TextField, TickField } from '../../../forms/fields.tsx';
import { LongTextField } from '../../../forms/long-text-field.tsx';
import type { Returned } from '../../../forms/problem.ts';
import { useReturnedProblems } from '../../../forms/returned-problems.ts';
import { SubmitButton } from '../../../forms/submit-button.tsx';
import styles from '../requests/requests.module.css';

type Props = { returned: Returned | undefined; open: boolean; startsAt: string };

/** Six digits and one large button; below a fold the code of a place without network, with the time. */
export function CheckInForms({ returned, open, startsAt }: Props) {
  const t = useTranslations('gigDay');
  const { problemOf } = useReturnedProblems(returned);
  const offline = returned?.values.offline === 'on';
  const problem = (name: string, here: boolean) => (here ? problemOf(name) : undefined);
  const came = (here: boolean) => (
    <TickField
      name="myself"
      id={here ? 'field-myself' : 'field-myself-later'}
      label={t('myself')}
      error={problem('myself', here !== offline)}
      defaultChecked={returned?.values.myself === 'on'}
    />
  );
  return (
    <>
      {open ? (
        <Form method="post" noValidate className={styles.answer}>
          <TextField
            id="field-code"
            name="code"
            size="lg"
            inputMode="numeric"
            autoComplete="off"
            label={t('code')}
            error={problem('code', !offline)}
          />
          {came(true)}
          <SubmitButton mih={56} fullWidth name="act" value="checked_in">
            {t('checkIn')}
          </SubmitButton>
        </Form>
      ) : null}
      <details open={offline}>
        <summary>{t('offline')}</summary>
        <Form method="post" noValidate className={styles.answer}>
          <p className="small">{t('offlineLead')}</p>
          <input type="hidden" name="offline" value="on" />
          <input type="hidden" name="startsAt" value={startsAt} />
          <TextField
            id="field-place-code"
            name="code"
            size="md"
            autoComplete="off"
            autoCapitalize="characters"
            label={t('placeCode')}
            error={problem('code', offline)}
          />
          <TextField
            id="field-clock"
            name="clock"
            size="md"
            type="time"
            label={t('notedAt')}
            defaultValue={returned?.values.clock}
          />
          {came(false)}
          <SubmitButton quiet mih={56} fullWidth name="act" value="checked_in">
            {t('checkIn')}
          </SubmitButton>
        </Form>
      </details>
    </>
  );
}

/** Somebody came and nobody was there; the desk asks both sides. */
export function MissedForm({ returned }: { returned: Returned | undefined }) {
  const t = useTranslations('gigDay');
  const { problemOf } = useReturnedProblems(returned);
  const problem = returned?.values.act === 'missed' ? problemOf('reason') : undefined;
  return (
    <details open={problem !== undefined}>
      <summary>{t('missed')}</summary>
      <Form method="post" noValidate className={styles.answer}>
        <p className="small">{t('missedLead')}</p>
        <LongTextField
          id="field-reason"
          name="reason"
          rows={3}
          label={t('missedReason')}
          error={problem}
          defaultValue={returned?.values.reason}
        />
        <SubmitButton quiet mih={56} fullWidth name="act" value="missed">
          {t('missedSend')}
        </SubmitButton>
      </Form>
    </details>
  );
}
