import { Button } from '@mantine/core';
import { honoured } from '@enishi/japan';
import { day, money, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import type { CompanyQuery } from '../../gql/public/graphql.ts';
import { Section } from '../../parts/page.tsx';
import me from '../me/me.module.css';

/** Receipts that count, made out to the company, each as PDF. */
export function CompanyReceipts({ receipts }: { receipts: CompanyQuery['companyReceipts'] }) {
  const t = useTranslations('company');
  const words = useTranslations('receipts');
  const locale = useLocale() as UiLocale;
  return (
    <Section title={t('receiptsTitle')}>
      {receipts.length === 0 ? <p className="quiet">{t('receiptsEmpty')}</p> : null}
      <ul className={me.list}>
        {receipts.map((receipt) => (
          <li key={receipt.id}>
            <div className={me.row}>
              <div>
                <p className={me.amount}>{money(receipt.amount, locale)}</p>
                <p lang="ja">{honoured(receipt.addressee)}</p>
                <p className="small quiet figures">
                  {words('paidOn', { date: day(receipt.paidOn, locale) })} ·{' '}
                  {words('taxInside', { price: money(receipt.taxInside, locale) })}
                </p>
                <p className="small quiet figures">
                  {words('number')} {receipt.number}
                </p>
                {receipt.refunded > 0 ? (
                  <p className={me.badge}>{words('refunded', { price: money(receipt.refunded, locale) })}</p>
                ) : null}
              </div>
              <Button component="a" href={receipt.downloadUrl} variant="default" download mih={48}>
                {receipt.handedOut > 0 ? words('downloadAgain') : words('download')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
