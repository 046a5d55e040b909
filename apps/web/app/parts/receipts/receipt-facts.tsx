import { honoured } from '@enishi/japan';
import { day, money, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { Fact, Facts } from '../page.tsx';
import { Origin } from './origin.tsx';
import type { Receipt } from './receipt.type.ts';

/** What stands on the paper, and which receipt it came from or was replaced by. */
export function ReceiptFacts({ receipt }: { receipt: Receipt }) {
  const t = useTranslations('receipts');
  const locale = useLocale() as UiLocale;
  return (
    <div>
      <Facts>
        <Fact name={t('amount')}>
          {money(receipt.amount, locale)}{' '}
          <span className="small quiet">{t('taxInside', { price: money(receipt.taxInside, locale) })}</span>
        </Fact>
        <Fact name={t('addressee')}>
          <span lang="ja">{honoured(receipt.addressee)}</span>
        </Fact>
        <Fact name={t('proviso')}>
          <span lang="ja">{receipt.description}</span>
        </Fact>
        <Fact name={t('paid')}>{day(receipt.paidOn, locale)}</Fact>
      </Facts>
      <Origin receipt={receipt} />
    </div>
  );
}
