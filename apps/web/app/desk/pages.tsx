import { Outlet, useNavigation, useLocation } from 'react-router';
import { DeskTrouble } from './parts/desk-trouble.tsx';
import { Skeleton } from './parts/skeleton.tsx';
import { useLate } from './parts/use-late.ts';

/** Shows the outline of the next page when it takes longer than a blink; a page that fails keeps the navigation. */
export default function DeskPages() {
  const { state, location } = useNavigation();
  const { pathname } = useLocation();
  const late = useLate(state === 'loading' && location !== undefined && location.pathname !== pathname);
  return late ? <Skeleton /> : <Outlet />;
}

export function ErrorBoundary() {
  return <DeskTrouble />;
}
