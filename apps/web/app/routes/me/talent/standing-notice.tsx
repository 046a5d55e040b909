import type { ReactNode } from 'react';
import { Form } from 'react-router';
import { SubmitButton } from '../../../forms/submit-button.tsx';
import { Notice } from '../../../parts/page.tsx';
import styles from './talent.module.css';

type Props = {
  /** Who reads it. */
  title: string;
  /** The consent on which that rests. */
  id: string;
  stop: string;
  children: ReactNode;
};

/** Who reads something of the viewer now and until when, and the one button that stops it. */
export function StandingNotice({ title, id, stop, children }: Props) {
  return (
    <Notice title={title}>
      <Form method="post" className={styles.standing}>
        {children}
        <input type="hidden" name="id" value={id} />
        <div>
          <SubmitButton quiet mih={48} name="act" value="stop">
            {stop}
          </SubmitButton>
        </div>
      </Form>
    </Notice>
  );
}
