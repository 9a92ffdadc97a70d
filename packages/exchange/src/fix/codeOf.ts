import type { Issue } from '@njia/schema';

/** The public code that a finding about a code asks for. */
export function codeOf({ suggestion, params }: Issue): string | undefined {
  const code = suggestion?.to ?? params?.['code'];
  return typeof code === 'string' ? code : undefined;
}
