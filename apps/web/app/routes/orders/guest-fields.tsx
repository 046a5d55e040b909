import { toFullWidthKatakana } from '@enishi/japan';
import { useTranslations } from 'use-intl';
import { TextField, TickField } from '../../forms/fields.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { useAgreedTexts } from '../../parts/agreed-texts.tsx';
import styles from '../tickets/attendees.module.css';

/** What is asked of somebody without an account, in the order of the page. */
export const guestFields = [
  ...(['familyName', 'givenName', 'familyKana', 'givenKana'] as const),
  ...(['email', 'phone'] as const),
] as const;

const completions = {
  ...{ familyName: 'family-name', givenName: 'given-name', familyKana: 'off', givenKana: 'off' },
  ...{ email: 'email', phone: 'tel' },
} as const;

/** Name, reading, address and number of whoever orders, and the tick beside the privacy notice. */
export function GuestFields({ returned }: { returned?: Pick<Returned, 'problems' | 'values'> }) {
  const t = useTranslations('guest');
  const agreed = useAgreedTexts();
  const { problemOf } = useReturnedProblems(returned);
  const field = (name: (typeof guestFields)[number]) => ({
    ...{ name, id: `field-${name}`, label: t(name), error: problemOf(name), autoComplete: completions[name] },
    ...{ defaultValue: returned?.values[name] ?? '', maxLength: name === 'email' ? 254 : 60 },
  });
  const kana = (name: 'familyKana' | 'givenKana') => ({
    ...field(name),
    onBlur: (event: React.FocusEvent<HTMLInputElement>) => {
      event.target.value = toFullWidthKatakana(event.target.value);
    },
  });
  return (
    <section className={styles.attendees} aria-labelledby="guest-title">
      <h2 id="guest-title">{t('who')}</h2>
      <div className={styles.pair}>
        <TextField {...field('familyName')} />
        <TextField {...field('givenName')} />
      </div>
      <div className={styles.pair}>
        <TextField {...kana('familyKana')} />
        <TextField {...kana('givenKana')} />
      </div>
      <p className="small quiet">{t('kanaHint')}</p>
      <TextField {...field('email')} type="email" inputMode="email" description={t('emailHint')} />
      <TextField {...field('phone')} type="tel" inputMode="tel" optional description={t('phoneHint')} />
      <TickField
        id="field-agreed"
        name="agreed"
        label={t.rich('agree', agreed)}
        description={t('agreeHint')}
        error={problemOf('agreed')}
        defaultChecked={Boolean(returned?.values.agreed)}
      />
    </section>
  );
}
