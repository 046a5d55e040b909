import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { TextField, TickField } from '../../forms/fields.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import form from '../parts/desk-form.module.css';
import styles from './events.module.css';
import { dayRows, slotFields, usualSlots } from './site-form.ts';
import type { DeskSite } from './site-list.tsx';

type Props = { sites: DeskSite[]; draft: boolean; returned?: Returned };

const shownDays = 3;

/** All slots in one go: at which sites, on which days, from when until when, how long, and how many people each. */
export function SlotForm({ sites, draft, returned }: Props) {
  const t = useTranslations('desk.eventSites');
  const { problemOf, wrongAmong } = useReturnedProblems(returned);
  const values = returned?.values;
  const labels = (['siteIds', 'days', ...slotFields] as const).map((name) => [name, t(name)]);
  const field = (name: (typeof slotFields)[number]) => ({
    ...{ id: `field-${name}`, name, label: t(name), error: problemOf(name), autoComplete: 'off' },
    defaultValue: values?.[name] ?? usualSlots[name],
  });
  const dayField = (row: number) => (
    <TextField
      key={row}
      id={`day-${row}`}
      name={`day-${row}`}
      type="date"
      label={t('dayOf', { number: row + 1 })}
      optional={row > 0}
      defaultValue={values?.[`day-${row}`] ?? ''}
    />
  );
  const more = dayRows.slice(shownDays);
  return (
    <Form method="post" noValidate className={form.form} aria-label={t('layOut')}>
      <h2>{t('layOut')}</h2>
      <p className="quiet">{t('layOutLead')}</p>
      <ProblemSummary wrong={wrongAmong(Object.fromEntries(labels))} />
      <fieldset className={styles.group} id="field-siteIds">
        <legend>{t('siteIds')}</legend>
        {problemOf('siteIds') ? <p role="alert">{problemOf('siteIds')}</p> : null}
        {sites.map(({ id, nameJa, slots }) => (
          <TickField
            key={id}
            name={`site-${id}`}
            label={nameJa}
            description={slots > 0 ? t('slots', { count: slots }) : undefined}
            defaultChecked={values ? `site-${id}` in values : true}
          />
        ))}
      </fieldset>
      <fieldset className={styles.group} id="field-days">
        <legend>{t('days')}</legend>
        {problemOf('days') ? <p role="alert">{problemOf('days')}</p> : null}
        <div className={form.pair}>{dayRows.slice(0, shownDays).map(dayField)}</div>
        <details className={styles.fold} open={more.some((row) => values?.[`day-${row}`])}>
          <summary>{t('moreDays', { number: shownDays + 1 })}</summary>
          <div className={form.pair}>{more.map(dayField)}</div>
        </details>
      </fieldset>
      <div className={form.pair}>
        <TextField {...field('firstBegins')} type="time" />
        <TextField {...field('lastBegins')} type="time" />
        <TextField {...field('minutes')} inputMode="numeric" />
        <TextField {...field('pause')} inputMode="numeric" />
        <TextField {...field('capacity')} inputMode="numeric" />
        <TextField {...field('closes')} inputMode="numeric" description={t('closesHint')} />
      </div>
      {draft ? <TickField name="anew" label={t('anew')} defaultChecked={values?.anew === 'on'} /> : null}
      <div className={form.acts}>
        <SubmitButton name="act" value="preview" mih={48}>
          {t('preview')}
        </SubmitButton>
      </div>
    </Form>
  );
}
