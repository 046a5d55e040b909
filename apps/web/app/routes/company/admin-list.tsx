import { day, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import type { CompanyAdminsQuery } from '../../gql/public/graphql.ts';
import me from '../me/me.module.css';

type Admin = CompanyAdminsQuery['companyAdmins']['admins'][number];

/** Who acts for a company, with the way to end it: never for the last one. */
export function AdminList({ admins }: { admins: Admin[] }) {
  const t = useTranslations('companyPeople');
  const locale = useLocale() as UiLocale;
  return (
    <>
      <ul className={me.list}>
        {admins.map((admin) => (
          <li key={admin.id}>
            <div className={me.row}>
              <div>
                <p>{admin.email}</p>
                <p className="small quiet figures">{t('since', { date: day(admin.since, locale) })}</p>
              </div>
              {admin.self ? <span className={me.badge}>{t('you')}</span> : null}
            </div>
            {admins.length > 1 ? <Removal admin={admin} /> : null}
          </li>
        ))}
      </ul>
      {admins.length === 1 ? <p className="small quiet">{t('lastHint')}</p> : null}
    </>
  );
}

/** Asked twice, since whoever is removed is shut out at once. */
function Removal({ admin: { id, email, self } }: { admin: Admin }) {
  const t = useTranslations('companyPeople');
  return (
    <details>
      <summary>{self ? t('stepBack') : t('remove')}</summary>
      <Form method="post" className={me.stack} preventScrollReset>
        <input type="hidden" name="act" value="remove" />
        <input type="hidden" name="self" value={self ? 'yes' : 'no'} />
        <p className="small">{self ? t('stepBackLead') : t('removeLead', { email })}</p>
        <div>
          <SubmitButton quiet name="id" value={id}>
            {self ? t('stepBackSure') : t('removeSure')}
          </SubmitButton>
        </div>
      </Form>
    </details>
  );
}
