import { useRouteLoaderData } from 'react-router';
import type { DeskRole } from '../gql/desk/graphql.ts';
import type { loader } from './layout.tsx';

/** What a role is offered on screen. The API decides; this only spares people doors that are closed to them. */
export function rightsOf(role: DeskRole) {
  const handlesMoney = role === 'owner' || role === 'staff' || role === 'accountant';
  return {
    money: handlesMoney,
    people: role !== 'viewer',
    givePlans: role === 'owner' || role === 'staff',
    bringPeople: role === 'owner' || role === 'staff',
    mergePeople: role === 'owner' || role === 'staff',
    answersRequests: role === 'owner' || role === 'staff',
    export: handlesMoney,
    legalNotice: role === 'owner',
    plans: role === 'owner',
    writesPlans: role === 'owner' || role === 'staff',
    erases: role === 'owner',
    serves: role === 'owner' || role === 'staff' || role === 'coordinator',
    writes: role === 'owner' || role === 'staff' || role === 'coordinator',
  };
}

/** The rights of whoever is looking; only below the desk's shell. */
export function useRights() {
  const shell = useRouteLoaderData<typeof loader>('desk/layout');
  return rightsOf(shell?.role ?? 'viewer');
}
