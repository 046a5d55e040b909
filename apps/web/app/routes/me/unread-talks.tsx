import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import { Notice } from '../../parts/page.tsx';

/** That companies have written and the viewer has not read it; nothing where they have. */
export function UnreadTalks({ unread }: { unread: number }) {
  const t = useTranslations('talks');
  const to = useLinks();
  if (unread === 0) return null;
  return (
    <Notice title={t('unreadTitle', { count: unread })}>
      <Link to={to('/me/talks')}>{t('unreadOpen')}</Link>
    </Notice>
  );
}
