import type { ReactNode } from 'react';
import { Form } from 'react-router';
import { SubmitButton } from '../forms/submit-button.tsx';
import styles from './filter-form.module.css';

/** Two things a list is narrowed by, asked in the address, so that it can be sent on; filled in anew where `shown` changes. */
export function FilterForm({ shown, act, children }: { shown: object; act: string; children: ReactNode }) {
  return (
    <Form method="get" className={styles.filter} role="search" key={JSON.stringify(shown)}>
      {children}
      <SubmitButton quiet mih={48}>
        {act}
      </SubmitButton>
    </Form>
  );
}
