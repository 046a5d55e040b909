import type { ReactNode } from 'react';
import panels from './panel.module.css';

type Props = { done?: ReactNode; refusal?: string | null };

/** What came of the button that was pressed: that it was done, or why not. Nothing before one is pressed. */
export function OutcomeNotice({ done, refusal }: Props) {
  if (refusal)
    return (
      <p className={`${panels.notice} ${panels.bad}`} role="alert">
        {refusal}
      </p>
    );
  return done ? (
    <p className={`${panels.notice} ${panels.good}`} role="status">
      {done}
    </p>
  ) : null;
}
