import { NameHosts } from './name-hosts.ts';
import { ReadHosted } from './read-hosted.ts';
import { ReadHosts } from './read-hosts.ts';
import { SetHosting } from './set-hosting.ts';
import { TellHosts } from './tell-hosts.ts';

/** What can be done about hosts of events. */
export const hostActions = [NameHosts, ReadHosted, ReadHosts, SetHosting, TellHosts];
