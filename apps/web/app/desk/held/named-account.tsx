import { useTranslations } from 'use-intl';
import type { HeldItemQuery } from '../../gql/desk/graphql.ts';
import { Fact, Facts } from '../../parts/page.tsx';

export type Account = NonNullable<HeldItemQuery['heldItem']['held']['account']>;

/** The account that whoever paid has named, to be typed into the bank's page. */
export function NamedAccount({ account: { bank, branch, kind, number, holder } }: { account: Account }) {
  const t = useTranslations('desk.held.account');
  const kinds = useTranslations('desk.transfers.account.kinds');
  return (
    <>
      <Facts>
        <Fact name={t('title')}>
          <strong lang="ja">
            {bank} {branch} {kinds(kind)} <span className="figures">{number}</span> {holder}
          </strong>
        </Fact>
      </Facts>
      <p className="small quiet">{t('hint')}</p>
    </>
  );
}
