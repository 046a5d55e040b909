import { BoothBenefit } from './booth-benefit.ts';
import { FollowHosts } from './follow-hosts.ts';
import { GiveBooths } from './give-booths.ts';
import { NameHosts } from './name-hosts.ts';
import { ReadHosted } from './read-hosted.ts';
import { ReadHosts } from './read-hosts.ts';
import { SetHosting } from './set-hosting.ts';
import { TellHosts } from './tell-hosts.ts';

/** What can be done about hosts of events and their booths. */
export const hostActions = [
  BoothBenefit,
  FollowHosts,
  GiveBooths,
  NameHosts,
  ReadHosted,
  ReadHosts,
  SetHosting,
  TellHosts,
];
