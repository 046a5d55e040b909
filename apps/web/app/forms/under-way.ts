import type { Navigation } from 'react-router';

type Underway = Pick<Navigation, 'state' | 'formAction' | 'formData' | 'location'>;

/**
 * Whether the form sent with this button still waits for its answer. Once the page has answered by itself (a refusal,
 * what was typed back again) and only reads its figures anew, the button takes a press again; while the answer leads to
 * another page it does not.
 */
export function isUnderWay(navigation: Underway, name?: string, value?: string): boolean {
  const { state, formData } = navigation;
  if (state === 'idle' || !formData || answeredHere(navigation)) return false;
  return name === undefined || formData.get(name) === (value ?? '');
}

function answeredHere({ state, formAction, location }: Underway): boolean {
  return state === 'loading' && location !== undefined && formAction === location.pathname + location.search;
}
