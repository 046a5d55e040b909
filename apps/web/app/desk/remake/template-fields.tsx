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
import type { templateFields } from './template-form.ts';

type Props = {
  usual: Record<string, string>;
  skills: { id: string; name: BothLanguages }[];
  companies: { id: string; title: string }[];
  returned: Returned | undefined;
};

/** What is kept of a piece of work. */
export function TemplateFields({ usual, skills, companies, returned }: Props) {
  const t = useTranslations('desk.remake');
  const text = useText();
  const { problemOf } = useReturnedProblems(returned);
  const typed = returned?.values ?? usual;
  const field = (name: (typeof templateFields)[number]) => ({
    ...{ id: `field-${name}`, name, label: t(`fields.${name}`), error: problemOf(name), autoComplete: 'off' },
    defaultValue: typed[name] ?? '',
  });
  return (
    <Form method="post" noValidate className={form.form}>
      <TextField {...field('title')} maxLength={60} />
      <LongTextField {...field('steps')} rows={6} description={t('stepsHint')} />
      <div className={form.pair}>
        <SelectField
          {...field('skillId')}
          data={[
            { value: '', label: t('choose') },
            ...skills.map(({ id, name }) => ({ value: id, label: text(name) })),
          ]}
        />
        <SelectField
          {...field('companyId')}
          data={[
            { value: '', label: t('forAll') },
            ...companies.map(({ id, title }) => ({ value: id, label: title })),
          ]}
        />
      </div>
      <TickField
        id="field-beginnerOk"
        name="beginnerOk"
        label={t('beginnerOk')}
        defaultChecked={typed.beginnerOk === 'on'}
      />
      <div className={form.pair}>
        <TextField {...field('length')} inputMode="numeric" description={t('lengthHint')} />
        <TextField {...field('minutes')} optional inputMode="numeric" description={t('minutesHint')} />
      </div>
      <div className={form.pair}>
        <TextField {...field('reward')} inputMode="numeric" />
        <TextField
          {...field('substituteAfter')}
          optional
          inputMode="numeric"
          description={t('substituteAfterHint')}
        />
      </div>
      <LongTextField optional {...field('insurance')} rows={2} description={t('insuranceHint')} />
      <LongTextField optional {...field('dangers')} rows={2} description={t('dangersHint')} />
      <LongTextField optional {...field('clothes')} rows={2} />
      <div className={form.acts}>
        <SubmitButton mih={48}>{t('keep')}</SubmitButton>
      </div>
    </Form>
  );
}
