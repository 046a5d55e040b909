import { useTranslations } from 'use-intl';
import { SelectField, TextField, TickField } from '../../../forms/fields.tsx';
import { LongTextField } from '../../../forms/long-text-field.tsx';
import type { Returned } from '../../../forms/problem.ts';
import { useReturnedProblems } from '../../../forms/returned-problems.ts';
import { useText } from '../../../frame.ts';
import type { municipalitiesOf } from '../../../parts/municipalities.ts';
import { Section } from '../../../parts/page.tsx';
import { ageReasons, contracts, items, payUnits, ways } from './posting-form.ts';
import type { PostingField, ticks } from './posting-form.ts';

type Props = {
  values: Record<string, string>;
  returned: Returned | undefined;
  areas: Awaited<ReturnType<typeof municipalitiesOf>>;
};

/** The fields of a posting. None but the title has to stand in a draft; what is missing is listed once it is saved. */
export function PostingFields({ values, returned, areas }: Props) {
  const t = useTranslations('companyPostings');
  const names = useTranslations('postings');
  const text = useText();
  const { problemOf } = useReturnedProblems(returned);
  const field = (name: PostingField) => ({
    ...{ id: `field-${name}`, name, label: t(`fields.${name}`), error: problemOf(name) },
    defaultValue: values[name] ?? '',
  });
  const tick = (name: (typeof ticks)[number]) => ({
    ...{ id: `field-${name}`, name, label: t(`fields.${name}`), defaultChecked: values[name] === 'on' },
  });
  return (
    <>
      <TextField {...field('title')} description={t('hints.title')} />
      <Section title={t('purposeTitle')}>
        {(['whoWith', 'what', 'why', 'growth'] as const).map((name) => (
          <LongTextField key={name} {...field(name)} rows={4} description={t(`hints.${name}`)} />
        ))}
      </Section>
      <Section title={t('conditionsTitle')} lead={t('conditionsLead')}>
        <SelectField
          {...field('contract')}
          data={contracts.map((value) => ({ value, label: names(`contracts.${value}`) }))}
        />
        <SelectField
          {...{ ...field('way'), optional: true }}
          data={[
            { value: '', label: t('noWay') },
            ...ways.map((value) => ({ value, label: names(`ways.${value}`) })),
          ]}
        />
        <SelectField
          {...field('area')}
          data={areas.map(({ code, name }) => ({ value: code, label: text(name) }))}
        />
        <TextField {...field('places')} inputMode="numeric" defaultValue={values['places'] ?? '1'} />
        <TextField {...field('lastDay')} type="date" description={t('hints.lastDay')} />
        {items.map((name) => (
          <LongTextField
            key={name}
            {...{ id: `field-${name}`, name, rows: 2, optional: true, label: names(`items.${name}`) }}
            error={problemOf(name)}
            defaultValue={values[name] ?? ''}
          />
        ))}
        <SelectField
          {...{ ...field('ageReason'), optional: true }}
          data={[
            { value: '', label: t('noAgeReason') },
            ...ageReasons.map((value) => ({ value, label: names(`ageReasons.${value}`) })),
          ]}
        />
      </Section>
      <Section title={t('payTitle')}>
        <SelectField
          {...field('payUnit')}
          data={payUnits.map((value) => ({ value, label: t(`payUnits.${value}`) }))}
        />
        <TextField {...field('payYen')} inputMode="numeric" description={t('hints.payYen')} />
        <TextField {...field('payHours')} optional inputMode="decimal" description={t('hints.payHours')} />
        <TextField
          {...field('overtimeYen')}
          optional
          inputMode="numeric"
          description={t('hints.overtimeYen')}
        />
        <TextField {...field('overtimeHours')} optional inputMode="decimal" />
        <TickField {...tick('overtimeExcess')} />
      </Section>
    </>
  );
}
