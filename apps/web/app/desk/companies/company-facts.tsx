import { prefectures } from '@enishi/japan';
import { moment, type UiLocale } from '@enishi/ui';
import { Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks, useText } from '../../frame.ts';
import member from '../member/member.module.css';
import panels from '../parts/panel.module.css';
import { useRights } from '../rights.ts';
import { ContactEditor } from './contact-editor.tsx';
import type { Company } from './company.type.ts';

/** What is known of a company, whom to write to, and what it declared. */
export function CompanyFacts({ company }: { company: Company }) {
  const t = useTranslations('desk.companies');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const to = useLinks();
  const prefecture = prefectures.find(({ code }) => code === company.prefecture);
  const { writes } = useRights();
  const { declaration, postalCode, address, billingContact: billing } = company;
  const { department, contactName: name, contactEmail: email } = company;
  const contact = { department, name, email };
  const place = { postalCode, address, prefecture: prefecture ? text(prefecture.name) : '' };
  return (
    <section className={panels.panel} aria-labelledby="profile">
      <div className={panels.panelHead}>
        <h2 id="profile">{t('profile')}</h2>
        {writes ? (
          <Link to={to(`/desk/companies/${company.id}/profile`)}>{t('profileChange.open')}</Link>
        ) : null}
      </div>
      <dl className={member.facts}>
        <div>
          <dt>{t('kana')}</dt>
          <dd>{company.kana}</dd>
        </div>
        <div>
          <dt>{t('number')}</dt>
          <dd className="figures">
            {company.registrationNumber ?? t('noNumber')}
            {company.registrationNumber && !company.registrationChecked ? (
              <span className={member.refundLine}>{t('unchecked')}</span>
            ) : null}
          </dd>
        </div>
        <div>
          <dt>{t('address')}</dt>
          <dd>{t('addressValue', place)}</dd>
        </div>
        <div>
          <dt>{t('employees')}</dt>
          <dd className="figures">{t('people', { count: company.employees })}</dd>
        </div>
        <div>
          <dt>{t('contact')}</dt>
          <dd>
            {company.contactEmail === '' ? (
              t('noContact')
            ) : (
              <>
                {company.department} {company.contactName}
                <br />
                <a href={`mailto:${company.contactEmail}`}>{company.contactEmail}</a>
              </>
            )}
            {writes ? <ContactEditor act="contact" known={contact} /> : null}
          </dd>
        </div>
        <div>
          <dt>{t('billing')}</dt>
          <dd>
            {billing ? (
              <>
                {billing.department} {billing.name}
                <br />
                <a href={`mailto:${billing.email}`}>{billing.email}</a>
              </>
            ) : (
              t('billingSame')
            )}
            {writes ? <ContactEditor act="billing" known={billing ?? null} /> : null}
          </dd>
        </div>
        {declaration ? (
          <div>
            <dt>{t('declaration')}</dt>
            <dd>
              {t('declared', {
                version: declaration.version,
                at: moment(declaration.declaredAt, locale),
              })}
              <details>
                <summary>{t('wording')}</summary>
                <p className="small">{declaration.wording}</p>
              </details>
            </dd>
          </div>
        ) : null}
      </dl>
    </section>
  );
}
