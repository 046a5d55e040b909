import { useTranslations } from 'use-intl';
import { SelectField, TickField } from '../../forms/fields.tsx';
import { questionKinds, tickParts } from './asking-form.ts';
import { QuestionFields } from './question-fields.tsx';
import { questionField } from './question-rows.ts';

type Props = {
  row: number;
  fields: Record<string, string>;
  types: readonly { id: string; nameJa: string }[];
  problem: (name: string) => string | undefined;
};

/** One question that is asked with an order: of whom, whether it must be answered, and whether it is about health or the like. */
export function AskedQuestion({ types, ...rest }: Props) {
  const t = useTranslations('desk.asking');
  const { row, fields, problem } = rest;
  const name = (part: string) => questionField(row, part);
  const known = fields[name('id')];
  return (
    <QuestionFields {...rest} kinds={questionKinds} add={t('add')}>
      {known ? <input type="hidden" name={name('id')} value={known} /> : null}
      {types.length > 1 ? (
        <SelectField
          id={`field-${name('typeId')}`}
          name={name('typeId')}
          error={problem(name('typeId'))}
          defaultValue={fields[name('typeId')] ?? ''}
          label={t('onlyFor')}
          data={[
            { value: '', label: t('everyType') },
            ...types.map(({ id, nameJa }) => ({ value: id, label: nameJa })),
          ]}
          optional
        />
      ) : null}
      {tickParts.map((part) => (
        <TickField
          key={part}
          name={name(part)}
          label={t(part)}
          description={part === 'sensitive' ? t('sensitiveHint') : undefined}
          defaultChecked={fields[name(part)] === 'on'}
        />
      ))}
      {known ? <TickField name={name('strike')} label={t('strike')} /> : null}
    </QuestionFields>
  );
}
