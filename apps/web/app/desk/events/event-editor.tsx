import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { SelectField, TextField } from '../../forms/fields.tsx';
import { LongTextField } from '../../forms/long-text-field.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useText } from '../../frame.ts';
import type { EventPlansQuery } from '../../gql/desk/graphql.ts';
import type { Municipalities } from '../../routes/companies/place-names.ts';
import form from '../parts/desk-form.module.css';
import panels from '../parts/panel.module.css';
import { EventDates } from './date-fields.tsx';
import { dateFields, typeRows } from './event-form.ts';
import { eventKinds } from '../../parts/event-kinds.ts';
import { CancelFields } from './cancel-fields.tsx';
import { memberPriceFields } from './member-price-form.ts';
import { TypeFields } from './type-fields.tsx';
import { furtherWays } from './way-form.ts';
import { WayFields } from './way-fields.tsx';
import styles from './events.module.css';

type Props = {
  fields: Record<string, string>;
  areas: Municipalities;
  plans: EventPlansQuery['plans'];
  fixed: boolean;
  /** How many slots at sites there are, which are laid out on a page of their own. */
  slots: number;
  returned?: Returned;
};

const sentencesOf = ['titleJa', 'placeJa', 'bodyJa', 'titleEn', 'placeEn', 'bodyEn'] as const;
/** As many as can be typed or struck out on one page. */
const dateRows = Array.from({ length: 100 }, (_, row) => row);

/** Everything about an event on one page; date and tickets are left out once it was published. */
export function EventEditor({ fields, areas, plans, fixed, slots, returned }: Props) {
  const t = useTranslations('desk.events');
  const ways = useTranslations('desk.eventWays');
  const audience = useTranslations('desk.audience');
  const members = useTranslations('desk.memberPrices');
  const text = useText();
  const { problemOf: problem, wrongAmong } = useReturnedProblems(returned);
  const labelOf = (row: number, label: string): string =>
    row === 0 ? label : `${t('dateOf', { number: row + 1 })} ${label}`;
  const labels = [
    ...[...sentencesOf, 'area' as const, 'together' as const].map((name) => [name, t(name)]),
    ...dateRows.flatMap((row) => dateFields.map((name) => [`date-${row}-${name}`, labelOf(row, t(name))])),
    ...typeRows.flatMap((row) =>
      (['nameJa', 'nameEn', 'price', 'mostPerPerson', 'capacity'] as const).map((name) => [
        `type-${row}-${name}`,
        t(`type.${name}`),
      ]),
    ),
    ...typeRows.map((row) => [`type-${row}-audience`, audience('label')]),
    ...typeRows.flatMap((row) => memberPriceFields.map(([, name]) => [`type-${row}-${name}`, members(name)])),
    ...furtherWays.flatMap((way) =>
      (['days', 'stopDays'] as const).map((name) => [`${way}-${name}`, ways(`${way}Terms.${name}`)]),
    ),
    ['step-0-from', t('cancelling')],
  ];
  const field = (name: (typeof sentencesOf)[number]) => ({
    ...{ id: `field-${name}`, name, label: t(name), error: problem(name), autoComplete: 'off' },
    defaultValue: fields[name] ?? '',
  });
  const isListed = !fields.area || areas.some(({ code }) => code === fields.area);
  const english = ['titleEn', 'placeEn', 'bodyEn'].some((name) => fields[name] || problem(name));
  return (
    <Form method="post" noValidate className={form.form}>
      <ProblemSummary wrong={wrongAmong(Object.fromEntries(labels))} refusal={returned?.refusal} />
      <input type="hidden" name="fixed" value={fixed ? 'yes' : 'no'} />
      <SelectField
        id="field-kind"
        name="kind"
        label={t('kind')}
        defaultValue={fields.kind ?? 'gathering'}
        data={eventKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
      />
      <TextField {...field('titleJa')} maxLength={120} />
      <TextField {...field('placeJa')} maxLength={200} description={t('placeHint')} />
      {areas.length > 0 || !isListed ? (
        <SelectField
          id="field-area"
          name="area"
          label={t('area')}
          description={t('areaHint')}
          optional
          error={problem('area')}
          defaultValue={fields.area ?? ''}
          data={[
            { value: '', label: t('noArea') },
            ...areas.map(({ code, name }) => ({ value: code, label: text(name) })),
            ...(isListed ? [] : [{ value: fields.area!, label: t('areaKept') }]),
          ]}
        />
      ) : null}
      <LongTextField {...field('bodyJa')} rows={8} maxLength={10_000} />
      <details open={english} className={styles.fold}>
        <summary>{t('english')}</summary>
        <p className="small quiet">{t('englishHint')}</p>
        <div className={form.form}>
          <TextField {...field('titleEn')} optional maxLength={120} lang="en" />
          <TextField {...field('placeEn')} optional maxLength={200} lang="en" />
          <LongTextField {...field('bodyEn')} optional rows={6} maxLength={10_000} lang="en" />
        </div>
      </details>
      {fixed ? (
        <p className={`${panels.notice} ${panels.calm}`}>{t('fixed')}</p>
      ) : (
        <>
          <EventDates fields={fields} problem={problem} slots={slots} />
          <WayFields fields={fields} problem={problem} />
          <CancelFields fields={fields} problem={problem} />
          {typeRows.map((row) => (
            <TypeFields key={row} row={row} fields={fields} problem={problem} plans={plans} />
          ))}
        </>
      )}
      <div className={form.acts}>
        <SubmitButton mih={48}>{fixed ? t('saveWords') : t('save')}</SubmitButton>
      </div>
    </Form>
  );
}
