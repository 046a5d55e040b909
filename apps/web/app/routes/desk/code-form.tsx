import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { useProblemSentence } from '../../forms/checked-form.ts';
import { TextField } from '../../forms/fields.tsx';
import type { Problem } from '../../forms/problem.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import styles from './second-factor.module.css';

type Props = { next: string; act: string; problem?: Problem; setup?: { secret: string; uri: string } };

/** Six digits; full-width ones and a space in the middle are welcome. */
export function CodeForm({ next, act, problem, setup }: Props) {
  const t = useTranslations('desk.gate');
  const sentence = useProblemSentence();
  return (
    <Form method="post" noValidate className={styles.form}>
      <input type="hidden" name="next" value={next} />
      {setup ? <input type="hidden" name="secret" value={setup.secret} /> : null}
      {setup ? <input type="hidden" name="uri" value={setup.uri} /> : null}
      <TextField
        id="field-code"
        name="code"
        label={t('code')}
        inputMode="numeric"
        autoComplete="one-time-code"
        autoFocus
        maxLength={14}
        error={problem ? sentence(problem) : undefined}
      />
      <SubmitButton name="way" value="code">
        {act}
      </SubmitButton>
    </Form>
  );
}
