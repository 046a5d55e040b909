import { shortDay, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { useText } from '../../frame.ts';
import member from '../member/member.module.css';
import type { Benefits } from './benefits.type.ts';

/** What was given besides the plan: how much, used, until when, why and by whom. */
export function Granted({ grants }: Pick<Benefits, 'grants'>) {
  const t = useTranslations('benefits');
  const locale = useLocale() as UiLocale;
  const text = useText();
  if (grants.length === 0) return null;
  return (
    <dl className={member.facts}>
      {grants.map(({ id, label, amount, used, reason, endsOn, grantedBy }) => (
        <div key={id}>
          <dt>{text(label)}</dt>
          <dd>
            {t('grantValue', { amount: text(amount), used: text(used), date: shortDay(endsOn, locale) })}
            <span className={member.actor}>
              {reason} · {grantedBy}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
