import { day, money, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { TickField } from '../../../forms/fields.tsx';
import type { CompanyWagesQuery } from '../../../gql/public/graphql.ts';
import styles from '../talent/talent.module.css';

const clock = (instant: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone: 'Asia/Tokyo', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  }).format(new Date(instant));

/** One wage: to whom, for which hours, how much, and whether it is paid. */
export function WageItem({ wage }: { wage: CompanyWagesQuery['companyWages'][number] }) {
  const { id, name, kana, title, workDay, part, from, to, minutes, nightMinutes, amount } = wage;
  const { dueOn, state, paidOn, unpaidLine } = wage;
  const t = useTranslations('employment.wages');
  const locale = useLocale() as UiLocale;
  const sum = money(amount, locale);
  return (
    <li>
      <p className={styles.head}>
        <strong>{name ? `${name}（${kana}）` : t('gone')}</strong>
        <span className="figures">{sum}</span>
      </p>
      <p className="figures small">
        {day(workDay, locale)} · {title} · {t(`parts.${part}`)}
      </p>
      {from && to ? (
        <p className="figures small">
          {t('span', { from: clock(from), to: clock(to) })} · {t('minutes', { minutes, night: nightMinutes })}
        </p>
      ) : null}
      {state === 'paid' ? (
        <p className="small">{t('paid', { date: paidOn ? day(paidOn, locale) : '' })}</p>
      ) : (
        <TickField
          id={`wage-${id}`}
          name="id"
          value={id}
          defaultChecked
          label={t('pick', { name: name ?? t('gone'), amount: sum })}
          description={t('due', { date: day(dueOn, locale) })}
        />
      )}
      {unpaidLine ? <p className="small">{t('unpaid', { line: unpaidLine })}</p> : null}
    </li>
  );
}
