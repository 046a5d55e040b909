import { Button } from '@mantine/core';
import { honoured } from '@enishi/japan';
import { day, money, type UiLocale } from '@enishi/ui';
import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { useLinks } from '../../frame.ts';
import { Notice, Page } from '../../parts/page.tsx';
import { Origin } from '../../parts/receipts/origin.tsx';
import type { Receipt } from '../../parts/receipts/receipt.type.ts';
import { MyPagesNav } from './my-pages.tsx';
import { MyReceiptsDocument } from './receipt-questions.ts';
import styles from './me.module.css';

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { myReceipts } = await api.load(MyReceiptsDocument);
  return api.answer({
    standing: myReceipts.filter(({ supersededBecause }) => supersededBecause === null),
    replaced: myReceipts.filter(({ supersededBecause }) => supersededBecause !== null),
    split: new URL(request.url).searchParams.has('split'),
  });
}

/** Every receipt that counts, each with its PDF and what may still be done with it; below, those that were replaced. */
export default function MyReceipts() {
  const { standing, replaced, split } = useLoaderData<typeof loader>();
  const t = useTranslations('receipts');
  return (
    <Page title={t('title')} lead={t('lead')}>
      <MyPagesNav />
      {split ? <Notice tone="good">{t('splitDone')}</Notice> : null}
      {standing.length === 0 ? <Notice>{t('empty')}</Notice> : null}
      <ul className={styles.list}>
        {standing.map((receipt) => (
          <StandingReceipt key={receipt.id} receipt={receipt} />
        ))}
      </ul>
      {replaced.length > 0 ? (
        <details className={styles.older}>
          <summary>{t('older', { count: replaced.length })}</summary>
          <ul className={styles.list}>
            {replaced.map((receipt) => (
              <ReplacedReceipt key={receipt.id} receipt={receipt} />
            ))}
          </ul>
        </details>
      ) : null}
    </Page>
  );
}

function StandingReceipt({ receipt }: { receipt: Receipt }) {
  const t = useTranslations('receipts');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  return (
    <li>
      <div className={styles.row}>
        <div>
          <p className={styles.amount}>{money(receipt.amount, locale)}</p>
          <p>
            <span className="small quiet">{t('addressee')}</span>{' '}
            <span lang="ja">{honoured(receipt.addressee)}</span>
          </p>
          <p>
            <span className="small quiet">{t('proviso')}</span> <span lang="ja">{receipt.description}</span>
          </p>
          <p className="small quiet figures">
            {t('paidOn', { date: day(receipt.paidOn, locale) })} ·{' '}
            {t('taxInside', { price: money(receipt.taxInside, locale) })}
          </p>
          <p className="small quiet figures">
            {t('number')} {receipt.number}
          </p>
          <Origin receipt={receipt} />
          {receipt.refunded > 0 ? (
            <p className={styles.badge}>{t('refunded', { price: money(receipt.refunded, locale) })}</p>
          ) : null}
        </div>
        <div className={styles.receiptActs}>
          <Button component="a" href={receipt.downloadUrl} variant="default" download mih={48}>
            {receipt.handedOut > 0 ? t('downloadAgain') : t('download')}
          </Button>
          <Link
            to={to(`/me/receipts/${receipt.id}`)}
            className={styles.target}
            aria-label={t('openOf', { number: receipt.number })}
          >
            {t('open')}
          </Link>
        </div>
      </div>
    </li>
  );
}

function ReplacedReceipt({ receipt }: { receipt: Receipt }) {
  const t = useTranslations('receipts');
  const locale = useLocale() as UiLocale;
  return (
    <li>
      <div className={styles.row}>
        <div>
          <p className="figures">
            {receipt.number} · {money(receipt.amount, locale)} ·{' '}
            <span lang="ja">{honoured(receipt.addressee)}</span>
          </p>
          <Origin receipt={receipt} />
        </div>
        <a href={receipt.downloadUrl} className={styles.target} download>
          {t('downloadVoid')}
        </a>
      </div>
    </li>
  );
}
