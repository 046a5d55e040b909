import { useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';

/** The way to where a ticket for taking part online is used, in the place of a QR code for the door. */
export function OnlineLink({ code }: { code: string }) {
  const t = useTranslations('online');
  const to = useLinks();
  return (
    <>
      <p className="small">{t('ticketLead')}</p>
      <ButtonLink to={to(`/tickets/${code}/online`)}>{t('toPage')}</ButtonLink>
    </>
  );
}
