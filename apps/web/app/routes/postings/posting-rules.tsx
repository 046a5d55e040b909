import { useTranslations } from 'use-intl';
import { useFrame, useText } from '../../frame.ts';
import type { PostingsQuery } from '../../gql/public/graphql.ts';

/** Which law postings go by here, whom to tell when one is wrong, who hears complaints (職業安定法43条の2 and following), and that nothing is paid for being hired. */
export function PostingRules({
  rules: { footing, number, operator },
}: {
  rules: PostingsQuery['postings']['rules'];
}) {
  const t = useTranslations('postings');
  const { community } = useFrame();
  const text = useText();
  return (
    <div className="small quiet">
      <p>{t(`footings.${footing}`, { number: number ?? '' })}</p>
      <p>{t('noMoney')}</p>
      <p>{t('wrongHint', { operator: text(operator), email: community.contactEmail })}</p>
      <p>{t('complaintHint', { operator: text(operator), email: community.contactEmail })}</p>
    </div>
  );
}
