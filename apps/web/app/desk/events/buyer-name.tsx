import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';

type Props = { memberId?: string | null; name?: string | null; number?: string | null };

/** Whoever comes, with the way to their page where there is one; a word where they are in the register no more. */
export function BuyerName({ memberId, name, number }: Props) {
  const t = useTranslations('desk.events');
  const to = useLinks();
  const shown = (
    <>
      {name}
      {number ? <span className="small quiet figures"> {number}</span> : null}
    </>
  );
  if (memberId) return <Link to={to(`/desk/members/${memberId}`)}>{shown}</Link>;
  return name ? shown : t('gone');
}
