import { useTranslations } from 'use-intl';
import { SelectField, TextField, TickField } from '../../forms/fields.tsx';
import { dateFields, filledRows } from './event-form.ts';
import styles from './events.module.css';
import { repeats } from './repeat.ts';

type Fields = { fields: Record<string, string>; problem: (name: string) => string | undefined };
type Props = Fields & { prefix: string };

/** Day, hours, end of the sale and places of one date. */
export function DateFields({ prefix, fields, problem }: Props) {
  const t = useTranslations('desk.events');
  const field = (name: (typeof dateFields)[number]) => {
    const whole = `${prefix}${name}`;
    return {
      ...{ id: `field-${whole}`, name: whole, label: t(name), error: problem(whole), autoComplete: 'off' },
      defaultValue: fields[whole] ?? '',
    };
  };
  return (
    <>
      <div className={styles.times}>
        <TextField {...field('day')} type="date" />
        <TextField {...field('begins')} type="time" />
        <TextField {...field('lastDay')} type="date" optional description={t('lastDayHint')} />
        <TextField {...field('ends')} type="time" />
      </div>
      <div className={styles.pair}>
        <TextField {...field('closes')} type="datetime-local" optional description={t('closesHint')} />
        <TextField {...field('capacity')} inputMode="numeric" description={t('capacityHint')} />
      </div>
    </>
  );
}

/** How many rows the editor shows: those that are filled in, and two more that unfold. */
const spareRows = 2;

/** The dates of an event: the first, whether it comes again, further ones, and what they share. */
export function EventDates({ fields, problem, slots }: Fields & { slots: number }) {
  const t = useTranslations('desk.events');
  const sites = useTranslations('desk.eventSites');
  if (slots > 0 && fields['date-0-day'])
    return (
      <>
        <p className="figures">{sites('elsewhere', { count: slots })}</p>
        {dateFields.map((name) => (
          <input key={name} type="hidden" name={`date-0-${name}`} value={fields[`date-0-${name}`] ?? ''} />
        ))}
        <Together fields={fields} problem={problem} />
      </>
    );
  const last = Math.max(0, ...filledRows(fields));
  const repeated = (fields.repeat ?? 'none') !== 'none' || problem('times') !== undefined;
  return (
    <>
      <fieldset className={styles.group}>
        <legend>{t('dateTitle')}</legend>
        <DateFields prefix="date-0-" fields={fields} problem={problem} />
        {last === 0 ? (
          <details className={styles.fold} open={repeated}>
            <summary>{t('repeatTitle')}</summary>
            <div className={styles.pair}>
              <SelectField
                id="field-repeat"
                name="repeat"
                optional
                label={t('repeat')}
                defaultValue={fields.repeat ?? 'none'}
                data={repeats.map((repeat) => ({ value: repeat, label: t(`repeats.${repeat}`) }))}
              />
              <TextField
                id="field-times"
                name="times"
                optional
                label={t('times')}
                description={t('timesHint')}
                inputMode="numeric"
                autoComplete="off"
                defaultValue={fields.times ?? ''}
              />
            </div>
          </details>
        ) : null}
      </fieldset>
      {Array.from({ length: last + spareRows }, (_, at) => at + 1).map((row) => (
        <FurtherDate
          key={row}
          row={row}
          fields={row > last ? startingWith(fields, row) : fields}
          problem={problem}
          filled={row <= last}
        />
      ))}
      <Together fields={fields} problem={problem} />
    </>
  );
}

function Together({ fields, problem }: Fields) {
  const t = useTranslations('desk.events');
  return (
    <details className={styles.fold} open={Boolean(fields.together) || problem('together') !== undefined}>
      <summary>{t('togetherTitle')}</summary>
      <TextField
        id="field-together"
        name="together"
        optional
        label={t('together')}
        description={t('togetherHint')}
        error={problem('together')}
        inputMode="numeric"
        autoComplete="off"
        defaultValue={fields.together ?? ''}
      />
    </details>
  );
}

function FurtherDate({ row, filled, ...rest }: Fields & { row: number; filled: boolean }) {
  const t = useTranslations('desk.events');
  const number = row + 1;
  const prefix = `date-${row}-`;
  const inputs = <DateFields prefix={prefix} {...rest} />;
  if (filled)
    return (
      <fieldset className={styles.group}>
        <legend>{t('dateOf', { number })}</legend>
        {inputs}
        <TickField name={`${prefix}struck`} label={t('strike')} />
      </fieldset>
    );
  return (
    <details className={styles.fold}>
      <summary>{t('addDate', { number })}</summary>
      <fieldset className={styles.group}>
        <legend className="seen-by-readers">{t('dateOf', { number })}</legend>
        {inputs}
      </fieldset>
    </details>
  );
}

/** A further date is usually at the hours of the first, with as many places. */
const startingWith = (fields: Record<string, string>, row: number): Record<string, string> =>
  Object.fromEntries(
    (['begins', 'ends', 'capacity'] as const).map((name) => [
      `date-${row}-${name}`,
      fields[`date-0-${name}`] ?? '',
    ]),
  );
