import { Form, Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { useLinks } from '../frame.ts';
import { CompaniesNav } from './companies/companies-nav.tsx';
import { CompanyTable } from './companies/company-table.tsx';
import { DeskCompaniesDocument } from './companies/questions.ts';
import { DeskApi } from './desk-api.ts';
import search from './members/members.module.css';
import list from './money/unpaid-list.module.css';
import { DeskTitle } from './parts/desk-title.tsx';
import { SearchIcon } from './parts/icons.tsx';
import choices from './parts/choices.module.css';
import panels from './parts/panel.module.css';
import styles from './companies/companies.module.css';

const perPage = 30;

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const params = new URL(request.url).searchParams;
  const text = (params.get('q') ?? '').slice(0, 100);
  const waiting = params.has('waiting');
  const after = params.get('after');
  const filter = { text, waiting };
  const { companies } = await api.load(DeskCompaniesDocument, { first: perPage, after, filter });
  return api.answer({ companies, text, waiting, continued: after !== null });
}

/** Companies by name, reading or number, and those that wait for a word of the secretariat. */
export default function DeskCompanies() {
  const { companies, text, waiting, continued } = useLoaderData<typeof loader>();
  const t = useTranslations('desk.companies');
  const to = useLinks();
  const kept = `q=${encodeURIComponent(text)}${waiting ? '&waiting=1' : ''}`;
  return (
    <>
      <DeskTitle title={t('title')} />
      <CompaniesNav />
      <p className={`quiet ${styles.lead}`}>{t('lead')}</p>
      <Form method="get" role="search" className={search.search}>
        {waiting ? <input type="hidden" name="waiting" value="1" /> : null}
        <label htmlFor="company-search">{t('search')}</label>
        <div className={search.searchRow}>
          <span className={search.searchField}>
            <SearchIcon />
            <input
              id="company-search"
              type="search"
              name="q"
              defaultValue={text}
              maxLength={100}
              autoComplete="off"
              aria-describedby="company-search-hint"
            />
          </span>
          <button type="submit">{t('find')}</button>
        </div>
        <p id="company-search-hint" className={search.hint}>
          {t('searchHint')}
        </p>
      </Form>
      <p className={choices.choices}>
        <Link to={to('/desk/companies')} aria-current={waiting ? undefined : 'true'}>
          {t('all')}
        </Link>
        <Link to={to('/desk/companies?waiting=1')} aria-current={waiting ? 'true' : undefined}>
          {t('waitingOnly')}
        </Link>
      </p>
      {companies.items.length === 0 ? (
        <NoCompany open={text === '' && !waiting} />
      ) : (
        <CompanyTable rows={companies.items} />
      )}
      <p className={list.pages}>
        {continued ? <Link to={to(`/desk/companies?${kept}`)}>{t('first')}</Link> : null}
        {companies.hasNext && companies.endCursor ? (
          <Link to={to(`/desk/companies?${kept}&after=${encodeURIComponent(companies.endCursor)}`)}>
            {t('more')}
          </Link>
        ) : null}
      </p>
    </>
  );
}

/** Nothing to list: nothing was found, or nobody has come yet. */
function NoCompany({ open }: { open: boolean }) {
  const t = useTranslations('desk.companies');
  const to = useLinks();
  return (
    <section className={panels.empty}>
      <h2>{open ? t('noneTitle') : t('empty')}</h2>
      {open ? <p>{t('noneLead')}</p> : null}
      {open ? (
        <a href={to('/company')}>{t('noneAct')}</a>
      ) : (
        <Link to={to('/desk/companies')}>{t('all')}</Link>
      )}
    </section>
  );
}
