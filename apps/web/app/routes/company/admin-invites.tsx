import { day, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import * as z from 'zod/mini';
import { useCheckedForm } from '../../forms/checked-form.ts';
import { TextField } from '../../forms/fields.tsx';
import type { Returned } from '../../forms/problem.ts';
import * as rules from '../../forms/rules.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import type { CompanyAdminsQuery } from '../../gql/public/graphql.ts';
import { Acts, Section } from '../../parts/page.tsx';
import join from '../join/join.module.css';
import me from '../me/me.module.css';

const inviteSchema = z.object({ email: rules.email() });

/** Who was asked to act for a company and has not answered: sent again, or taken back. */
export function AdminInvites({ invites }: Pick<CompanyAdminsQuery['companyAdmins'], 'invites'>) {
  const t = useTranslations('companyPeople');
  const locale = useLocale() as UiLocale;
  return (
    <Section title={t('waitingTitle')}>
      <ul className={me.list}>
        {invites.map(({ id, email, state, lastDay }) => (
          <li key={id}>
            <Form method="post" className={me.row} preventScrollReset>
              <input type="hidden" name="id" value={id} />
              <div>
                <p>{email}</p>
                <p className="small quiet figures">
                  {state === 'waiting' ? t('waiting', { date: day(lastDay, locale) }) : t('expired')}
                </p>
              </div>
              <Acts>
                <SubmitButton quiet name="act" value="resend">
                  {t('resend')}
                </SubmitButton>
                <SubmitButton quiet name="act" value="revoke">
                  {t('revoke')}
                </SubmitButton>
              </Acts>
            </Form>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Asks one more person by mail. */
export function InviteForm({ returned }: { returned: Returned | undefined }) {
  const t = useTranslations('companyPeople');
  const form = useCheckedForm(inviteSchema, returned);
  return (
    <Form method="post" noValidate onSubmit={form.onSubmit} className={join.form}>
      <input type="hidden" name="act" value="invite" />
      <TextField
        {...form.field('email')}
        label={t('email')}
        type="email"
        inputMode="email"
        autoComplete="off"
      />
      <div>
        <SubmitButton>{t('invite')}</SubmitButton>
      </div>
    </Form>
  );
}
