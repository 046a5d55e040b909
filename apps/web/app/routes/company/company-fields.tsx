import { legalFormKeys, legalForms, prefectures, toFullWidthKatakana } from '@enishi/japan';
import type { ComponentProps } from 'react';
import { useTranslations } from 'use-intl';
import { SelectField, TextField } from '../../forms/fields.tsx';
import { useText } from '../../frame.ts';
import join from '../join/join.module.css';
import type { factFields } from './company-schema.ts';
import styles from './company.module.css';

type Name = (typeof factFields)[number];
type Field = Omit<ComponentProps<typeof TextField> & ComponentProps<typeof SelectField>, 'label'> & {
  onBlur: (event: React.FocusEvent<HTMLInputElement>) => Promise<void>;
};
type CompanyFormOf = {
  field(name: Name): unknown;
  set(name: Name, value: string): void;
};

/** What stands on a company's papers, and its size: for entering one and for changing it. */
export function CompanyFields({ form }: { form: CompanyFormOf }) {
  const t = useTranslations('company');
  const text = useText();
  const field = (name: Name) => form.field(name) as Field;
  const kana = field('kana');
  const foldKana = async (event: React.FocusEvent<HTMLInputElement>) => {
    const folded = toFullWidthKatakana(event.target.value);
    if (folded !== event.target.value) form.set('kana', folded);
    await kana.onBlur(event);
  };
  return (
    <>
      <TextField
        {...field('name')}
        label={t('name')}
        description={t('nameHint')}
        autoComplete="organization"
      />
      <div className={styles.pair}>
        <SelectField
          {...field('legalForm')}
          label={t('legalForm')}
          optional
          data={[
            { value: '', label: t('legalFormChoose') },
            ...legalFormKeys.map((key) => ({ value: key, label: text(legalForms[key].name) })),
            { value: 'sole', label: t('sole') },
            { value: 'other', label: t('other') },
          ]}
        />
        <SelectField
          {...field('formPlace')}
          label={t('formPlace')}
          optional
          data={[
            { value: 'before', label: t('before') },
            { value: 'after', label: t('after') },
          ]}
        />
      </div>
      <p className={join.hint}>{t('legalFormHint')}</p>
      <TextField {...kana} onBlur={foldKana} label={t('kana')} />
      <TextField
        {...field('registrationNumber')}
        label={t('registrationNumber')}
        description={t('registrationNumberHint')}
        optional
      />
      <div className={styles.pair}>
        <TextField
          {...field('postalCode')}
          label={t('postalCode')}
          inputMode="numeric"
          autoComplete="postal-code"
        />
        <SelectField
          {...field('prefecture')}
          label={t('prefecture')}
          autoComplete="address-level1"
          data={[
            { value: '', label: t('prefectureChoose') },
            ...prefectures.map(({ code, name }) => ({ value: code, label: text(name) })),
          ]}
        />
      </div>
      <TextField {...field('address')} label={t('address')} autoComplete="street-address" />
      <TextField
        {...field('employees')}
        label={t('employees')}
        description={t('employeesHint')}
        inputMode="numeric"
      />
    </>
  );
}
