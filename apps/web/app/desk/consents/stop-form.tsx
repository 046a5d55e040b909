import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { SelectField, TextField } from '../../forms/fields.tsx';
import { LongTextField } from '../../forms/long-text-field.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useText } from '../../frame.ts';
import form from '../parts/desk-form.module.css';
import folds from '../parts/fold.module.css';
import type { ShownConsent } from './consent-card.tsx';
import { channels, proofs } from './stop-choices.ts';

/** Who asked, how the desk made sure of it, and what was asked; the button stops it at once. */
export function StopForm({
  consent: { id, to },
  paper,
  returned,
}: {
  consent: ShownConsent;
  paper: boolean;
  returned: Returned | undefined;
}) {
  const t = useTranslations('desk.consents');
  const text = useText();
  const { problemOf } = useReturnedProblems(returned);
  const values = returned?.values ?? {};
  return (
    <details className={folds.fold} open={returned !== undefined}>
      <summary>{t('stopTitle', { to: text(to) })}</summary>
      <Form method="post" noValidate className={form.form}>
        <input type="hidden" name="consent" value={id} />
        <SelectField
          {...{ id: `channel-${id}`, name: 'channel', label: t('fields.channel') }}
          defaultValue={values.channel ?? 'call'}
          data={channels.map((value) => ({ value, label: t(`channels.${value}`) }))}
        />
        <SelectField
          {...{ id: `proof-${id}`, name: 'proof', label: t('fields.proof') }}
          description={t('fields.proofHint')}
          defaultValue={values.proof ?? 'told_facts'}
          data={proofs.map((value) => ({ value, label: t(`proofs.${value}`) }))}
        />
        <TextField
          {...{ id: `asked-by-${id}`, name: 'askedBy', label: t('fields.askedBy'), optional: true }}
          description={t('fields.askedByHint')}
          maxLength={60}
          defaultValue={values.askedBy ?? ''}
          error={problemOf('askedBy')}
          autoComplete="off"
        />
        <LongTextField
          {...{ id: `reason-${id}`, name: 'reason', label: t('fields.reason') }}
          description={t('fields.reasonHint')}
          rows={3}
          maxLength={300}
          defaultValue={values.reason ?? ''}
          error={problemOf('reason')}
        />
        <p className="small quiet">{t(paper ? 'toldByPaper' : 'toldByMail')}</p>
        <div className={form.acts}>
          <SubmitButton>{t('stop')}</SubmitButton>
        </div>
      </Form>
    </details>
  );
}
