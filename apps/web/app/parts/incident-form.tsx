import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { TextField } from '../forms/fields.tsx';
import { LongTextField } from '../forms/long-text-field.tsx';
import type { Returned } from '../forms/problem.ts';
import { useReturnedProblems } from '../forms/returned-problems.ts';
import { SubmitButton } from '../forms/submit-button.tsx';

type Props = { id: string; startsAt: string; className: string | undefined; returned: Returned | undefined };

/** An accident at a place: what, at what time of the day of the gig, and the insurance. For either side. */
export function IncidentForm({ id, startsAt, className, returned }: Props) {
  const t = useTranslations('incident');
  const { problemOf } = useReturnedProblems(returned);
  const mine = returned?.values.act === 'incident';
  const field = (name: 'what' | 'happenedAt' | 'insurance') => ({
    ...{ id: `${name}-${id}`, name, label: t(name), error: mine ? problemOf(name) : undefined },
    defaultValue: mine ? (returned.values[name] ?? '') : '',
  });
  return (
    <details open={mine}>
      <summary>{t('open')}</summary>
      <Form method="post" noValidate preventScrollReset className={className}>
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="startsAt" value={startsAt} />
        <p className="small">{t('lead')}</p>
        <LongTextField {...field('what')} rows={3} />
        <TextField {...field('happenedAt')} type="time" />
        <TextField {...field('insurance')} optional description={t('insuranceHint')} />
        <SubmitButton mih={48} name="act" value="incident">
          {t('send')}
        </SubmitButton>
      </Form>
    </details>
  );
}
