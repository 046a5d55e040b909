import { moment, type UiLocale } from '@enishi/ui';
import { Form, useActionData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SelectField, TextField } from '../../forms/fields.tsx';
import { LongTextField } from '../../forms/long-text-field.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { onClock } from '../events/event-form.ts';
import form from '../parts/desk-form.module.css';
import { crewRoles } from './ask-in.ts';

type Props = {
  event: { titleJa: string; dates: { occurrenceId: string; startsAt: string; endsAt: string }[] };
};

/** Asks somebody to take part in a date, as what, from when to when, for which fee. The shift begins as the first date does. */
export function AskForm({ event: { titleJa, dates } }: Props) {
  const returned = useActionData() as Returned | undefined;
  const t = useTranslations('desk.talents');
  const locale = useLocale() as UiLocale;
  const { problemOf, wrongAmong } = useReturnedProblems(returned);
  const [first] = dates;
  if (!first) return <p className="quiet">{t('noDates')}</p>;
  const usual: Record<string, string> = {
    ...{ occurrenceId: first.occurrenceId, role: 'staff', note: '', fee: '' },
    ...{ startsAt: onClock(first.startsAt), endsAt: onClock(first.endsAt) },
  };
  const field = (name: 'role' | 'startsAt' | 'endsAt' | 'note' | 'fee' | 'occurrenceId') => ({
    ...{ id: `field-${name}`, name, label: t(`ask.${name}`), error: problemOf(name), autoComplete: 'off' },
    defaultValue: returned?.values[name] ?? usual[name] ?? '',
  });
  const names = ['role', 'startsAt', 'endsAt', 'note', 'fee'] as const;
  return (
    <section aria-label={t('askTitle')}>
      <h2>{t('askTitle')}</h2>
      <p>{t('askLead', { title: titleJa })}</p>
      <Form method="post" noValidate className={form.form}>
        <ProblemSummary
          wrong={wrongAmong(Object.fromEntries(names.map((name) => [name, t(`ask.${name}`)])))}
          refusal={returned?.refusal}
        />
        {dates.length > 1 ? (
          <SelectField
            {...field('occurrenceId')}
            data={dates.map(({ occurrenceId, startsAt }) => ({
              value: occurrenceId,
              label: moment(startsAt, locale),
            }))}
          />
        ) : (
          <input type="hidden" name="occurrenceId" value={first.occurrenceId} />
        )}
        <SelectField
          {...field('role')}
          data={crewRoles.map((role) => ({ value: role, label: t(`roles.${role}`) }))}
        />
        <div className={form.pair}>
          <TextField {...field('startsAt')} type="datetime-local" />
          <TextField {...field('endsAt')} type="datetime-local" />
        </div>
        <LongTextField {...field('note')} optional rows={3} description={t('ask.noteHint')} />
        <TextField {...field('fee')} optional inputMode="numeric" description={t('ask.feeHint')} />
        <div className={form.acts}>
          <SubmitButton mih={48}>{t('ask.send')}</SubmitButton>
        </div>
      </Form>
    </section>
  );
}
