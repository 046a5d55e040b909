import { moment, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { LongTextField } from '../../forms/long-text-field.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks } from '../../frame.ts';
import type { DeskCompanyQuery } from '../../gql/desk/graphql.ts';
import form from '../parts/desk-form.module.css';
import panels from '../parts/panel.module.css';
import { useRights } from '../rights.ts';
import styles from './companies.module.css';

type Kept = DeskCompanyQuery['companyPage'];

/** What a company says of itself to everybody, and the desk's way to take it out of sight. */
export function CompanyPublicPage({ companyId, kept }: { companyId: string; kept: Kept }) {
  const t = useTranslations('desk.companies.page');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const { writes } = useRights();
  const { state, mayBeShown, publishedAt, hiddenBecause, page } = kept;
  const isEmpty = page.purpose === '' && page.photos.length === 0;
  return (
    <section className={panels.panel} aria-labelledby="public-page">
      <div className={panels.panelHead}>
        <h2 id="public-page">{t('title')}</h2>
        {state === 'published' && mayBeShown ? <a href={to(`/companies/${companyId}`)}>{t('see')}</a> : null}
      </div>
      <p>
        <strong>{t(`state.${state}`)}</strong>
        {publishedAt ? <span className="small quiet"> {moment(publishedAt, locale)}</span> : null}
      </p>
      {state === 'published' && !mayBeShown ? <p className="small quiet">{t('noPlan')}</p> : null}
      {hiddenBecause ? <p className="small">{t('because', { reason: hiddenBecause })}</p> : null}
      {isEmpty ? <p className="quiet">{t('empty')}</p> : <Written page={page} />}
      {writes && state === 'published' ? (
        <details>
          <summary>{t('hide')}</summary>
          <Form method="post" className={form.form}>
            <LongTextField name="reason" label={t('reason')} maxLength={300} autosize minRows={2} />
            <div className={form.acts}>
              <SubmitButton quiet name="act" value="page_hide">
                {t('hideSure')}
              </SubmitButton>
            </div>
          </Form>
        </details>
      ) : null}
      {writes && state === 'hidden' ? (
        <Form method="post">
          <SubmitButton quiet name="act" value="page_show">
            {t('show')}
          </SubmitButton>
        </Form>
      ) : null}
    </section>
  );
}

/** The draft as it stands, so that the desk sees whether what it asked for was mended. */
function Written({ page }: { page: Kept['page'] }) {
  const t = useTranslations('desk.companies.page');
  const { purpose, website, people, openings, photos } = page;
  return (
    <details>
      <summary>{t('written')}</summary>
      <div className={styles.written}>
        <p>{purpose}</p>
        {website ? <p>{website}</p> : null}
        {people.map(({ name, role }, at) => (
          <p key={at}>
            {name} {role}
          </p>
        ))}
        {openings.map(({ title, link }, at) => (
          <p key={at}>
            {title} {link}
          </p>
        ))}
        {photos.map(({ id, url, width, height, alt }) => (
          <img key={id} {...{ src: url, width, height, alt }} loading="lazy" />
        ))}
      </div>
    </details>
  );
}
