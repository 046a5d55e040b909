import { moment, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';

type Claims = readonly {
  side: 'worker' | 'company';
  kind: 'no_show' | 'someone_else' | 'work' | 'nobody_met' | 'hours';
  reason?: string | null;
  saidAt: string;
}[];

/** What each side says against the other, in the order in which it was said. */
export function WorkClaims({ claims }: { claims: Claims }) {
  const t = useTranslations('workSaid');
  const locale = useLocale() as UiLocale;
  if (claims.length === 0) return null;
  return (
    <ul aria-label={t('claims')}>
      {claims.map(({ side, kind, reason, saidAt }) => (
        <li key={side}>
          <p>
            {t('claim', { side: t(`sides.${side}`), at: moment(saidAt, locale), kind: t(`kinds.${kind}`) })}
          </p>
          <p className="small" style={{ whiteSpace: 'pre-line' }}>
            {reason ?? t('erased')}
          </p>
        </li>
      ))}
    </ul>
  );
}

type Evaluation = {
  clear?: boolean | null;
  onTime?: boolean | null;
  stepsDone?: boolean | null;
  again: boolean;
  line?: string | null;
};

/** What one side says of the other afterwards. */
export function WorkEvaluation({ of }: { of: Evaluation }) {
  const t = useTranslations('workSaid');
  const asked = (['clear', 'onTime', 'stepsDone', 'again'] as const).flatMap((name) => {
    const said = of[name];
    return typeof said === 'boolean' ? [t(`answers.${name}${said ? 'Yes' : 'No'}`)] : [];
  });
  return (
    <>
      <p>{asked.join(' · ')}</p>
      {of.line ? <p className="small">{of.line}</p> : null}
    </>
  );
}
