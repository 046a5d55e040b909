import { useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';

/** The way from a ticket of a work trip to where its bearer writes what they learned. */
export function ReflectionLink({ code }: { code: string }) {
  const t = useTranslations('reflections');
  const to = useLinks();
  return <ButtonLink to={to(`/tickets/${code}/reflection`)}>{t('link')}</ButtonLink>;
}
