import type { FieldType, Wording } from '@njia/schema';

/** What to type for each kind of field; `{list}` is a code list. Swahili is a draft. */
const hints: Readonly<Partial<Record<FieldType['kind'], Wording>>> = {
  identifier: {
    en: 'letters, digits, - and _; never a name',
    sw: 'herufi, tarakimu, - na _; kamwe si jina la mtu',
  },
  code: { en: 'one code of {list}', sw: 'msimbo mmoja wa {list}' },
  partialDate: {
    en: '2026-03-14, or 2026-03, or 2026',
    sw: '2026-03-14, au 2026-03, au 2026',
  },
  count: { en: '3, or ~20, or 3-5, or >=3', sw: '3, au ~20, au 3-5, au >=3' },
  integer: { en: 'a whole number', sw: 'namba nzima' },
  number: { en: 'a number', sw: 'namba' },
  text: {
    en: 'the place as people say it; never a person or a house',
    sw: 'mahali kama watu wanavyopaita; kamwe si mtu wala nyumba',
  },
};

const severalCodes: Wording = {
  en: 'codes of {list}, several with ;',
  sw: 'misimbo ya {list}, mingi kwa ;',
};

/** Says what to type into a column. */
export function hintOf(type: FieldType): Wording {
  const inner = type.kind === 'list' ? type.of : type;
  const hint = type.kind === 'list' && inner.kind === 'code' ? severalCodes : hints[inner.kind];
  if (hint === undefined) return { en: '', sw: '' };
  const list = inner.kind === 'code' ? inner.list : '';
  return { en: hint.en.replace('{list}', list), sw: hint.sw.replace('{list}', list) };
}
