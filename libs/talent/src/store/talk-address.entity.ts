import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Relay addresses (取り次ぎ用のアドレス) of one talk, one for each direction: what is unguessable in them. They reach somebody only while the consent of the same id is in force. */
@Entity({ schema: 'talent', name: 'talk_address' })
@Index('talk_address_to_person', ['communityId', 'toPerson'], { unique: true })
@Index('talk_address_to_company', ['communityId', 'toCompany'], { unique: true })
export class TalkAddressEntity {
  @PrimaryColumn({ name: 'consent_id', type: 'uuid' }) consentId: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  /** By which the company writes to the person. */
  @Column({ name: 'to_person', type: 'text' }) toPerson: string;
  /** By which the person writes to the company. */
  @Column({ name: 'to_company', type: 'text' }) toCompany: string;
}
