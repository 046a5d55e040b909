import { Loader } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './waiting.module.css';

/** Something is under way elsewhere; without scripts the page asks again by itself. */
export function Waiting({ children }: { children: ReactNode }) {
  return (
    <>
      <noscript>
        <meta httpEquiv="refresh" content="3" />
      </noscript>
      <div className={styles.waiting} role="status">
        <Loader color="signal" aria-hidden />
        <p>{children}</p>
      </div>
    </>
  );
}
