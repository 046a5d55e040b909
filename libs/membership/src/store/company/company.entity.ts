import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Locale } from '@enishi/kernel';
import type { CompanyForm } from '../../domain/company/company-profile.ts';

/** A company (法人会員) of one community: what it is called, where it is, whom to write to. */
@Entity({ schema: 'membership', name: 'company' })
@Index('company_by_age', ['communityId', 'createdAt', 'id'])
@Index('company_by_name', ['communityId', 'nameKey'])
@Index('company_by_kana', ['communityId', 'kanaKey'])
@Index('company_by_registration', ['communityId', 'registrationNumber'])
export class CompanyEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ name: 'community_id', type: 'uuid' }) communityId: string;
  /** Without its legal form, as typed. */
  @Column({ type: 'text' }) name: string;
  @Column({ name: 'legal_form', type: 'text' }) legalForm: CompanyForm;
  @Column({ name: 'form_place', type: 'text' }) formPlace: 'before' | 'after';
  @Column({ type: 'text' }) kana: string;
  @Column({ name: 'name_key', type: 'text', collation: 'C' }) nameKey: string;
  @Column({ name: 'kana_key', type: 'text', collation: 'C' }) kanaKey: string;
  @Column({ name: 'registration_number', type: 'text', nullable: true }) registrationNumber: string | null;
  @Column({ name: 'registration_checked', type: 'boolean' }) registrationChecked: boolean;
  @Column({ name: 'postal_code', type: 'text' }) postalCode: string;
  @Column({ type: 'text' }) prefecture: string;
  @Column({ type: 'text' }) address: string;
  /**
   * Code of the municipality in which the secretariat has confirmed that it is; null while it has not, and from the moment on at which the company itself says that it is
   * elsewhere.
   */
  @Column({ name: 'confirmed_area', type: 'text', nullable: true, default: null }) confirmedArea:
    string | null;
  @Column({ type: 'text' }) department: string;
  @Column({ name: 'contact_name', type: 'text' }) contactName: string;
  @Column({ name: 'contact_email', type: 'text' }) contactEmail: string;
  @Column({ type: 'integer' }) employees: number;
  @Column({ type: 'text' }) locale: Locale;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt: Date;
  @Column({ name: 'updated_at', type: 'timestamptz' }) updatedAt: Date;
}
