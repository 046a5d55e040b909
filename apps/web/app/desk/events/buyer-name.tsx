import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';

type Props = { memberId?: string | null; name?: string | null; number?: string | null };

/** Whoever ordered tickets, with the way to their page; a word where they are in the register no more. */
export function BuyerName({ memberId, name, number }: Props) {
  const t = useTranslations('desk.events');
  const to = useLinks();
  if (!memberId) return t('gone');
  return (
    <Link to={to(`/desk/members/${memberId}`)}>
      {name}
      {number ? <span className="small quiet figures"> {number}</span> : null}
    </Link>
  );
}
