import { useTranslations } from 'use-intl';
import { SelectField, TextField, TickField } from '../../forms/fields.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import form from '../parts/desk-form.module.css';
import { dangers, type employmentFields } from './employment-form.ts';

/** By which law a gig goes, and the conditions where the company employs whoever comes. */
export function EmploymentFields({ returned }: { returned: Returned | undefined }) {
  const t = useTranslations('desk.employment');
  const { problemOf } = useReturnedProblems(returned);
  const chosen = returned?.values.track === 'employment';
  const field = (name: (typeof employmentFields)[number]) => ({
    ...{ id: `field-${name}`, name, label: t(name), error: problemOf(name) },
  });
  const typed = (name: (typeof employmentFields)[number]) => ({
    ...{ ...field(name), autoComplete: 'off', inputMode: 'numeric' as const },
    defaultValue: returned?.values[name] ?? '',
  });
  return (
    <>
      <SelectField
        id="field-track"
        name="track"
        label={t('track')}
        description={t('trackHint')}
        defaultValue={chosen ? 'employment' : 'outsourcing'}
        data={(['outsourcing', 'employment'] as const).map((value) => ({
          value,
          label: t(`tracks.${value}`),
        }))}
      />
      <details open={chosen}>
        <summary>{t('fold')}</summary>
        <div className={form.pair}>
          <TextField {...typed('hourly')} description={t('hourlyHint')} />
          <TextField {...typed('breakMinutes')} optional />
        </div>
        <TextField {...typed('wageFigure')} optional description={t('wageFigureHint')} />
        <fieldset>
          <legend>{t('dangers')}</legend>
          {dangers.map((danger) => (
            <TickField
              key={danger}
              id={`field-danger_${danger}`}
              name={`danger_${danger}`}
              label={t(`kinds.${danger}`)}
              defaultChecked={returned?.values[`danger_${danger}`] === 'on'}
            />
          ))}
        </fieldset>
        <TickField {...field('ownWork')} defaultChecked={returned?.values.ownWork === 'on'} />
      </details>
    </>
  );
}
