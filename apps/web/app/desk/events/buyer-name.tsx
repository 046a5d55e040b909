import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import { useRights } from '../rights.ts';

type Props = {
  memberId?: string | null;
  /** Of somebody without an account, whose record stands by their order. */
  guestOrderId?: string | null;
  name?: string | null;
  number?: string | null;
};

/** Whoever comes, with the way to their page where there is one; a word where they are in the register no more. */
export function BuyerName({ memberId, guestOrderId, name, number }: Props) {
  const t = useTranslations('desk.events');
  const to = useLinks();
  const rights = useRights();
  const shown = (
    <>
      {name}
      {number ? <span className="small quiet figures"> {number}</span> : null}
    </>
  );
  if (memberId) return <Link to={to(`/desk/members/${memberId}`)}>{shown}</Link>;
  if (guestOrderId && name && rights.erases)
    return <Link to={to(`/desk/guests/${guestOrderId}`)}>{shown}</Link>;
  return name ? shown : t('gone');
}
