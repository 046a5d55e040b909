import { Button, NativeSelect } from '@mantine/core';
import { Form, Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { money, monthName, type UiLocale } from '@enishi/ui';
import { plain } from '../forms/fields.tsx';
import { SubmitButton } from '../forms/submit-button.tsx';
import { useFrame, useLinks } from '../frame.ts';
import type { JournalPreviewQuery } from '../gql/desk/graphql.ts';
import { JournalTable } from './books/journal-table.tsx';
import { JournalPreviewDocument } from './books/questions.ts';
import { softwareIn, softwares } from './books/software.ts';
import { DeskApi } from './desk-api.ts';
import { DeskTitle } from './parts/desk-title.tsx';
import { monthAt, monthChoices, wantedMonth } from './revenue/month.ts';
import { RevenueNav } from './revenue/revenue-nav.tsx';
import panels from './parts/panel.module.css';
import styles from './books/books.module.css';

export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const now = new Date();
  const month = wantedMonth(searchParams.get('month'), now);
  const software = softwareIn(searchParams.get('software'));
  const api = new DeskApi(request);
  const { journalPreview } = await api.load(JournalPreviewDocument, { month, software });
  return api.answer({ month, software, preview: journalPreview, choices: monthChoices(month, monthAt(now)) });
}

/** A month of the books for an accountant's program: what the file will hold, and the file. */
export default function Journals() {
  const { month, software, preview } = useLoaderData<typeof loader>();
  const t = useTranslations('desk.books.journal');
  const locale = useLocale() as UiLocale;
  const { community } = useFrame();
  const to = useLinks();
  const named = monthName(month, locale);
  const program = t(`softwares.${software}`);
  const file = `/files/${community.slug}/desk/journal.csv?month=${month}&software=${software}`;
  return (
    <>
      <DeskTitle title={t('title')} page={named} />
      <RevenueNav />
      <p className="quiet">{t('lead')}</p>
      <Ask />
      <div className={styles.page}>
        {preview.entries === 0 ? (
          <p className={panels.empty}>{t('empty', { month: named })}</p>
        ) : (
          <>
            <section className={panels.panel} aria-label={`${named} ${program}`}>
              <Sums preview={preview} />
              <Lost preview={preview} software={program} />
              <div className={styles.acts}>
                <Button component="a" href={file} download color="signal" mih={48}>
                  {t('download', { month: named })}
                </Button>
                <Link to={`${to('/desk/revenue/journals/words')}?software=${software}`}>{t('toWords')}</Link>
              </div>
            </section>
            <JournalTable preview={preview} software={program} />
          </>
        )}
        <section className={`${panels.notice} ${panels.calm}`}>
          <strong>{t('taxTitle')}</strong>
          <p>{t(`how.${software}`)}</p>
          <p>{t('tax')}</p>
        </section>
      </div>
    </>
  );
}

function Ask() {
  const { month, software, choices } = useLoaderData<typeof loader>();
  const t = useTranslations('desk.books.journal');
  const locale = useLocale() as UiLocale;
  const programs = softwares.map((value) => ({ value, label: t(`softwares.${value}`) }));
  const months = choices.map((value) => ({ value, label: monthName(value, locale) }));
  return (
    <Form method="get" className={styles.ask} key={`${month} ${software}`}>
      <NativeSelect
        id="field-month"
        name="month"
        classNames={plain}
        label={t('month')}
        defaultValue={month}
        data={months}
      />
      <NativeSelect
        id="field-software"
        name="software"
        classNames={plain}
        label={t('software')}
        defaultValue={software}
        data={programs}
      />
      <SubmitButton quiet>{t('show')}</SubmitButton>
    </Form>
  );
}

type PreviewProps = { preview: JournalPreviewQuery['journalPreview'] };

function Sums({ preview: { entries, debit, credit, encoding } }: PreviewProps) {
  const t = useTranslations('desk.books.journal');
  const locale = useLocale() as UiLocale;
  const equal = debit === credit;
  return (
    <>
      <dl className={styles.sums}>
        <div>
          <dt>{t('entries')}</dt>
          <dd>{t('entriesCount', { count: entries })}</dd>
        </div>
        <div>
          <dt>{t('debit')}</dt>
          <dd>{money(debit, locale)}</dd>
        </div>
        <div>
          <dt>{t('credit')}</dt>
          <dd>{money(credit, locale)}</dd>
        </div>
        <div>
          <dt>{t('encoding')}</dt>
          <dd>{t(`encodings.${encoding === 'cp932' ? 'cp932' : 'utf8-bom'}`)}</dd>
        </div>
      </dl>
      {equal ? (
        <p className="small quiet">{t('balanced')}</p>
      ) : (
        <p className={`${panels.notice} ${panels.bad}`} role="alert">
          {t('unbalanced')}
        </p>
      )}
    </>
  );
}

/** What the program's encoding cannot write, with its rows. */
function Lost({ preview: { lost, lostCount }, software }: PreviewProps & { software: string }) {
  const t = useTranslations('desk.books.journal');
  if (lostCount === 0) return null;
  return (
    <div className={`${panels.notice} ${panels.warn}`} role="status">
      <strong>{t('lost', { software, count: lostCount })}</strong>
      <ul className={styles.lost}>
        {lost.map(({ row, character }, index) => (
          <li key={index}>{t('lostAt', { row, character })}</li>
        ))}
        {lostCount > lost.length ? <li>{t('lostMore', { count: lostCount - lost.length })}</li> : null}
      </ul>
    </div>
  );
}
