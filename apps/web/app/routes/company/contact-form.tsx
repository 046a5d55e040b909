import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { useCheckedForm } from '../../forms/checked-form.ts';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import type { Returned } from '../../forms/problem.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts } from '../../parts/page.tsx';
import join from '../join/join.module.css';
import { contactFields, contactSchema } from './company-schema.ts';
import { ContactFields } from './contact-fields.tsx';

type Props = {
  companyId: string;
  known: { department: string; contactName: string; contactEmail: string };
  returned: Returned | undefined;
  save: string;
  hint?: boolean;
};

/** Whom of a company to write to, about its membership or its money. */
export function ContactForm({ companyId, known, returned, save, hint }: Props) {
  const t = useTranslations('company');
  const to = useLinks();
  const form = useCheckedForm(contactSchema, returned, known);
  const wrong = form.wrongAmong(contactFields).map((one) => ({ ...one, label: t(one.name as 'name') }));
  return (
    <Form method="post" noValidate onSubmit={form.onSubmit} className={join.form}>
      <ProblemSummary wrong={wrong} refusal={returned?.refusal} />
      <ContactFields form={form} hint={hint} />
      <Acts>
        <SubmitButton size="lg">{save}</SubmitButton>
        <ButtonLink to={to(`/company/${companyId}`)} quiet>
          {t('back')}
        </ButtonLink>
      </Acts>
    </Form>
  );
}
