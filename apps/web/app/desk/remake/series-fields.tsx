import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import type { BothLanguages } from '@enishi/ui';
import { SelectField, TextField, TickField } from '../../forms/fields.tsx';
import { LongTextField } from '../../forms/long-text-field.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useText } from '../../frame.ts';
import form from '../parts/desk-form.module.css';
import { weekdayNames, weekdays } from './series-form.ts';
import type { seriesFields } from './series-form.ts';
import styles from './remake.module.css';

type Props = {
  values: Record<string, string>;
  areas: { code: string; name: BothLanguages }[];
  returned: Returned | undefined;
};

/** Days, times and spots of a series; what it comes to can be looked at as often as wanted before it is cut. */
export function SeriesFields({ values, areas, returned }: Props) {
  const t = useTranslations('desk.remake');
  const text = useText();
  const { problemOf } = useReturnedProblems(returned);
  const field = (name: (typeof seriesFields)[number]) => ({
    ...{ id: `field-${name}`, name, label: t(`series.${name}`), error: problemOf(name), autoComplete: 'off' },
    defaultValue: values[name] ?? '',
  });
  return (
    <Form method="post" noValidate className={form.form} preventScrollReset>
      <div className={form.pair}>
        <TextField {...field('firstDay')} type="date" />
        <TextField {...field('lastDay')} type="date" />
      </div>
      <fieldset className={styles.weekdays}>
        <legend>{t('weekdays')}</legend>
        {weekdays.map((day) => (
          <TickField
            key={day}
            id={`field-weekday${day}`}
            name={`weekday${day}`}
            label={t(`weekday.${weekdayNames[day]}`)}
            defaultChecked={values[`weekday${day}`] === 'on'}
          />
        ))}
      </fieldset>
      <TickField
        id="field-skipsHolidays"
        name="skipsHolidays"
        label={t('skipsHolidays')}
        defaultChecked={values.skipsHolidays === 'on'}
      />
      <div className={form.pair}>
        <TextField {...field('times')} description={t('timesHint')} />
        <SelectField
          {...field('area')}
          data={areas.map(({ code, name }) => ({ value: code, label: text(name) }))}
        />
      </div>
      <LongTextField {...field('place')} rows={2} description={t('placeHint')} />
      <div className={form.pair}>
        <TextField {...field('places')} inputMode="numeric" description={t('placesHint')} />
        <TextField {...field('reward')} inputMode="numeric" />
      </div>
      <div className={form.short}>
        <TextField
          {...field('substituteAfter')}
          optional
          inputMode="numeric"
          description={t('substituteAfterHint')}
        />
      </div>
      <div className={form.acts}>
        <SubmitButton quiet mih={48} name="act" value="preview">
          {t('look')}
        </SubmitButton>
        <SubmitButton mih={48} name="act" value="cut">
          {t('cut')}
        </SubmitButton>
      </div>
    </Form>
  );
}
