import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { useCheckedForm } from '../../forms/checked-form.ts';
import { TickField } from '../../forms/fields.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import type { Returned } from '../../forms/problem.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useText } from '../../frame.ts';
import type { CompanyFoundingQuery } from '../../gql/public/graphql.ts';
import { useAgreedTexts } from '../../parts/agreed-texts.tsx';
import join from '../join/join.module.css';
import { CompanyFields } from './company-fields.tsx';
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
  return (
    <Form method="post" noValidate onSubmit={form.onSubmit} className={join.form}>
      <ProblemSummary wrong={wrong} refusal={returned?.refusal} />
      <input type="hidden" name="termsVersion" value={founding.termsVersion} />
      <input type="hidden" name="privacyVersion" value={founding.privacyVersion} />
      <input type="hidden" name="declarationVersion" value={founding.declarationVersion} />
      <CompanyFields form={form} />
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
