import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useLinks } from '../frame.ts';

/** The links of a sentence like "you agree to the <terms> and the <privacy>"; each text opens beside the form. */
export function useAgreedTexts() {
  const to = useLinks();
  const beside = (path: string) => (words: ReactNode) => (
    <Link to={to(path)} target="_blank">
      {words}
    </Link>
  );
  return { terms: beside('/legal/terms'), privacy: beside('/legal/privacy') };
}
