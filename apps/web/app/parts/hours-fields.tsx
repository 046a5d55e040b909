import { useTranslations } from 'use-intl';
import { TextField } from '../forms/fields.tsx';

type Hours = { from: string; to: string; breakMinutes: number };
type Props = {
  /** Tells the fields of one form from those of another on the same page. */
  of: string;
  usual: Hours;
  problemOf: (name: string) => string | undefined;
  values?: Record<string, string> | undefined;
};

const clock = (instant: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone: 'Asia/Tokyo', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  }).format(new Date(instant));

/** From when to when somebody worked, with the break; the usual hours stand there already. */
export function HoursFields({ of, usual, problemOf, values }: Props) {
  const t = useTranslations('employment.hours');
  const field = (name: keyof Hours) => ({
    ...{ id: `${name}-${of}`, name, label: t(name), error: problemOf(name), size: 'md' },
  });
  return (
    <>
      <TextField {...field('from')} type="time" defaultValue={values?.from ?? clock(usual.from)} />
      <TextField {...field('to')} type="time" defaultValue={values?.to ?? clock(usual.to)} />
      <TextField
        {...field('breakMinutes')}
        inputMode="numeric"
        defaultValue={values?.breakMinutes ?? String(usual.breakMinutes)}
      />
    </>
  );
}

/** Hours in one sentence: as they were reported, or as the company says. */
export function HoursLine({
  hours,
  claimed = false,
}: {
  hours: Hours | null | undefined;
  claimed?: boolean;
}) {
  const t = useTranslations('employment.hours');
  if (!hours) return null;
  const facts = { from: clock(hours.from), to: clock(hours.to), minutes: hours.breakMinutes };
  return <p className="figures">{claimed ? t('claimed', facts) : t('said', facts)}</p>;
}
