import { legalFormKeys, legalForms, prefectures, toFullWidthKatakana } from '@enishi/japan';
import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { useCheckedForm } from '../../forms/checked-form.ts';
import { SelectField, TextField, TickField } from '../../forms/fields.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import type { Returned } from '../../forms/problem.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useText } from '../../frame.ts';
import type { CompanyFoundingQuery } from '../../gql/public/graphql.ts';
import { useAgreedTexts } from '../../parts/agreed-texts.tsx';
import join from '../join/join.module.css';
import { companyFields, companySchema } from './company-schema.ts';
import { ContactFields } from './contact-fields.tsx';
import styles from './company.module.css';

type Props = {
  founding: NonNullable<CompanyFoundingQuery['companyFounding']>;
  returned: Returned | undefined;
};

/** What stands on a company's papers, whom to write to, and the declaration. */
export function CompanyForm({ founding, returned }: Props) {
  const t = useTranslations('company');
  const agreed = useAgreedTexts();
  const text = useText();
  const form = useCheckedForm(companySchema, returned, { contactEmail: founding.email });
  const wrong = form.wrongAmong(companyFields).map((one) => ({ ...one, label: t(one.name as 'name') }));
  const kana = form.field('kana');
  const foldKana = async (event: React.FocusEvent<HTMLInputElement>) => {
    const folded = toFullWidthKatakana(event.target.value);
    if (folded !== event.target.value) form.set('kana', folded);
    await kana.onBlur(event);
  };
  return (
    <Form method="post" noValidate onSubmit={form.onSubmit} className={join.form}>
      <ProblemSummary wrong={wrong} refusal={returned?.refusal} />
      <input type="hidden" name="termsVersion" value={founding.termsVersion} />
      <input type="hidden" name="privacyVersion" value={founding.privacyVersion} />
      <input type="hidden" name="declarationVersion" value={founding.declarationVersion} />
      <TextField
        {...form.field('name')}
        label={t('name')}
        description={t('nameHint')}
        autoComplete="organization"
      />
      <div className={styles.pair}>
        <SelectField
          {...form.field('legalForm')}
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
          {...form.field('formPlace')}
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
        {...form.field('registrationNumber')}
        label={t('registrationNumber')}
        description={t('registrationNumberHint')}
        optional
      />
      <div className={styles.pair}>
        <TextField
          {...form.field('postalCode')}
          label={t('postalCode')}
          inputMode="numeric"
          autoComplete="postal-code"
        />
        <SelectField
          {...form.field('prefecture')}
          label={t('prefecture')}
          autoComplete="address-level1"
          data={[
            { value: '', label: t('prefectureChoose') },
            ...prefectures.map(({ code, name }) => ({ value: code, label: text(name) })),
          ]}
        />
      </div>
      <TextField {...form.field('address')} label={t('address')} autoComplete="street-address" />
      <TextField
        {...form.field('employees')}
        label={t('employees')}
        description={t('employeesHint')}
        inputMode="numeric"
      />
      <ContactFields form={form} />
      <section className={styles.declaration} aria-label={t('declaration')}>
        <h2>{t('declaration')}</h2>
        <p className="small">{text(founding.declaration)}</p>
        <TickField
          name="declared"
          label={t('declare')}
          defaultChecked={returned?.values.declared === 'on'}
          error={form.problemOf('declared')}
        />
      </section>
      <div className={join.end}>
        {founding.isMember ? null : <p className="small">{t.rich('agree', agreed)}</p>}
        <SubmitButton size="lg">{t('submit')}</SubmitButton>
      </div>
    </Form>
  );
}
