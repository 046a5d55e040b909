import type { UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { graphql } from '../../gql/public/index.ts';
import type { VoucherNumbersFragment } from '../../gql/public/graphql.ts';
import { Section } from '../../parts/page.tsx';
import styles from './voucher.module.css';

export const VoucherNumbersFragmentDoc = graphql(`
  fragment VoucherNumbers on Voucher {
    codes {
      chain
      paymentCode
      confirmationNumber
    }
  }
`);

const chains: Record<string, { ja: string; en: string }> = {
  familymart: { ja: 'ファミリーマート', en: 'FamilyMart' },
  lawson: { ja: 'ローソン', en: 'Lawson' },
  ministop: { ja: 'ミニストップ', en: 'Ministop' },
  seicomart: { ja: 'セイコーマート', en: 'Seicomart' },
};

/** The numbers of each chain, large enough to be read out at the till. */
export function VoucherNumbers({ voucher }: { voucher: VoucherNumbersFragment }) {
  const t = useTranslations('konbini');
  const locale = useLocale() as UiLocale;
  return (
    <Section title={t('codesTitle')} lead={t('howTo')}>
      <ul className={styles.codes}>
        {voucher.codes.map(({ chain, paymentCode, confirmationNumber }) => (
          <li key={chain}>
            <p className={styles.chain}>{chains[chain]?.[locale] ?? chain}</p>
            <dl>
              <div>
                <dt>{t('paymentCode')}</dt>
                <dd className="figures">{paymentCode ?? '–'}</dd>
              </div>
              {confirmationNumber ? (
                <div>
                  <dt>{t('confirmation')}</dt>
                  <dd className="figures">{confirmationNumber}</dd>
                </div>
              ) : null}
            </dl>
          </li>
        ))}
      </ul>
    </Section>
  );
}
