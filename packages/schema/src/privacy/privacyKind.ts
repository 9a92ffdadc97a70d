/** What kind of personal data a text or a heading seems to hold. */
export type PrivacyKind =
  | 'phone'
  | 'email'
  | 'national-id'
  | 'passport'
  | 'birth-date'
  | 'name'
  | 'coordinates'
  | 'web-address'
  | 'address';
