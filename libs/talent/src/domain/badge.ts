import { createHash } from 'node:crypto';
import { startOfTokyoDay } from '@enishi/kernel';
import type { Bilingual, TokyoDate } from '@enishi/kernel';
import { levelRules, levelWords, mostMinutesADay } from './skill-level.ts';
import type { SkillLevel } from './skill-level.ts';

/** Who issues badges: the community, under the address at which it serves its keys; `base`: where its files lie, without a slash. */
export type BadgeIssuer = {
  readonly did: string;
  readonly base: string;
  readonly name: string;
  readonly site: string;
};

/** What a badge says, as it was when it was issued. `statusIndex`: which bit of the list takes it back. */
export type BadgeFacts = {
  readonly id: string;
  readonly skillId: string;
  readonly skill: Bilingual;
  readonly level: SkillLevel;
  readonly completions: number;
  readonly companies: number;
  readonly lastUsedOn: TokyoDate | null;
  readonly identityHash: string;
  readonly salt: string;
  readonly statusIndex: number;
  readonly issuedAt: Date;
};

/** A document of JSON-LD. */
export type LinkedDocument = { readonly '@context': readonly string[] } & Readonly<Record<string, unknown>>;

export const credentialsContext = 'https://www.w3.org/ns/credentials/v2';
export const badgesContext = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';

/** The address of somebody as a badge carries it: salted and hashed, so that whoever knows the address can check it and nobody reads it (Open Badges 3.0, IdentityObject). */
export const identityHash = (email: string, salt: string): string =>
  `sha256$${createHash('sha256').update(`${email.toLowerCase()}${salt}`).digest('hex')}`;

/** The DID under which the files at an address stand (did:web): `http://localhost:3000/files/doto/badges` → `did:web:localhost%3A3000:files:doto:badges`. */
export function didOf(base: string): string {
  const { host, pathname } = new URL(base);
  return ['did:web', encodeURIComponent(host), ...pathname.split('/').filter(Boolean)].join(':');
}

export const keyIdOf = (did: string): string => `${did}#key-1`;
export const statusListAddress = (base: string): string => `${base}/status.json`;
const levelsAddress = (base: string): string => `${base}/levels.json`;

/**
 * The badge of one level of one skill, unsigned: an OpenBadgeCredential of Open Badges 3.0 on the data model 2.0 of Verifiable Credentials. It names nobody. `endorsement`: words of who
 * worked along, each signed by itself.
 */
export function badgeCredential(
  facts: BadgeFacts,
  { did, base, name, site }: BadgeIssuer,
  endorsement: readonly LinkedDocument[] = [],
): LinkedDocument {
  const { id, skillId, skill, level, statusIndex, issuedAt } = facts;
  const list = statusListAddress(base);
  const title = `${skill.ja} レベル${level} / ${skill.en}, level ${level}`;
  return {
    '@context': [credentialsContext, badgesContext],
    id: `urn:uuid:${id}`,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: { id: did, type: ['Profile'], name, url: site },
    validFrom: instant(issuedAt),
    name: title,
    ...(endorsement.length > 0 ? { endorsement } : {}),
    credentialSubject: {
      type: ['AchievementSubject'],
      identifier: [
        {
          ...{ type: 'IdentityObject', hashed: true, identityHash: facts.identityHash },
          ...{ identityType: 'emailAddress', salt: facts.salt },
        },
      ],
      ...(facts.lastUsedOn ? { activityEndDate: instant(startOfTokyoDay(facts.lastUsedOn)) } : {}),
      achievement: {
        id: `urn:uuid:${skillId}#level-${level}`,
        type: ['Achievement'],
        achievementType: 'Competency',
        name: title,
        description: `${levelWords[level].ja} / ${levelWords[level].en}`,
        criteria: { narrative: narrative(facts) },
        alignment: [
          {
            ...{ type: ['Alignment'], targetName: levelWords[level].ja, targetUrl: levelsAddress(base) },
            ...{ targetFramework: `Enishi skill levels, rules ${levelRules}`, targetCode: String(level) },
          },
        ],
      },
    },
    credentialStatus: {
      ...{ id: `${list}#${statusIndex}`, type: 'BitstringStatusListEntry', statusPurpose: 'revocation' },
      ...{ statusListIndex: String(statusIndex), statusListCredential: list },
    },
  };
}

const narrative = ({ completions, companies }: BadgeFacts): string =>
  `会社に認められた仕事${completions}回、${companies}社 / ${completions} works accepted by ${companies} companies`;

/** The list of badges that were taken back, unsigned (Bitstring Status List 1.0). */
export function statusListCredential(
  encodedList: string,
  { did, base }: BadgeIssuer,
  at: Date,
): LinkedDocument {
  const id = statusListAddress(base);
  return {
    '@context': [credentialsContext],
    ...{ id, type: ['VerifiableCredential', 'BitstringStatusListCredential'], issuer: did },
    validFrom: instant(at),
    credentialSubject: {
      ...{ id: `${id}#list`, type: 'BitstringStatusList', statusPurpose: 'revocation', encodedList },
    },
  };
}

/** The community's key, as did:web has it looked up. */
export function didDocument({ did }: BadgeIssuer, publicKeyMultibase: string): LinkedDocument {
  const key = { id: keyIdOf(did), type: 'Multikey', controller: did, publicKeyMultibase };
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    ...{ id: did, verificationMethod: [key], assertionMethod: [key.id] },
  };
}

/** What the levels of badges mean, for whoever looks up the alignment. */
export const levelsDocument = () => ({
  ...{ rules: levelRules, minutesCountedOfADay: mostMinutesADay },
  levels: ([1, 2, 3, 4] as const).map((level) => ({ level, meaning: levelWords[level] })),
});

/** Seconds are enough, and what verifiers write back. */
export const instant = (at: Date): string => `${at.toISOString().slice(0, 19)}Z`;
