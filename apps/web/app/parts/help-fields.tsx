import { useTranslations } from 'use-intl';
import { TextField } from '../forms/fields.tsx';
import { LongTextField } from '../forms/long-text-field.tsx';
import type { Returned } from '../forms/problem.ts';
import { useReturnedProblems } from '../forms/returned-problems.ts';
import type { helpFields } from './help-form.ts';

/** What a company needs help with; the same for the company and for the desk that was phoned. */
export function HelpFields({ returned }: { returned: Returned | undefined }) {
  const t = useTranslations('companyHelp');
  const { problemOf } = useReturnedProblems(returned);
  const field = (name: (typeof helpFields)[number]) => ({
    ...{ id: `field-${name}`, name, label: t(`fields.${name}`), error: problemOf(name) },
    defaultValue: returned?.values[name] ?? '',
  });
  return (
    <>
      <TextField {...field('title')} description={t('titleHint')} maxLength={60} />
      <LongTextField {...field('what')} rows={5} description={t('whatHint')} />
      <TextField {...field('fromDay')} type="date" />
      <TextField {...field('toDay')} type="date" />
      <TextField {...field('hours')} inputMode="numeric" description={t('hoursHint')} />
      <TextField {...field('place')} description={t('placeHint')} />
      <TextField {...field('contact')} description={t('contactHint')} />
    </>
  );
}
