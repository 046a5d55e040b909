import { data } from 'react-router';
import type { Trouble } from '../api/refusal.ts';

/** Any address below the desk that no page answers to. */
export function loader() {
  throw data({ reason: 'not_found', reference: '' } satisfies Trouble, { status: 404 });
}

export default function NotFound() {
  return null;
}
