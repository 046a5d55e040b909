/** Held by whoever changes how gigs are run, and by whoever has a minor take one, so that none is taken once the setting is off. */
export const minorsRuleLock = (communityId: string): string => `work.settings:${communityId}`;
