import { moment, money, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { useText } from '../../frame.ts';
import member from '../member/member.module.css';
import panels from '../parts/panel.module.css';
import type { Company } from './company.type.ts';

/** A company's story, newest first. */
export function CompanyStory({ turns }: Pick<Company, 'turns'>) {
  const t = useTranslations('desk.companies');
  const words = useTranslations('desk.member');
  const locale = useLocale() as UiLocale;
  const text = useText();
  return (
    <section className={panels.panel} aria-labelledby="story">
      <h2 id="story">{t('story')}</h2>
      <ol className={member.timeline}>
        {turns.map((turn) => (
          <li key={turn.id}>
            <time dateTime={turn.at} className="figures">
              {moment(turn.at, locale)}
            </time>
            <span>
              {text(turn.title)}
              {turn.amount ? <strong className="figures">{` ${money(turn.amount, locale)}`}</strong> : null}
              {turn.actor ? <span className={member.actor}>{words('by', { actor: turn.actor })}</span> : null}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
