import { useEffect, useState } from 'react';
import { useRevalidator } from 'react-router';

const slowAfterMs = 20_000;

/** Asks again while something may still change (null: nothing can); tells when it takes unusually long. */
export function useWatching(everyMs: number | null): boolean {
  const { revalidate, state } = useRevalidator();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (everyMs === null || state !== 'idle') return;
    const next = setTimeout(() => void revalidate(), everyMs);
    return () => clearTimeout(next);
  }, [everyMs, state, revalidate]);
  useEffect(() => {
    const limit = setTimeout(() => setSlow(true), slowAfterMs);
    return () => clearTimeout(limit);
  }, []);
  return slow;
}
