import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** Whether scripts run on this page yet: acts that need them wait, rather than do nothing when pressed. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
