import { layout, type RouteConfigEntry } from '@react-router/dev/routes';

/** The secretariat's pages, below `/:community[/en]/desk`. */
export const deskRoutes: RouteConfigEntry[] = [layout('desk/layout.tsx', [])];
