import { occasion, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { useText } from '../../frame.ts';
import { Notice } from '../../parts/page.tsx';
import type { Site, SlotDate } from './programme.ts';

/** The slot that tickets are chosen for: where and when. */
export function ChosenSlot({ date, site }: { date: SlotDate; site: Site }) {
  const t = useTranslations('sites');
  const locale = useLocale() as UiLocale;
  const text = useText();
  return (
    <Notice title={t('chosen')}>
      <p>
        <strong>{text(site.name)}</strong>
        <br />
        <span className="figures">{occasion(date.startsAt, date.endsAt, locale)}</span>
        <br />
        <span className="small quiet">{text(site.address)}</span>
      </p>
      <p className="small">
        <a href="#programme">{t('another')}</a>
      </p>
    </Notice>
  );
}
