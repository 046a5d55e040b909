import { useTranslations } from 'use-intl';
import { SelectField, TextField, TickField } from '../../../forms/fields.tsx';
import { careerKinds, sideJobRules } from '../../../parts/talent-choices.ts';
import styles from './talent.module.css';

type Props = {
  at: number;
  lines: number;
  values: Record<string, string>;
  problemOf: (name: string) => string | undefined;
  longestWhat: number;
};

/** One career: what it is and whether it is shown in sight, the rest under a fold. */
export function CareerFields({ at, lines, values, problemOf, longestWhat }: Props) {
  const t = useTranslations('careers');
  const text = (part: 'what' | 'field' | 'employer' | 'since' | 'until') => ({
    ...{ id: `field-${part}-${at}`, name: `${part}-${at}`, label: t(part), size: 'md' as const },
    ...{ defaultValue: values[`${part}-${at}`] ?? '', error: problemOf(`${part}-${at}`) },
  });
  const tick = (part: 'shown' | 'keptFrom' | 'gone', label: string) => ({
    ...{ id: `field-${part}-${at}`, name: `${part}-${at}`, value: 'on', label },
    defaultChecked: `${part}-${at}` in values,
  });
  const written = (values[`what-${at}`] ?? '') !== '';
  const open = ['since', 'until'].some((part) => problemOf(`${part}-${at}`));
  return (
    <fieldset className={`${styles.group} ${styles.career}`}>
      <legend>{t('line', { number: at + 1 })}</legend>
      <SelectField
        {...{ id: `field-kind-${at}`, name: `kind-${at}`, label: t('kind'), size: 'md' }}
        defaultValue={values[`kind-${at}`] || (at === 0 ? 'main' : 'second')}
        data={careerKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
      />
      <TextField {...text('what')} optional={!written} description={t('whatHint', { most: longestWhat })} />
      <TextField {...text('field')} optional description={t('fieldHint')} />
      <TickField {...tick('shown', t('shown'))} />
      <TextField {...text('employer')} optional description={t('employerHint')} />
      <TickField {...tick('keptFrom', t('keep'))} />
      <details open={open} className={styles.more}>
        <summary>{t('more')}</summary>
        <div className={styles.group}>
          <TextField {...text('since')} optional inputMode="numeric" />
          <TextField {...text('until')} optional inputMode="numeric" description={t('untilHint')} />
          <SelectField
            {...{ id: `field-sideJob-${at}`, name: `sideJob-${at}`, optional: true, size: 'md' }}
            label={t('sideJob')}
            defaultValue={values[`sideJob-${at}`] ?? ''}
            data={[
              { value: '', label: t('sideJobs.unsaid') },
              ...sideJobRules.map((rule) => ({ value: rule, label: t(`sideJobs.${rule}`) })),
            ]}
          />
          <SelectField
            {...{
              id: `field-order-${at}`,
              name: `order-${at}`,
              optional: true,
              size: 'md',
              label: t('order'),
            }}
            defaultValue={values[`order-${at}`] ?? String(at + 1)}
            data={Array.from({ length: lines }, (_, place) => String(place + 1))}
          />
        </div>
      </details>
      {written ? <TickField {...tick('gone', t('remove'))} /> : null}
    </fieldset>
  );
}
