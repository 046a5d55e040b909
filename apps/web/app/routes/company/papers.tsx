import { Button } from '@mantine/core';
import { day, money, type UiLocale } from '@enishi/ui';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { useLinks } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Notice, Page } from '../../parts/page.tsx';
import me from '../me/me.module.css';
import styles from './company.module.css';
import { CompanyPapersDocument } from './invoice-questions.ts';
import { papersOf, type Paper } from './paper-list.ts';
import { QuoteItem } from './quote-item.tsx';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const papers = await api.load(CompanyPapersDocument, { id: params.companyId ?? '' });
  const quotedId = new URL(request.url).searchParams.get('quoted');
  const quoted = papers.companyQuotes.find(({ id }) => id === quotedId) ?? null;
  return api.answer({ company: papers.company, list: papersOf(papers), quoted });
}

/** Every quote, invoice, credit note and receipt of a company in one list. */
export default function CompanyPapers() {
  const { company, list, quoted } = useLoaderData<typeof loader>();
  const t = useTranslations('companyPapers');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const open = list.find((paper) => paper.kind === 'asked' && paper.quote.state === 'open');
  return (
    <Page title={t('title')} lead={t('lead')} eyebrow={company.title}>
      {quoted ? (
        <Notice tone="good" title={t('quotedTitle', { number: quoted.number })}>
          <p>{t('quotedLead', { date: day(quoted.validUntil, locale) })}</p>
        </Notice>
      ) : null}
      {list.length === 0 ? <p className="quiet">{t('empty')}</p> : null}
      <ul className={me.list}>
        {list.map((paper) =>
          paper.kind === 'asked' ? (
            <QuoteItem key={paper.key} companyId={company.id} quote={paper.quote} isNext={paper === open} />
          ) : (
            <PaperItem key={paper.key} paper={paper} />
          ),
        )}
      </ul>
      <Acts>
        <ButtonLink to={to(`/company?for=${company.id}`)} quiet>
          {t('toPlans')}
        </ButtonLink>
        <ButtonLink to={to(`/company/${company.id}`)} quiet>
          {t('back')}
        </ButtonLink>
      </Acts>
    </Page>
  );
}

function PaperItem({ paper }: { paper: Exclude<Paper, { kind: 'asked' }> }) {
  const t = useTranslations('companyPapers');
  const invoices = useTranslations('company');
  const locale = useLocale() as UiLocale;
  const { kind, number, on, amount, url } = paper;
  return (
    <li>
      <div className={me.row}>
        <div>
          <p>{t(`kinds.${kind}`)}</p>
          {amount === null ? null : <p className={me.amount}>{money(amount, locale)}</p>}
          {paper.kind === 'invoice' ? (
            <p>
              {invoices(`invoiceStates.${paper.standing}`)}
              {paper.until && (paper.standing === 'open' || paper.standing === 'overdue')
                ? ` · ${invoices('dueBy', { date: day(paper.until, locale) })}`
                : ''}
            </p>
          ) : null}
          {paper.kind === 'quote' && paper.until ? (
            <p>{t('validUntil', { date: day(paper.until, locale) })}</p>
          ) : null}
          <p className="small quiet figures">
            {t(kind === 'receipt' ? 'paidOn' : 'issuedOn', { number, date: on ? day(on, locale) : '' })}
          </p>
        </div>
        <div className={styles.papers}>
          <Button component="a" href={url} variant="default" mih={48}>
            {t('pdf', { kind: t(`kinds.${kind}`) })}
          </Button>
        </div>
      </div>
    </li>
  );
}
