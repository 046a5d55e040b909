import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { monthName, type UiLocale } from '@enishi/ui';
import { DeskApi } from './desk-api.ts';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import { wantedMonth } from './revenue/month.ts';
import { PayerPager, PayerTable } from './revenue/payer-table.tsx';
import { RecurringCompaniesDocument, RecurringMembersDocument } from './revenue/recurring-questions.ts';
import { wantedFigure } from './revenue/recurring.ts';
import { RevenueNav } from './revenue/revenue-nav.tsx';
import styles from './revenue/revenue.module.css';

const pageSize = 50;

export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const month = wantedMonth(searchParams.get('month'), new Date());
  const figure = wantedFigure(searchParams.get('figure'));
  const ofCompanies = searchParams.get('payer') === 'company';
  const after = searchParams.get('after');
  const api = new DeskApi(request);
  const asked = { month, figure, first: pageSize, after };
  return api.answer({ month, figure, after, ofCompanies, page: await payers(api, asked, ofCompanies) });
}

type Asked = { month: string; figure: ReturnType<typeof wantedFigure>; first: number; after: string | null };

/** Companies as the people are shown: what they are called, where they are at the desk. */
async function payers(api: DeskApi, asked: Asked, ofCompanies: boolean) {
  if (!ofCompanies) {
    const { items, ...page } = (await api.load(RecurringMembersDocument, asked)).recurringMembers;
    return { ...page, items: items.map((one) => ({ ...one, address: `/desk/members/${one.id}` })) };
  }
  const { items, ...page } = (await api.load(RecurringCompaniesDocument, asked)).recurringCompanies;
  return {
    ...page,
    items: items.map(({ title, ...one }) => ({
      ...{ ...one, name: title, number: null, address: `/desk/companies/${one.id}` },
    })),
  };
}

/** The members or companies behind one figure. That names of people were opened is written down. */
export default function RecurringPeople() {
  const { month, figure, after, ofCompanies, page } = useLoaderData<typeof loader>();
  const t = useTranslations('desk.reports.recurring');
  const locale = useLocale() as UiLocale;
  const named = { figure: t(`figures.${figure}`) };
  const title = ofCompanies ? t('companiesTitle', named) : t('peopleTitle', named);
  const shown = { month: monthName(month, locale) };
  return (
    <>
      <DeskTitle title={title} page={shown.month} />
      <RevenueNav />
      <p className={`small quiet ${styles.asOf}`}>
        {ofCompanies ? t('companiesLead', shown) : t('peopleLead', shown)}
      </p>
      <section className={panels.panel} aria-label={title}>
        {page.items.length === 0 ? (
          <p className="quiet">{ofCompanies ? t('noCompany') : t('nobody')}</p>
        ) : (
          <PayerTable rows={page.items} heading={ofCompanies ? t('company') : t('name')} />
        )}
      </section>
      <PayerPager {...{ month, figure, after, ofCompanies, page }} />
    </>
  );
}
